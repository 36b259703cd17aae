import type { FeedSecrets } from '../../core/feeds/feed-secrets.ts';
import type { Fetches } from '../../core/feeds/fetch-log.ts';
import type { KnownUids } from '../../core/feeds/uid-watch.ts';

/** What a device keeps for feeds, in memory; every feed's secret is the common one until it is given another. */
export function aFeedMemory(common: string) {
  const own = new Map<string, string>();
  let fetches: Fetches | undefined;
  let uids: KnownUids | undefined;
  const secrets: FeedSecrets = {
    of: (key) => own.get(key) ?? common,
    hasOwn: (key) => own.has(key),
    async renew(key) {
      own.set(key, `${key}-secret-${own.size + 1}`);
      return true;
    },
  };
  return {
    secrets,
    memory: {
      fetches: {
        read: () => fetches,
        remember: async (next: Fetches) => {
          fetches = next;
        },
      },
      uids: {
        read: async () => uids,
        remember: async (next: KnownUids) => {
          uids = next;
        },
      },
    },
  };
}
