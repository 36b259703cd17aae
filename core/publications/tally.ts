import type { EntryRefusal } from './entry-refusal.ts';
import { PublishTrouble } from './publish-trouble.ts';
import type { Done } from './target.ts';

interface Refused extends EntryRefusal {
  readonly title: string;
  /** Whether it should be there; else it couldn't be taken away. */
  readonly isWanted: boolean;
}

/** What a run did to a calendar, entry by entry. */
export interface Tally {
  created: number;
  updated: number;
  /** Somebody had changed or deleted it there. */
  mended: number;
  /** Of these, what a Sherpa had written otherwise. */
  rivalled: number;
  removed: number;
  kept: number;
  readonly refused: Refused[];
  /** The first answer that refused one. */
  firstRefusal?: Response;
}

export function newTally(): Tally {
  return { created: 0, updated: 0, mended: 0, rivalled: 0, removed: 0, kept: 0, refused: [] };
}

/** Whether each and every entry was refused, so that it can't be about one. */
export function isAllRefused({ created, updated, mended, removed, kept, refused }: Tally): boolean {
  return refused.length > 0 && created + updated + mended + removed + kept === 0;
}

/** Whether a run has done what the next one needn't do again. */
export function hasBrought({ created, updated, removed }: Tally): boolean {
  return created + updated + removed > 0;
}

const MOST_NAMED = 3;

/** What a run did at a place, in words; throws `PublishTrouble` where another try may bring what was refused. */
export function toldOf(tally: Tally, wanted: number, place: string): Done {
  const { created, updated, mended, rivalled, removed, refused } = tally;
  const parts = [
    [created, 'new'],
    [updated, 'changed'],
    [mended, 'put back as Sherpa has it'],
    [removed, 'taken away'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
  const missing = refused.filter(({ isWanted }) => isWanted).length;
  const there = missing === 0 ? countOf(wanted) : `${wanted - missing} of ${countOf(wanted)}`;
  const rival =
    rivalled === 0 ? '' : ' Another Sherpa seems to write there too: give each a calendar of its own.';
  if (refused.length === 0)
    return said === ''
      ? { outcome: 'unchanged', sentence: `${there} at ${place}: nothing had changed.` }
      : { outcome: 'published', sentence: `${there} at ${place}: ${said}.${rival}` };
  const sentence = `${there} at ${place}${said === '' ? '' : `: ${said}`}; ${refusalsIn(refused)}${rival}`;
  if (!refused.some(({ passes }) => passes)) return { outcome: 'partly', sentence };
  const trouble = new PublishTrouble(`${sentence} Sherpa tries again.`);
  trouble.hasGotOn = hasBrought(tally);
  throw trouble;
}

/** What was refused, why, and what to do about it. */
function refusalsIn(refused: readonly Refused[]): string {
  const named = refused
    .slice(0, MOST_NAMED)
    .map(({ title, why, isWanted }) => `“${title}” (${isWanted ? '' : 'to be taken away; '}${why})`);
  const more = refused.length > named.length ? ` and ${refused.length - named.length} more` : '';
  const advice = [...new Set(refused.map((one) => one.advice))].filter((one) => one !== '');
  return [`refused: ${named.join(', ')}${more}.`, ...advice].join(' ');
}

/** How many entries, in words. */
export function countOf(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
