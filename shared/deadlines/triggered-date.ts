import { addDays, type Day } from '../dates/day.ts';
import { sameDayIn } from '../dates/month.ts';
import { type EdtfDate, parseDate } from '../dates/parse-date.ts';
import type { Party } from '../entries/person.ts';
import type { DaysOff } from './days-off.ts';
import { type Offset, readOffset } from './offset.ts';
import type { Roll, Trigger } from './trigger.ts';
import { addWorkingDays, type Counted, rolled, type SkippedDay } from './working-days.ts';

/** What a trigger makes of a date: nothing where that has an open end, and the days off that were passed over. */
export interface Triggered {
  readonly date?: string;
  readonly skipped: readonly SkippedDay[];
}

/** A trigger without the entry it hangs on. */
interface Rule {
  readonly offset: Trigger['offset'];
  readonly workingDaysOf?: readonly Party[] | undefined;
  readonly roll?: Roll | undefined;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
const NOTHING: Triggered = { skipped: [] };

/** Whose days off a trigger asks for: none where it counts plain days and leaves the date where it lands. */
export function statesCounted(trigger: Rule, parties: readonly Party[]): readonly Party[] | undefined {
  if (trigger.workingDaysOf !== undefined) return trigger.workingDaysOf;
  return trigger.roll === undefined || trigger.roll === 'none' ? undefined : parties;
}

/**
 * The date of an entry with a trigger, from the date (EDTF) that the trigger has and the parties of the entry itself.
 * Counted from the day, of several days from the first: years, months (a shorter month's last day), weeks, then days,
 * working days with `workingDaysOf`; then it rolls. A vague date gives the days from the earliest to the latest result.
 */
export function triggeredDate(
  date: string,
  trigger: Rule,
  parties: readonly Party[],
  table: DaysOff,
): Triggered {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  const { window, exact } = parsed.value;
  const offset = readOffset(trigger.offset);
  const from = window.from;
  const to = exact ? from : window.to;
  if (from === undefined || to === undefined) return NOTHING;
  if (!isWithinReach(from, offset) || !isWithinReach(to, offset)) return NOTHING;
  const states = statesCounted(trigger, parties) ?? [];
  const first = counted(from, { offset, trigger, states, table });
  const last = from === to ? first : counted(to, { offset, trigger, states, table });
  return {
    date: first.day === last.day ? first.day + signOf(parsed.value) : `[${first.day}..${last.day}]`,
    skipped: joined(first.skipped, last.skipped),
  };
}

interface Counting {
  readonly offset: Offset;
  readonly trigger: Rule;
  readonly states: readonly Party[];
  readonly table: DaysOff;
}

function counted(day: Day, { offset, trigger, states, table }: Counting): Counted {
  const { sign, years, months, weeks, days } = offset;
  const begun = addDays(sameDayIn(day, sign * (years * 12 + months)), sign * weeks * 7);
  const reached: Counted =
    trigger.workingDaysOf === undefined
      ? { day: addDays(begun, sign * days), skipped: [] }
      : addWorkingDays(begun, sign * days, states, table);
  if (trigger.roll === undefined || trigger.roll === 'none') return reached;
  const landed = rolled(reached.day, trigger.roll, states, table);
  return { day: landed.day, skipped: joined(reached.skipped, landed.skipped) };
}

/** Doubt about the one day that a date names stays doubt about the one computed from it. */
function signOf({ approximate, uncertain }: EdtfDate): string {
  if (approximate && uncertain) return '%';
  return approximate ? '~' : uncertain ? '?' : '';
}

// Generous, so that holidays around the very last years don't matter: working days are at most a third of all days.
function isWithinReach(day: Day, { years, months, weeks, days }: Offset): boolean {
  const reach = years + months / 12 + weeks / 52 + (days * 3) / 365 + 3;
  const year = Number(day.slice(0, 4));
  return year - reach >= FIRST_YEAR && year + reach <= LAST_YEAR;
}

function joined(a: readonly SkippedDay[], b: readonly SkippedDay[]): readonly SkippedDay[] {
  const byText = new Map([...a, ...b].map((one) => [`${one.day} ${one.state ?? ''}`, one]));
  return [...byText.values()].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
}
