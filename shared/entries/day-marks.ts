import { addDays, type Day } from '../dates/day.ts';
import type { EntryView } from './entry-view.ts';

/** What a small day shows: how many entries lie on it, whether any is firm, whether a deadline is among them. */
export interface DayMark {
  readonly count: number;
  readonly firm: boolean;
  readonly deadline: boolean;
  /** The first few titles, in the order given. */
  readonly titles: readonly string[];
}

const MOST_TITLES = 4;

/** The marks of the days from one to another that have exact entries; vague ones lie on no day. */
export function dayMarksOf(entries: readonly EntryView[], from: Day, to: Day): ReadonlyMap<Day, DayMark> {
  const marks = new Map<Day, { count: number; firm: boolean; deadline: boolean; titles: string[] }>();
  for (const { exact, window, standing, kind, title } of entries) {
    if (!exact || window?.from === undefined || window.to === undefined) continue;
    const last = window.to < to ? window.to : to;
    for (let day = window.from > from ? window.from : from; day <= last; day = addDays(day, 1)) {
      const mark = marks.get(day) ?? { count: 0, firm: false, deadline: false, titles: [] };
      mark.count += 1;
      mark.firm ||= standing === 'agreed' || standing === 'held';
      mark.deadline ||= kind === 'deadline';
      if (mark.titles.length < MOST_TITLES) mark.titles.push(title);
      marks.set(day, mark);
    }
  }
  return marks;
}
