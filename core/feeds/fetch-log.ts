import * as v from 'valibot';
import { type FeedFetches, FeedFetchesSchema } from '../../shared/contract/methods/feed-methods.ts';
import { type Instant, instantFrom, instantMs } from '../../shared/dates/instant.ts';
import { agentInBrief, type Reader, readerOf } from '../../shared/feeds/reader.ts';
import type { Clock } from '../ports.ts';

/** Who fetched which feed how often, by the feed's key, as a device keeps it. */
export const FetchesSchema = v.record(v.string(), v.array(FeedFetchesSchema));

export type Fetches = Readonly<Record<string, readonly FeedFetches[]>>;

/** Where fetches are kept from one start to the next. */
export interface FetchMemory {
  read(): Fetches | undefined;
  remember(fetches: Fetches): Promise<void>;
}

/** Fetches among what a device keeps; what can't be understood is as if nobody had come yet. */
export function createFetchMemory(device: {
  readonly feedFetches: unknown;
  rememberFeedFetches(fetches: unknown): Promise<void>;
}): FetchMemory {
  return {
    read() {
      const parsed = v.safeParse(FetchesSchema, device.feedFetches);
      return parsed.success ? parsed.output : undefined;
    },
    remember: (fetches) => device.rememberFeedFetches(fetches),
  };
}

/** Counts who fetches feeds. */
export interface FetchLog {
  note(feed: string, agent: string, isUnchanged: boolean): void;
  /** Who fetched a feed, the program that came last first. */
  of(feed: string): readonly FeedFetches[];
  last(): { readonly client: string; readonly at: Instant } | undefined;
  /** Has what was counted since it was last kept kept now. */
  keep(): Promise<void>;
}

interface Program {
  readonly reader: Reader;
  /** Without its version, lest every update of it counts as another program. */
  readonly key: string;
  readonly agent: string;
}

interface Counted {
  readonly reader: Reader;
  agent: string;
  whole: number;
  unchanged: number;
  readonly first: number;
  last: number;
}

const MOST_PROGRAMS = 12;
const MOST_FEEDS = 200;
const MOST_AGENTS = 200;
/** Readers come every few minutes, and what is lost in a crash are a few counts. */
const KEEP_EVERY_MS = 300_000;

/** Counts in memory, so that an answer waits for nothing, and has the counts kept now and then. */
export function createFetchLog({
  clock,
  memory,
}: {
  readonly clock: Clock;
  readonly memory: FetchMemory;
}): FetchLog {
  const programs = new Map<string, Program>();
  let feeds: Map<string, Map<string, Counted>> | undefined;
  let last: { readonly client: string; readonly at: number } | undefined;
  let keptAt = clock.now();
  let isKept = true;

  function counts(): Map<string, Map<string, Counted>> {
    feeds ??= new Map(Object.entries(memory.read() ?? {}).map(([key, fetches]) => [key, countedIn(fetches)]));
    return feeds;
  }

  function programOf(agent: string): Program {
    const known = programs.get(agent);
    if (known !== undefined) return known;
    const brief = agentInBrief(agent);
    const reader = readerOf(agent);
    const program = { reader, key: keyOf(reader, brief), agent: brief };
    if (programs.size >= MOST_AGENTS) programs.clear();
    programs.set(agent, program);
    return program;
  }

  function keep(): Promise<void> {
    if (isKept) return Promise.resolve();
    isKept = true;
    keptAt = clock.now();
    return memory.remember(Object.fromEntries(Array.from(counts(), ([key, of]) => [key, fetchesIn(of)])));
  }

  return {
    note(feed, agent, isUnchanged) {
      const at = clock.now();
      const program = programOf(agent);
      const of = counts().get(feed) ?? added(counts(), feed, new Map<string, Counted>(), MOST_FEEDS);
      const { key, reader, agent: brief } = program;
      const counted =
        of.get(key) ??
        added(of, key, { reader, agent: brief, whole: 0, unchanged: 0, first: at, last: at }, MOST_PROGRAMS);
      counted.agent = brief;
      counted.last = at;
      if (isUnchanged) counted.unchanged += 1;
      else counted.whole += 1;
      last = { client: agent, at };
      isKept = false;
      if (at - keptAt >= KEEP_EVERY_MS || at < keptAt) void keep();
    },
    of: (feed) => fetchesIn(counts().get(feed) ?? new Map()),
    last: () => last && { client: last.client, at: instantFrom(last.at) },
    keep,
  };
}

/** Adds to what is bounded: of too many, the one goes that was added first. */
function added<Value>(to: Map<string, Value>, key: string, value: Value, most: number): Value {
  const [oldest] = to.keys();
  if (to.size >= most && oldest !== undefined) to.delete(oldest);
  to.set(key, value);
  return value;
}

function keyOf(reader: Reader, agent: string): string {
  return `${reader} ${agent.split('/')[0]?.toLowerCase() ?? ''}`;
}

function fetchesIn(counted: ReadonlyMap<string, Counted>): readonly FeedFetches[] {
  return [...counted.values()]
    .toSorted((a, b) => b.last - a.last)
    .map(({ reader, agent, whole, unchanged, first, last }) => ({
      ...{ reader, agent, whole, unchanged },
      ...{ first: instantFrom(first), last: instantFrom(last) },
    }));
}

/** The one that came last is added last, so that it goes last. */
function countedIn(fetches: readonly FeedFetches[]): Map<string, Counted> {
  return new Map(
    fetches
      .toReversed()
      .map(({ first, last, ...fetched }) => [
        keyOf(fetched.reader, fetched.agent),
        { ...fetched, first: instantMs(first), last: instantMs(last) },
      ]),
  );
}
