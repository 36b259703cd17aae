import type { Reachability } from '../../shared/contract/methods/feed-methods.ts';
import type { ReaderHabits } from '../../shared/feeds/reader.ts';
import { READER_HABITS } from '../../shared/feeds/reader.ts';

interface Served {
  /** The loopback address. */
  readonly url?: string | undefined;
  readonly problem?: string | undefined;
  /** The addresses on the local network. */
  readonly lan: readonly string[];
}

/**
 * Who gets to the addresses of feeds, from where the server listens. A server of a reader's maker never does: it isn't on this
 * device, nor on its local network.
 */
export function reachabilityOf({ url, problem, lan }: Served): Reachability {
  const scope = url === undefined ? 'none' : lan.length === 0 ? 'device' : 'network';
  return {
    scope,
    lan: [...lan],
    ...(url === undefined ? {} : { url }),
    ...(problem === undefined ? {} : { problem }),
    readers: READER_HABITS.map(({ reader, fetchesFrom, refreshes }) => ({
      ...{ reader, fetchesFrom },
      reaches: REACHES[scope][fetchesFrom],
      ...(refreshes === undefined ? {} : { refreshes }),
    })),
  };
}

/** A program that runs on a device gets as far as its device does; what depends on the account does so from such a device alone. */
const REACHES = {
  none: { cloud: 'no', device: 'no', either: 'no' },
  device: { cloud: 'no', device: 'yes', either: 'if-on-device' },
  network: { cloud: 'no', device: 'yes', either: 'if-on-network' },
} as const satisfies Readonly<
  Record<Reachability['scope'], Readonly<Record<ReaderHabits['fetchesFrom'], string>>>
>;
