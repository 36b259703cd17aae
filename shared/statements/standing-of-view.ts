import type { EntryView } from '../entries/entry-view.ts';
import { type Currency, currencyOf } from './currency.ts';
import type { Speakers } from './speakers.ts';
import { type Judgement, judge } from './standing.ts';
import type { Statement } from './statement.ts';
import type { Word } from './word.ts';

/** What somebody is about to say of an entry. */
export type Utterance = Omit<Statement, 'id' | 'entry'>;

/**
 * The standing of an entry as it is shown, with its reason as data; with `next`, as it will be once that is recorded. The
 * same rules as the core's, over what the view tells.
 */
export function standingOfView(view: EntryView, speakers: Speakers, next?: Utterance): Judgement {
  const words = view.statements.flatMap((statement): readonly Word[] => {
    if (statement.withdrawn !== undefined) return [];
    const date = statement.date ?? dateOn(statement.made, view);
    return [{ statement, currency: statement.currency, ...(date === undefined ? {} : { date }) }];
  });
  const all = next === undefined ? words : [...words, wordOf(next, view)];
  return judge(
    // Statements come in the order recorded, which decides between those of one day.
    all.toSorted((a, b) =>
      a.statement.made < b.statement.made ? -1 : a.statement.made > b.statement.made ? 1 : 0,
    ),
    { entry: view, date: view.when?.date, hasMoved: view.slips.length > 0 },
    speakers,
    view.venue?.country,
  );
}

/** The working date of a day, as far as the slips tell. */
function dateOn(day: string, { when, slips }: EntryView): string | undefined {
  const first = slips[0];
  if (first === undefined) return when?.date;
  const then = slips.findLast(({ known }) => known <= day);
  return then === undefined ? first.from : then.to;
}

function wordOf(next: Utterance, view: EntryView): Word {
  const date = next.date ?? dateOn(next.made, view);
  return {
    statement: { ...next, id: '' as Statement['id'] },
    currency: currencyOfNext(next, date, view),
    ...(date === undefined ? {} : { date }),
  };
}

function currencyOfNext(next: Utterance, date: string | undefined, { when, slips }: EntryView): Currency {
  const known = slips.at(-1)?.known ?? next.made;
  const dates = [{ known, seq: 0, ...(when === undefined ? {} : { date: when.date }) }];
  const statement = { ...next, ...(date === undefined ? {} : { date }) };
  return currencyOf({ ...statement, seq: 1 }, dates);
}
