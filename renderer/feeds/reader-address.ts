import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { Profile } from '../../shared/feeds/profile.ts';
import type { Reader } from '../../shared/feeds/reader.ts';

/** The readers that have a way of their own to subscribe, those on this device first. */
export const NAMED_READERS = [
  'thunderbird',
  'apple',
  'outlook',
  'google',
] as const satisfies readonly Reader[];
export type NamedReader = (typeof NAMED_READERS)[number];

/** The profile that fits a reader. */
export const PROFILE_OF = {
  thunderbird: 'standard',
  apple: 'apple',
  outlook: 'outlook',
  google: 'google',
} as const satisfies Readonly<Record<NamedReader, Profile>>;

/** The address of a feed as it fits a reader: its own where it is made for it, else with the profile asked for. */
export function addressFor(reader: NamedReader, { url, profile }: FeedView): string | undefined {
  if (url === undefined) return undefined;
  return PROFILE_OF[reader] === profile ? url : `${url}?profile=${PROFILE_OF[reader]}`;
}

/** The same address for programs that take `webcal://` for a calendar to subscribe to. */
export function webcalOf(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** The address at another place that serves the same feeds. */
export function addressAt(origin: string, address: string): string {
  const { pathname, search } = new URL(address);
  return new URL(`${pathname}${search}`, origin).href;
}
