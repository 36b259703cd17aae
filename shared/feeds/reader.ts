/** The programs that fetch feeds, by the names people know; `other` is every other one. */
export const READERS = ['google', 'outlook', 'apple', 'thunderbird', 'other'] as const;

/** One of `READERS`. */
export type Reader = (typeof READERS)[number];

/** How those call themselves in `User-Agent`, in the order of the list. */
const AGENTS: readonly (readonly [Reader, RegExp])[] = [
  ['google', /google-calendar-importer|feedfetcher-google|googlebot/i],
  ['outlook', /microsoft exchange\/|microsoft office\/|outlook/i],
  ['apple', /dataaccessd|calendaragent|accountsd|remindd|\bical\/\d/i],
  ['thunderbird', /thunderbird\/|lightning\//i],
];

const LONGEST_AGENT = 60;

/** Which program calls itself so in `User-Agent`. */
export function readerOf(agent: string): Reader {
  return AGENTS.find(([, pattern]) => pattern.test(agent))?.[0] ?? 'other';
}

/** A program's name and version out of its `User-Agent`; of those that call themselves Mozilla, what they add to it. */
export function agentInBrief(agent: string): string {
  const printable = agent.slice(0, 500).replace(/[^\x20-\x7e]/g, '');
  const products = printable
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .filter((product) => product !== '');
  const [first = ''] = products;
  const named = /^mozilla\//i.test(first) ? (products.at(-1) ?? first) : printable.split(/\s*\(/)[0];
  return named?.trim().slice(0, LONGEST_AGENT) || 'an unnamed program';
}

/** How a program fetches the feeds that are added to it. */
export interface ReaderHabits {
  readonly reader: Reader;
  /** `cloud`: a server of its maker fetches; `either`: it depends on the account that a feed is added to. */
  readonly fetchesFrom: 'device' | 'cloud' | 'either';
  /** How often it comes by itself, in minutes, as people report; absent where its user settles it, or nobody knows. */
  readonly refreshes?: { readonly least: number; readonly most: number };
}

/** What is known of each reader; docs/feeds.md says it in words. */
export const READER_HABITS: readonly ReaderHabits[] = [
  { reader: 'google', fetchesFrom: 'cloud', refreshes: { least: 480, most: 1440 } },
  { reader: 'outlook', fetchesFrom: 'either', refreshes: { least: 180, most: 1440 } },
  { reader: 'apple', fetchesFrom: 'either' },
  { reader: 'thunderbird', fetchesFrom: 'device' },
  { reader: 'other', fetchesFrom: 'either' },
];
