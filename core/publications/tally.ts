import type { Done } from './target.ts';

/** What a run did to a calendar, entry by entry. */
export interface Tally {
  created: number;
  updated: number;
  /** Somebody had changed or deleted it there. */
  mended: number;
  removed: number;
  kept: number;
  readonly refused: (readonly [title: string, why: string])[];
  /** The first answer that refused one. */
  refusal?: Response;
}

export function newTally(): Tally {
  return { created: 0, updated: 0, mended: 0, removed: 0, kept: 0, refused: [] };
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

/** What a run did, in words; `all` is how many entries are where. */
export function toldOf(tally: Tally, all: string): Done {
  const { created, updated, mended, removed, refused } = tally;
  const parts = [
    [created, 'new'],
    [updated, 'changed'],
    [mended, 'put back as Sherpa has it'],
    [removed, 'taken away'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
  if (refused.length > 0) {
    const named = refused.slice(0, MOST_NAMED).map(([title, why]) => `“${title}” (${why})`);
    const more = refused.length > named.length ? ` and ${refused.length - named.length} more` : '';
    return {
      outcome: 'partly',
      sentence: `${all}${said === '' ? '' : `: ${said}`}; refused: ${named.join(', ')}${more}.`,
    };
  }
  return said === ''
    ? { outcome: 'unchanged', sentence: `${all}: nothing had changed.` }
    : { outcome: 'published', sentence: `${all}: ${said}.` };
}

/** How many entries, in words. */
export function countOf(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
