import type { Day } from '../dates/day.ts';
import type { When } from '../dates/when.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Party } from '../entries/person.ts';
import { currencyOf } from '../statements/currency.ts';
import { confirming } from './confirming.ts';

/** What accepting a proposal changes in an entry, beside the statement. */
export interface Acceptance {
  /** The date that it moves to; none where it stays. */
  readonly when?: When | undefined;
  /** Whose word the calendar is, where it is a party's. */
  readonly party?: Party | undefined;
  readonly today: Day;
}

/** An entry as it will be once a proposal is accepted, but for the statement itself: what was said of its old date is given up. */
export function entryAfter(entry: EntryView, { when, party, today }: Acceptance): EntryView {
  const sure = party === undefined ? entry : { ...entry, ...confirming(entry, party, entry.venue?.country) };
  if (when === undefined) return sure;
  if (when.date === entry.when?.date) return { ...sure, when };
  const dates = [{ known: today, seq: 1, date: when.date }];
  return {
    ...sure,
    when,
    slips: [...entry.slips, { known: today, to: when.date, move: 'later' }],
    statements: entry.statements.map((statement) => {
      const date = statement.date ?? (statement.currency === 'current' ? entry.when?.date : undefined);
      if (date === undefined) return statement;
      return { ...statement, currency: currencyOf({ made: statement.made, seq: 0, date }, dates) };
    }),
  };
}
