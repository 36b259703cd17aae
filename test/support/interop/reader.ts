import type { FeedItem } from './feed-item.ts';

/** A feed as it was served: its address, and its bytes in a file. */
export interface FeedFile {
  /** Letters, digits and underscores. */
  readonly name: string;
  readonly url: string;
  readonly path: string;
  readonly text: string;
}

/** What a reader tells of an item, in its own terms. */
export type Row = Readonly<Record<string, unknown>>;

/** A calendar program that isn't ours. */
export interface Reader {
  readonly name: string;
  /** Whether it takes some ms for every event. */
  readonly isSlow?: boolean;
  /** Why it can't be used on this machine; undefined where it can. */
  missing(): string | undefined;
  /** What it tells of an item, of all there is to tell. */
  tells(item: FeedItem): Row;
  /** Reads feeds, by name. What lies in the folder from a time before is the reader's own. */
  read(feeds: readonly FeedFile[], folder: string): Promise<ReadonlyMap<string, readonly Row[]>>;
}

/** A feed, and what a reader should find in it. */
export interface Expected {
  readonly feed: FeedFile;
  readonly items: readonly FeedItem[];
}

const MOST_TOLD = 3;

/** In what a reader differs from the calendar about feeds, as sentences; none where it agrees on everything. */
export async function disagreements(
  reader: Reader,
  expected: readonly Expected[],
  folder: string,
): Promise<readonly string[]> {
  const feeds = expected.map(({ feed }) => feed);
  let found: ReadonlyMap<string, readonly Row[]>;
  try {
    found = await reader.read(feeds, folder);
  } catch (error) {
    return [`${reader.name} gave up: ${error instanceof Error ? error.message : String(error)}`];
  }
  return expected.flatMap(({ feed, items }) => {
    const wanted = items.map((item) => JSON.stringify(reader.tells(item))).sort();
    const told = (found.get(feed.name) ?? []).map((row) => JSON.stringify(row)).sort();
    const missed = without(wanted, told);
    const invented = without(told, wanted);
    if (missed.length === 0 && invented.length === 0) return [];
    const count = `${reader.name}, ${feed.name}: ${told.length} items, not ${wanted.length}`;
    return [
      told.length === wanted.length ? `${reader.name}, ${feed.name}: ${missed.length} differ` : count,
      ...missed.slice(0, MOST_TOLD).map((row) => `  not found: ${row}`),
      ...invented.slice(0, MOST_TOLD).map((row) => `  not ours:  ${row}`),
    ];
  });
}

/** What the first list has more often than the second. */
function without(from: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return from.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}
