import { AppError } from '../../shared/contract/app-error.ts';
import type { SubscriptionSource } from '../../shared/subscriptions/subscription.ts';

const LONGEST_TITLE = 120;

/** A source as it is kept, and what it is called where nobody says. */
export interface NamedSource {
  readonly source: SubscriptionSource;
  readonly name: string;
  /** What it is told from others by: the same address written otherwise is the same source. */
  readonly key: string;
}

/** Reads a source; throws `invalid-input` where it is an address that can't be kept, or no whole path. */
export function sourceNamed(source: SubscriptionSource): NamedSource {
  if (source.kind === 'file') return fileNamed(source.path);
  const url = parsed(source.url);
  if (url === undefined)
    throw new AppError(
      'invalid-input',
      'That isn’t an address: give one such as https://example.org/calendar.ics.',
    );
  if (url.username !== '' || url.password !== '')
    throw new AppError(
      'invalid-input',
      'Leave the name and password out of the address: Sherpa keeps none. Use the calendar’s public or secret address.',
    );
  return { source, name: placeName(source), key: keyOf(url) };
}

function fileNamed(path: string): NamedSource {
  if (!/^(?:\/(?!\/)|[A-Za-z]:[\\/])/.test(path))
    throw new AppError('invalid-input', `“${path}” isn’t a whole path: give one from the root.`);
  const source = { kind: 'file', path } as const;
  return { source, name: placeName(source), key: fileKey(path) };
}

/** What a source as it is kept is told from others by. */
export function sourceKey(source: SubscriptionSource): string {
  if (source.kind === 'file') return fileKey(source.path);
  const url = parsed(source.url);
  return url === undefined ? source.url : keyOf(url);
}

/** What a source is called where nobody says; never longer than a title may be. */
export function placeName(source: SubscriptionSource): string {
  if (source.kind === 'address') return parsed(source.url)?.hostname.slice(0, LONGEST_TITLE) ?? '';
  const file = source.path.split(/[\\/]/).at(-1);
  return (file?.replace(/\.\w+$/, '') || source.path).slice(0, LONGEST_TITLE);
}

/** An address as it is asked: that of `webcal:` by https first. */
export function addressOf(url: string): URL | undefined {
  return parsed(url);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text.replace(/^webcals?:/i, 'https:'));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function fileKey(path: string): string {
  return `file ${path}`;
}

function keyOf(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href.replace(/^http:/, 'https:');
}
