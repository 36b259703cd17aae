import type { RecordedStatement } from '../statements/statement.ts';
import type { EntryRecord, WorkingDate } from './record.ts';

/**
 * The working dates that were ever known by the end of a day, each since when it was. A date that was changed on the very
 * day from which it counts, for no reason given and though nobody had named either date, was mistyped and is mended: it
 * is as if the right one had been typed at once.
 */
export function keptDates({
  dates,
  statements,
}: Pick<EntryRecord, 'dates' | 'statements'>): readonly WorkingDate[] {
  if (dates.length === 1) return dates;
  const kept: WorkingDate[] = [];
  for (const date of dates) {
    const last = kept.at(-1);
    if (last === undefined || !isMended(last, date, statements)) kept.push(date);
    else {
      kept.pop();
      const { known, given, reason } = last;
      const mended = {
        ...date,
        known,
        ...(given === undefined ? {} : { given }),
        ...(reason === undefined ? {} : { reason }),
      };
      // Back where it was before the slip of the pen: nothing moved.
      const before = kept.at(-1);
      if (before === undefined || before.date !== mended.date) kept.push(mended);
    }
  }
  return kept;
}

function isMended(from: WorkingDate, to: WorkingDate, statements: readonly RecordedStatement[]): boolean {
  if (to.reason !== undefined || (from.given ?? from.known) !== to.known) return false;
  return [from, to].every((one) => namedBy(one, statements) === undefined);
}

/** What doesn't put a date forward, though it may name one. */
const AGAINST: readonly RecordedStatement['says'][] = ['denies', 'cancels', 'no-comment'];

/** The latest statement that had put a working date forward by the day it was taken. */
export function namedBy(
  { date, known, given }: WorkingDate,
  statements: readonly RecordedStatement[],
): RecordedStatement | undefined {
  if (date === undefined) return undefined;
  return statements
    .filter(
      (one) =>
        one.date === date &&
        one.made <= (given ?? known) &&
        one.withdrawn === undefined &&
        !AGAINST.includes(one.says),
    )
    .toSorted((a, b) => (a.made === b.made ? a.seq - b.seq : a.made < b.made ? -1 : 1))
    .at(-1);
}
