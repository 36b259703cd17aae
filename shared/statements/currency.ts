import { compareDates } from '../dates/compare-dates.ts';
import type { WorkingDate } from '../entries/record.ts';
import type { RecordedStatement } from './statement.ts';

/** How a claim lies to the working date: it fits, it contradicts, or it is of a date given up since. */
export type Currency = 'current' | 'rival' | 'stale';

/** What decides it of a statement: when it was made and recorded, and the date it names. */
type Dated = Pick<RecordedStatement, 'made' | 'seq' | 'date'>;

/** The date a statement claims; one without a date claims what the working date was on the day it was made. */
export function claimedDate(statement: Dated, dates: readonly WorkingDate[]): string | undefined {
  if (statement.date !== undefined) return statement.date;
  const then = dates.findLast(({ known }) => known <= statement.made) ?? dates[0];
  return then?.date;
}

/** How a statement lies to the working date; days decide, then the order recorded. */
export function currencyOf(statement: Dated, dates: readonly WorkingDate[]): Currency {
  const working = dates.at(-1);
  const claimed = claimedDate(statement, dates);
  if (working?.date === undefined || claimed === undefined) return 'current';
  if (claimed === working.date || compareDates(claimed, working.date) === 'may-overlap') return 'current';
  const later =
    statement.made === working.known ? statement.seq > working.seq : statement.made > working.known;
  return later ? 'rival' : 'stale';
}
