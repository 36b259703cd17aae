import type { EntryRecord } from '../entries/record.ts';
import { type Currency, claimedDate, currencyOf } from './currency.ts';
import type { Statement } from './statement.ts';

/** A statement that counts, with the date it claims and how that lies to the working date. */
export interface Word {
  readonly statement: Omit<Statement, 'entry'>;
  /** The date said, or the working date on the day of the statement. */
  readonly date?: string;
  readonly currency: Currency;
}

/** The statements of an entry that aren't withdrawn, by the day they were made, then in the order recorded. */
export function wordsOf({ statements, dates }: Pick<EntryRecord, 'statements' | 'dates'>): readonly Word[] {
  return statements
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => (a.made === b.made ? a.seq - b.seq : a.made < b.made ? -1 : 1))
    .map((statement) => {
      const date = claimedDate(statement, dates);
      const currency = currencyOf(statement, dates);
      return date === undefined ? { statement, currency } : { statement, currency, date };
    });
}
