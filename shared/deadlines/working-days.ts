import { addDays, type Day } from '../dates/day.ts';
import { isWeekend } from '../dates/week.ts';
import type { Party } from '../entries/person.ts';
import { type DaysOff, WEEKEND } from './days-off.ts';

/** A day that counting passed over, why, and whose day off it is; without a state it is everybody's weekend. */
export interface SkippedDay {
  readonly day: Day;
  readonly state?: Party | undefined;
  readonly name: string;
}

/** Where counting arrived, and the days off that it passed over, in the order of the calendar. */
export interface Counted {
  readonly day: Day;
  readonly skipped: readonly SkippedDay[];
}

const LONGEST_STRETCH = 366;

/** Whether every one of the states works on a day; without any, every day but Saturday and Sunday is one. */
export function isWorkingDay(day: Day, states: readonly Party[], table: DaysOff): boolean {
  return states.length === 0
    ? !isWeekend(day)
    : states.every((state) => table.reason(state, day) === undefined);
}

/**
 * The day so many working days of all the states later (earlier, if negative). The day it counts from needn't be a
 * working day; 0 gives that day. Throws where a year passes without a working day, and beyond the years 1000 to 9999.
 */
export function addWorkingDays(day: Day, count: number, states: readonly Party[], table: DaysOff): Counted {
  const step = count < 0 ? -1 : 1;
  const skipped: SkippedDay[] = [];
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = workingDayFrom(addDays(at, step), step, states, table);
    skipped.push(...next.skipped);
    at = next.day;
  }
  return { day: at, skipped: inOrder(skipped) };
}

/** The day itself if it is a working day of all the states, else the next one, or the last one before. */
export function rolled(
  day: Day,
  roll: 'forward' | 'back',
  states: readonly Party[],
  table: DaysOff,
): Counted {
  const { day: arrived, skipped } = workingDayFrom(day, roll === 'forward' ? 1 : -1, states, table);
  return { day: arrived, skipped: inOrder(skipped) };
}

function workingDayFrom(day: Day, step: 1 | -1, states: readonly Party[], table: DaysOff): Counted {
  const skipped: SkippedDay[] = [];
  let at = day;
  for (let passed = 0; passed < LONGEST_STRETCH; passed += 1) {
    if (isWorkingDay(at, states, table)) return { day: at, skipped };
    skipped.push(...whyOff(at, states, table));
    at = addDays(at, step);
  }
  throw new RangeError(`${states.join(' and ')} have no working day in common within a year of ${day}`);
}

function whyOff(day: Day, states: readonly Party[], table: DaysOff): readonly SkippedDay[] {
  const reasons = states.map((state) => ({ state, name: table.reason(state, day) }));
  if (reasons.every(({ name }) => name === WEEKEND)) return [{ day, name: WEEKEND }];
  return reasons.flatMap(({ state, name }) => (name === undefined ? [] : [{ day, state, name }]));
}

function inOrder(skipped: readonly SkippedDay[]): readonly SkippedDay[] {
  return skipped.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
