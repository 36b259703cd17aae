import { civilOf, epochDayOf } from '../dates/civil.ts';
import { offsetAtStart, zoneOffset } from '../dates/zone-offset.ts';

/** A change of a zone's clocks: when, and how many ms they were and are ahead of UTC. */
export interface Transition {
  /** ms since 1970. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const MS_PER_DAY = 86_400_000;
const MS_PER_SECOND = 1000;
/** No zone has changed its clocks twice within so few days since 1970; Morocco's Ramadan, the shortest, takes 28. */
const STEP_DAYS = 7;

/** Every change of a zone's clocks in the years given, both counted. */
export function transitionsOf(zone: string, firstYear: number, lastYear: number): readonly Transition[] {
  const end = epochDayOf({ year: lastYear + 1, month: 1, day: 1 });
  const transitions: Transition[] = [];
  let day = epochDayOf({ year: firstYear, month: 1, day: 1 });
  let before = offsetAtStart(zone, day);
  while (day < end) {
    const next = Math.min(day + STEP_DAYS, end);
    const after = offsetAtStart(zone, next);
    if (after !== before) transitions.push({ at: changeBetween(zone, day, next), before, after });
    day = next;
    before = after;
  }
  return transitions;
}

/** The year that a change falls in on the clocks as they were before it. */
export function localYear({ at, before }: Transition): number {
  return civilOf(Math.floor((at + before) / MS_PER_DAY)).year;
}

/** Halves the days between two different offsets down to the second of the change. */
function changeBetween(zone: string, firstDay: number, lastDay: number): number {
  let low = firstDay * MS_PER_DAY;
  let high = lastDay * MS_PER_DAY;
  const before = offsetAtStart(zone, firstDay);
  while (high - low > MS_PER_SECOND) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_SECOND) * MS_PER_SECOND;
    if (zoneOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
