import type { Day } from '../dates/day.ts';
import type { When } from '../dates/when.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import { slipsOf } from '../entries/slips-of.ts';
import { newsHead } from './news-head.ts';
import type { NewsItem } from './news-item.ts';
import { freshStatements } from './news-of-words.ts';
import type { Told } from './told.ts';
import { whenOf } from './when-of.ts';

/** That an entry has another date, or another hour, with how far it moved and who had named the new date. */
export function newsOfDate(before: EntryView, after: EntryView, told: Told): NewsItem | undefined {
  if (isSameWhen(before.when, after.when)) return undefined;
  return {
    kind: 'moved',
    ...newsHead(after, told.day, namersOf(before, after), told.reason),
    ...datesOf(before, after, told.day),
  };
}

/** From one entry's date to another's, with what kind of move that is. */
export function datesOf(before: EntryView, after: EntryView, known: Day) {
  const [from, to] = [whenOf(before), whenOf(after)];
  const dates = [from, to].map((when, seq) => ({
    known,
    seq,
    ...(when === undefined ? {} : { date: when.date }),
  }));
  const isMoved = from?.date !== to?.date;
  const slip = isMoved ? slipsOf({ dates, statements: [] })[0] : undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(slip === undefined ? {} : { move: slip.move }),
    ...(slip?.days === undefined ? {} : { days: slip.days }),
  };
}

/** Whoever named the new date since; else who had named it last before it was chosen. */
function namersOf(before: EntryView, after: EntryView): readonly StatementView[] {
  const names = ({ date, withdrawn }: StatementView) => withdrawn === undefined && date === after.when?.date;
  const fresh = freshStatements(before, after).filter(names);
  if (after.when === undefined || fresh.length > 0) return after.when === undefined ? [] : fresh;
  return after.statements.filter(names).slice(-1);
}

function isSameWhen(a: When | undefined, b: When | undefined): boolean {
  return a?.date === b?.date && a?.start === b?.start && a?.end === b?.end && a?.zone === b?.zone;
}
