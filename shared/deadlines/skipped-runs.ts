import { addDays, type Day } from '../dates/day.ts';
import type { Party } from '../entries/person.ts';
import { WEEKEND } from './days-off.ts';
import type { SkippedDay } from './working-days.ts';

/** Days off of one name, one after another, whose they are, and what they are called. */
export interface SkippedRun {
  readonly from: Day;
  readonly to: Day;
  readonly state: Party;
  readonly name: string;
}

/** What counting working days passed over, as people would name it. */
export interface SkippedDays {
  /** By their first day. A holiday of several days is one run, even over a weekend. */
  readonly runs: readonly SkippedRun[];
  /** How many days were plain weekend, which needs no name. */
  readonly weekendDays: number;
  /** Where the runs are too many to be told, all days by their number; `runs` are then the first few. */
  readonly days?: number;
}

const MOST_RUNS = 8;
/** How many runs are told of too many. */
export const FEW_RUNS = 5;

/** Sums up the days that counting passed over: holidays by name and state, the first of many; weekends by their number. */
export function skippedRuns(skipped: readonly SkippedDay[]): SkippedDays {
  const off = new Set(skipped.map(({ day }) => day));
  const holidays = skipped.flatMap(({ day, state, name }) =>
    state === undefined || name === WEEKEND ? [] : [{ day, state, name }],
  );
  const named = new Set(holidays.map(({ day }) => day));
  const runs: SkippedRun[] = [];
  for (const { day, state, name } of holidays.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const at = runs.findLastIndex((run) => run.state === state && run.name === name);
    const run = runs[at];
    if (run === undefined || !isAllOff(run.to, day, off)) runs.push({ from: day, to: day, state, name });
    else if (run.to !== day) runs[at] = { ...run, to: day };
  }
  const weekendDays = [...off].filter((day) => !named.has(day)).length;
  return runs.length > MOST_RUNS
    ? { runs: runs.slice(0, FEW_RUNS), weekendDays, days: off.size }
    : { runs, weekendDays };
}

function isAllOff(from: Day, to: Day, off: ReadonlySet<Day>): boolean {
  for (let day = from; day < to; day = addDays(day, 1)) if (!off.has(day)) return false;
  return true;
}
