import * as v from 'valibot';
import { InstantSchema } from '../../shared/dates/instant.ts';
import { SubscriptionSchema } from '../../shared/subscriptions/subscription.ts';
import type { FileSystem, Log } from '../ports.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import { parseJson } from '../store/parse-json.ts';
import { createQueue } from '../store/queue.ts';
import { moveAside } from '../store/set-aside.ts';
import { writeWhole } from '../store/write-whole.ts';

const LIST = 'subscriptions.json';
/** The folder of the calendars as they were last read. */
export const SUBSCRIPTIONS_FOLDER = 'subscriptions';

/** How it went with a subscription so far. */
const FaringSchema = v.object({
  last: v.optional(InstantSchema),
  tried: v.optional(InstantSchema),
  etag: v.optional(v.string()),
  modified: v.optional(v.string()),
  /** Whether it was read with encryption last. */
  encrypted: v.optional(v.boolean()),
  /** How often it failed since it was last well. */
  failures: v.optional(v.number(), 0),
  sentence: v.optional(v.string()),
  entries: v.optional(v.number(), 0),
});

/** Fields of a newer Sherpa are passed over. */
const KeptSchema = v.object({
  subscriptions: v.array(v.object({ ...SubscriptionSchema.entries, faring: FaringSchema })),
  /** Of entries adopted, what was said upstream that the user wouldn't take over. */
  dismissed: v.optional(v.record(v.string(), v.string()), {}),
});

export type Faring = Readonly<v.InferOutput<typeof FaringSchema>>;
/** What this device keeps of other people's calendars, apart from the calendars themselves. */
export type Kept = Readonly<v.InferOutput<typeof KeptSchema>>;
export type KeptSubscription = Readonly<Kept['subscriptions'][number]>;

/** The subscriptions of this device on its disk. What can't be written is remembered until the host ends, and told of. */
export interface SubscriptionStore {
  /** What was wrong with the files, as sentences. */
  readonly problems: readonly string[];
  read(): Kept;
  remember(kept: Kept): Promise<void>;
  /** A calendar as it was last read; undefined where it never was, or isn't there any more. */
  content(id: string): Promise<string | undefined>;
  keepContent(id: string, text: string): Promise<void>;
  dropContent(id: string): Promise<void>;
  /** Runs a task while nothing of it is written. */
  between<T>(task: () => Promise<T>): Promise<T>;
}

/** Reads what is kept of subscriptions. A list that can't be understood is set aside and told of. */
export async function openSubscriptionStore(files: FileSystem, log: Log): Promise<SubscriptionStore> {
  const problems: string[] = [];
  const inTurn = createQueue();
  /** What couldn't be written. */
  const unwritten = new Map<string, string>();
  let mayWrite = true;
  let kept: Kept = { subscriptions: [], dismissed: {} };

  function tell(problem: string): void {
    log.error(problem);
    if (!problems.includes(problem)) problems.push(problem);
  }

  /** Does something to the disk, and tells what the disk says against it. */
  async function toDisk(what: string, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      tell(`${what} couldn’t be written: ${reasonOf(error)}. It is remembered until Sherpa ends.`);
    }
  }

  async function load(): Promise<void> {
    try {
      const json = parseJson(new TextDecoder().decode(await files.read(LIST)));
      const parsed = v.safeParse(KeptSchema, json);
      if (parsed.success) kept = parsed.output;
      else tell(`${LIST} couldn’t be understood; it is kept in ${await moveAside(files, LIST)}.`);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      if (errorCode(error) === 'ENOENT') return;
      // What may yet be read another day isn't written over.
      mayWrite = false;
      tell(`${LIST} couldn’t be read: ${reasonOf(error)}.`);
    }
  }

  await load();

  return {
    problems,
    read: () => kept,
    remember(next) {
      kept = next;
      if (!mayWrite) return Promise.resolve();
      return inTurn(() =>
        toDisk(LIST, () =>
          writeWhole(files, LIST, new TextEncoder().encode(`${JSON.stringify(kept, undefined, 2)}\n`)),
        ),
      );
    },
    async content(id) {
      const held = unwritten.get(id);
      if (held !== undefined) return held;
      try {
        return new TextDecoder().decode(await files.read(pathOf(id)));
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        return undefined;
      }
    },
    keepContent: (id, text) =>
      inTurn(async () => {
        unwritten.set(id, text);
        await toDisk('A calendar subscribed to', async () => {
          await files.makeFolder(SUBSCRIPTIONS_FOLDER);
          await writeWhole(files, pathOf(id), new TextEncoder().encode(text));
          unwritten.delete(id);
        });
      }),
    dropContent: (id) =>
      inTurn(async () => {
        unwritten.delete(id);
        await toDisk('The folder of subscriptions', async () => {
          if ((await files.size(pathOf(id))) === undefined) return;
          await files.remove(pathOf(id));
          await files.flushFolder(SUBSCRIPTIONS_FOLDER);
        });
      }),
    between: inTurn,
  };
}

/** Ids are letters, digits, `-` and `_` alone. */
function pathOf(id: string): string {
  return `${SUBSCRIPTIONS_FOLDER}/${id}.ics`;
}
