import * as v from 'valibot';
import { type Instant, InstantSchema, instantFrom, instantMs } from '../../shared/dates/instant.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Clock } from '../ports.ts';

/** The UIDs that feeds had, by entry and each as a short digest, when this device looked. */
export const KnownUidsSchema = v.object({ at: InstantSchema, uids: v.record(v.string(), v.string()) });

export type KnownUids = Readonly<v.InferOutput<typeof KnownUidsSchema>>;

/** Where UIDs are kept from one look to the next. */
export interface UidMemory {
  read(): Promise<KnownUids | undefined>;
  remember(known: KnownUids): Promise<void>;
}

export interface UidWatchPorts {
  readonly clock: Clock;
  readonly memory: UidMemory;
  readonly digest: (bytes: Uint8Array) => string;
}

/** What is seen of UIDs since the device looked last. */
export interface UidLook {
  readonly since?: Instant;
  /** For each of what was given, the entries in it that have another UID than then. */
  readonly changed: readonly (readonly EntryId[])[];
}

const DIGEST_LENGTH = 8;
const MOST_ENTRIES = 20_000;
/** What was seen to change is told for a day at least. */
const LOOK_AGAIN_MS = 86_400_000;

/** Watches over UIDs: an entry that has another one than it had is shown twice by every reader that keeps the old. */
export function createUidWatch({ clock, memory, digest }: UidWatchPorts) {
  const encoder = new TextEncoder();
  const short = (uid: string) => digest(encoder.encode(uid)).slice(0, DIGEST_LENGTH);

  return {
    /** Compares the UIDs of some feeds, or of all there are, with those of the last look, and takes note of them. */
    async look(feeds: readonly ReadonlyMap<EntryId, string>[], areAll: boolean): Promise<UidLook> {
      const known = await memory.read();
      const now = new Map<EntryId, string>();
      const changed = feeds.map((feed) => {
        const others: EntryId[] = [];
        for (const [id, uid] of feed) {
          const is = short(uid);
          now.set(id, is);
          const was = known === undefined ? undefined : uidKnownOf(id, known);
          if (was !== undefined && was !== is) others.push(id);
        }
        return others;
      });
      const next = remembered(now, known, areAll);
      if (next !== undefined) await memory.remember(next);
      return known === undefined ? { changed } : { since: known.at, changed };
    },
  };

  /** What to keep from now on; undefined where that is what is kept. */
  function remembered(
    now: ReadonlyMap<EntryId, string>,
    known: KnownUids | undefined,
    areAll: boolean,
  ): KnownUids | undefined {
    const at = instantFrom(clock.now());
    const isOld = known !== undefined && clock.now() - instantMs(known.at) >= LOOK_AGAIN_MS;
    if (known === undefined || (isOld && areAll))
      return { at, uids: Object.fromEntries([...now].slice(0, MOST_ENTRIES)) };
    const others = [...now].filter(([id]) => uidKnownOf(id, known) === undefined);
    if (others.length === 0) return undefined;
    const room = Math.max(0, MOST_ENTRIES - Object.keys(known.uids).length);
    return { at: known.at, uids: { ...known.uids, ...Object.fromEntries(others.slice(0, room)) } };
  }
}

/** An entry may be called as what every object has, such as “constructor”. */
function uidKnownOf(id: EntryId, { uids }: KnownUids): string | undefined {
  return Object.hasOwn(uids, id) ? uids[id] : undefined;
}
