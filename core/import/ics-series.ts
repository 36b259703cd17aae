import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, daysBetween, isDay } from '../../shared/dates/day.ts';
import { instantMs } from '../../shared/dates/instant.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { type IcsTime, instantOfTime } from './ics-time.ts';

/** The days between which repetitions are taken, and how many of one rule at most. */
export interface SeriesWindow {
  readonly from: Day;
  readonly to: Day;
  readonly most: number;
}

/** The occurrences of a series within the window, in order, and whether there are more than were taken. */
export interface Occurrences {
  readonly times: readonly IcsTime[];
  readonly cut: boolean;
}

/** How much working out a file’s series may cost in all, so that no file takes long; counted in repetitions looked at. */
export interface SeriesBudget {
  spend(repetitions: number): boolean;
}

const MOST_IN_ALL = 60_000;
const MOST_COUNTED = 5000;
const MOST_A_DAY = 4;
const LONGEST_RULE = 500;
const UNTIL = /(?:^|;)UNTIL=(\d{8})(?:T(\d{4})\d{0,2}(Z)?)?/i;
/** A rule that makes an occurrence each day: those behind the last one taken needn’t be worked out. */
const EVERY_DAY = /^FREQ=DAILY(?:;(?:WKST=[^;]*|UNTIL=[^;]*|INTERVAL=1))*$/i;
const DAYS_IN: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 30, YEARLY: 365 };
const SLOWLY = /(?:^|;)FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i;

/**
 * Expands a rule (RFC 5545 §3.3.10) within a window. The clock's time is what repeats, so the rule is
 * worked out on the wall clock and the zone put back; rules that repeat within the day, or would take long, are refused.
 */
export function occurrencesOf(
  rule: string,
  start: IcsTime,
  { window, budget }: { readonly window: SeriesWindow; readonly budget: SeriesBudget },
): Outcome<Occurrences> {
  const plain = rule.replace(/^RRULE:/i, '').replace(/\s/g, '');
  if (plain.length > LONGEST_RULE || !SLOWLY.test(plain) || timesADay(plain) > MOST_A_DAY) {
    return refused('its rule repeats too often or too intricately to be taken');
  }
  const counted = Number(/(?:^|;)COUNT=(\d+)/i.exec(plain)?.[1] ?? 0);
  if (counted > MOST_COUNTED) return refused(`its rule counts to ${counted}, too far to be followed`);
  const until = UNTIL.exec(plain);
  const [from = start.day] = [start.day, window.from].sort().slice(1);
  const to = EVERY_DAY.test(plain) ? earlier(window.to, addDays(from, window.most)) : window.to;
  const isOver = until !== null && `${until[1]}` < from.replaceAll('-', '');
  if (from > to || isOver) return taken({ times: [], cut: false });
  const begin = counted > 0 ? start.day : nearer(start.day, from, plain);
  if (!budget.spend(counted > 0 ? counted : costOf(plain, daysBetween(begin, to))))
    return refused('the file’s series take too long to work out');
  const wall = `${begin.replaceAll('-', '')}T${(start.time ?? '00:00').replace(':', '')}00Z`;
  let found: readonly { toString(): string }[];
  try {
    const series = new RRuleTemporal({
      rruleString: `DTSTART:${wall}\nRRULE:${plain.replace(UNTIL, '').replace(/^;/, '')}`,
      maxIterations: MOST_COUNTED,
      maxCandidateEvaluations: MOST_COUNTED * 4,
    });
    found = series.between(midnight(from), midnight(addDays(to, 1)), true);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    budget.spend(MOST_IN_ALL / 2);
    return refused(`its rule “${plain.slice(0, 80)}” can’t be followed (${error.message.slice(0, 80)})`);
  }
  const times = found
    .map((each) => at(start, each.toString()))
    .filter((time) => time.day <= window.to && (until === null || isBy(time, until)));
  return taken({ times: times.slice(0, window.most), cut: times.length > window.most });
}

/** The budget of one file. */
export function createSeriesBudget(): SeriesBudget {
  let left = MOST_IN_ALL;
  return {
    spend(repetitions) {
      left -= repetitions;
      return left > 0;
    },
  };
}

/** How an occurrence is told from its siblings: its day and the time on its own clock. */
export function occurrenceKey({ day, time }: IcsTime): string {
  return `${day} ${time ?? ''}`;
}

function at(start: IcsTime, wall: string): IcsTime {
  const day = wall.slice(0, 10);
  if (!isDay(day)) throw new RangeError(`no day ${day}`);
  return { ...start, day, ...(start.time === undefined ? {} : { time: wall.slice(11, 16) }) };
}

/** A day on which a rule of days or weeks may as well begin, close before the window: what comes later stays the same. */
function nearer(day: Day, from: Day, rule: string): Day {
  const length = daysIn(rule);
  if (length === undefined || length > 7) return day;
  const step = length * Math.max(1, Number(/(?:^|;)INTERVAL=(\d{1,6})/i.exec(rule)?.[1] ?? 1));
  const skipped = Math.floor(daysBetween(day, from) / step) - 1;
  return skipped > 0 ? addDays(day, skipped * step) : day;
}

/** About how many repetitions are to be worked out within so many days. */
function costOf(rule: string, days: number): number {
  const lists = [...rule.matchAll(/BY(?:DAY|MONTHDAY|YEARDAY|WEEKNO)=([^;]*)/gi)];
  const listed = Math.max(1, ...lists.map(([, list = '']) => list.split(',').length));
  return Math.ceil((days / (daysIn(rule) ?? 1)) * listed);
}

function daysIn(rule: string): number | undefined {
  const [, frequency = ''] = /(?:^|;)FREQ=(\w+)/i.exec(rule) ?? [];
  return DAYS_IN[frequency.toUpperCase()];
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function isBy(time: IcsTime, [, date = '', clock, utc]: RegExpExecArray): boolean {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  if (clock === undefined || time.time === undefined) return time.day <= day;
  const limit = `${day}T${clock.slice(0, 2)}:${clock.slice(2)}`;
  if (utc === undefined) return `${time.day}T${time.time}` <= limit;
  const instant = instantOfTime(time);
  return instant === undefined ? time.day <= day : instantMs(instant) <= instantMs(`${limit}:59Z`);
}

function timesADay(rule: string): number {
  const lists = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map(
    (part) => new RegExp(`${part}=([^;]*)`, 'i').exec(rule)?.[1],
  );
  return lists.reduce((product, list) => product * (list?.split(',').length ?? 1), 1);
}

function midnight(day: Day): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${day}T00:00[UTC]`);
}
