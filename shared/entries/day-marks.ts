import { addDays, type Day } from '../dates/day.ts';
import type { StandingName } from '../statements/standing.ts';
import type { EntryGhost } from './entry-ghosts.ts';
import type { EntryView } from './entry-view.ts';
import type { Placed } from './month-index.ts';

/** What a small day shows: how firm the firmest entry on it is, how many there are, whether a deadline is among them. */
export interface DayMark {
  /** Of the entries on the day; absent where only ghosts are. */
  readonly firmness?: Firmness;
  readonly count: number;
  readonly deadline: boolean;
  /** The first few, in the order given. */
  readonly entries: readonly EntryView[];
  readonly ghosts: readonly EntryGhost[];
}

/** Agreed or held; not agreed yet; called off, or postponed. */
export type Firmness = 'firm' | 'open' | 'off';

const MOST_NAMED = 4;

interface Marked {
  firmness?: Firmness;
  count: number;
  deadline: boolean;
  readonly entries: EntryView[];
  readonly ghosts: EntryGhost[];
}

/** The marks of the days from one to another that have exact entries or old exact dates; vague ones lie on no day. */
export function dayMarksOf(
  entries: readonly EntryView[],
  ghosts: readonly EntryGhost[],
  from: Day,
  to: Day,
): ReadonlyMap<Day, DayMark> {
  const marks = new Map<Day, Marked>();
  const eachDay = ({ exact, window }: Placed, add: (mark: Marked) => void): void => {
    if (!exact || window?.from === undefined || window.to === undefined) return;
    const last = window.to < to ? window.to : to;
    for (let day = window.from > from ? window.from : from; day <= last; day = addDays(day, 1)) {
      const mark = marks.get(day) ?? { count: 0, deadline: false, entries: [], ghosts: [] };
      add(mark);
      marks.set(day, mark);
    }
  };
  for (const entry of entries) {
    const firmness = firmnessOf(entry.standing);
    eachDay(entry, (mark) => {
      mark.count += 1;
      mark.firmness = firmer(mark.firmness, firmness);
      mark.deadline ||= entry.kind === 'deadline';
      if (mark.entries.length < MOST_NAMED) mark.entries.push(entry);
    });
  }
  for (const ghost of ghosts) eachDay(ghost, (mark) => mark.ghosts.push(ghost));
  return marks;
}

function firmnessOf(standing: StandingName): Firmness {
  if (standing === 'agreed' || standing === 'held') return 'firm';
  return standing === 'cancelled' || standing === 'postponed' ? 'off' : 'open';
}

const FIRMEST: readonly Firmness[] = ['firm', 'open', 'off'];

function firmer(one: Firmness | undefined, other: Firmness): Firmness {
  return FIRMEST.find((each) => each === one || each === other) ?? other;
}
