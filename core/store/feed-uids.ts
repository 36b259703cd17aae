import * as v from 'valibot';
import { type KnownUids, KnownUidsSchema, type UidMemory } from '../feeds/uid-watch.ts';
import type { FileSystem, Log } from '../ports.ts';
import { errorCode, reasonOf } from './error-code.ts';
import { parseJson } from './parse-json.ts';
import { writeWhole } from './write-whole.ts';

const FEED_UIDS = 'feed-uids.json';

/**
 * The UIDs that feeds had, on the disk of a device. What can't be read or understood is as if nobody had looked yet: it can be
 * made again, and nothing hangs on it.
 */
export function createFeedUids(
  files: FileSystem,
  { log, between }: { readonly log: Log; between<T>(task: () => Promise<T>): Promise<T> },
): UidMemory {
  let known: KnownUids | undefined;
  return {
    async read() {
      known ??= await stored(files);
      return known;
    },
    async remember(next) {
      known = next;
      try {
        await between(() =>
          writeWhole(files, FEED_UIDS, new TextEncoder().encode(`${JSON.stringify(next)}\n`)),
        );
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        log.error(`${FEED_UIDS} couldn't be written: ${reasonOf(error)}. The next start looks anew.`);
      }
    },
  };
}

async function stored(files: FileSystem): Promise<KnownUids | undefined> {
  try {
    const json = parseJson(new TextDecoder().decode(await files.read(FEED_UIDS)));
    const parsed = v.safeParse(KnownUidsSchema, json);
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
