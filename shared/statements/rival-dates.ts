import type { EntryView, StatementView } from '../entries/entry-view.ts';

/** How a date that was claimed lies to the working date; one that fits may still be narrower or wider. */
export type Fit = 'rival' | 'fits' | 'stale';

/** A date that differs from the working date, and who claims it, newest first. */
export interface RivalDate {
  /** EDTF. */
  readonly date: string;
  readonly fit: Fit;
  readonly claims: readonly StatementView[];
}

/** The dates that have been claimed for an entry. */
export interface ClaimedDates {
  /** Whose latest word stands behind the working date, newest first. */
  readonly working: readonly StatementView[];
  /** The others: rivals first, then those that fit, then those given up; each kind by its newest claim. */
  readonly others: readonly RivalDate[];
}

/** What puts a date forward; a denial or a cancellation may name one, but doesn't claim it. */
const CLAIMING: readonly StatementView['says'][] = ['expects', 'announces', 'confirms', 'postpones', 'held'];
const ANNOUNCING: readonly StatementView['says'][] = ['announces', 'confirms', 'postpones', 'held'];
const ORDER: readonly Fit[] = ['rival', 'fits', 'stale'];

/**
 * The dates claimed for an entry, those that differ from the working date grouped by date. A claim that its speaker has
 * since replaced by another date is as stale as one made before the working date was set.
 */
export function claimedDates({ when, statements }: Pick<EntryView, 'when' | 'statements'>): ClaimedDates {
  const words = newestFirst(statements).filter(
    ({ withdrawn, says }) => withdrawn === undefined && says !== 'no-comment',
  );
  const latest = new Set(latestOfEach(words));
  const claims = words.filter(({ says }) => CLAIMING.includes(says));
  const groups = new Map<string, StatementView[]>();
  for (const claim of claims) {
    if (claim.date === undefined || claim.date === when?.date) continue;
    const group = groups.get(claim.date);
    if (group === undefined) groups.set(claim.date, [claim]);
    else group.push(claim);
  }
  const others = Array.from(groups, ([date, group]) => ({ date, fit: fitOf(group, latest), claims: group }));
  return {
    working: claims.filter(
      (claim) =>
        latest.has(claim) &&
        claim.currency === 'current' &&
        when !== undefined &&
        (claim.date ?? when.date) === when.date,
    ),
    others: ORDER.flatMap((fit) => others.filter((other) => other.fit === fit)),
  };
}

function fitOf(group: readonly StatementView[], latest: ReadonlySet<StatementView>): Fit {
  const live = group.filter((claim) => latest.has(claim) && claim.currency !== 'stale');
  if (live.length === 0) return 'stale';
  return live.some(({ currency }) => currency === 'rival') ? 'rival' : 'fits';
}

/** The last word of each speaker; an expectation without a date doesn't take the place of an announcement that holds. */
function latestOfEach(words: readonly StatementView[]): readonly StatementView[] {
  const latest = new Map<string, StatementView>();
  for (const word of words.toReversed()) {
    const speaker = word.speaksFor ?? word.by;
    const before = latest.get(speaker);
    const isWeaker =
      word.says === 'expects' &&
      word.date === undefined &&
      before !== undefined &&
      ANNOUNCING.includes(before.says) &&
      before.currency !== 'stale';
    if (!isWeaker) latest.set(speaker, word);
  }
  return [...latest.values()];
}

function newestFirst(statements: readonly StatementView[]): readonly StatementView[] {
  return statements.toReversed().sort((a, b) => (a.made === b.made ? 0 : a.made < b.made ? 1 : -1));
}
