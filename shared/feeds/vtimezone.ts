import { civilOf, daysInMonth, epochDayOf } from '../dates/civil.ts';
import { offsetAtStart } from '../dates/zone-offset.ts';
import { localYear, type Transition, transitionsOf } from './transitions-of.ts';

const MS_PER_DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const THURSDAY = 4;
/** Fewer years alike don't make a rule. */
const FEWEST_YEARS = 4;
/** Readers that know one rule a zone get zones that have kept to theirs for so long. */
const YEARLY_FROM = 2015;
const YEARLY_TO = 2035;

/**
 * A zone's VTIMEZONE (RFC 5545 §3.6.5) as Intl knows it, right for instants from the first year to the last: yearly
 * rules where its clocks have changed by the same ones in all these years, else each change by its date. The library's
 * own generators name other zones or give today's rule for every year.
 */
export function renderZone(zone: string, firstYear: number, lastYear: number): string {
  const from = firstYear - 1;
  const to = Math.max(lastYear + 1, from + FEWEST_YEARS - 1);
  const transitions = transitionsOf(zone, from, to);
  const blocks = yearlyBlocks(transitions, to - from + 1) ?? datedBlocks(zone, from, transitions);
  return `BEGIN:VTIMEZONE\r\nTZID:${zone}\r\n${blocks.join('')}END:VTIMEZONE\r\n`;
}

/**
 * Gives what tells whether the VTIMEZONE of a zone has yearly rules alone (or no change of clocks), whichever years from
 * the first to the last a feed uses. Asked over more years than those, so that every feed within them gives the same
 * answer; remembered, since looking over two decades takes some ms a zone.
 */
export function yearlyZones(): (zone: string, firstYear: number, lastYear: number) => boolean {
  const known = new Map<string, boolean>();
  return (zone, firstYear, lastYear) => {
    if (firstYear < YEARLY_FROM || lastYear > YEARLY_TO) return false;
    const keeps = known.get(zone) ?? keepsToYearlyRules(zone);
    known.set(zone, keeps);
    return keeps;
  };
}

function keepsToYearlyRules(zone: string): boolean {
  const [from, to] = [YEARLY_FROM - 1, YEARLY_TO + FEWEST_YEARS - 1];
  const transitions = transitionsOf(zone, from, to);
  return transitions.length === 0 || yearlyBlocks(transitions, to - from + 1) !== undefined;
}

/** As `renderZone`, remembering what it has told: a feed asks for the same zones and years again after every edit. */
export function zoneRenderer(): typeof renderZone {
  const known = new Map<string, string>();
  return (zone, firstYear, lastYear) => {
    const key = `${zone} ${firstYear} ${lastYear}`;
    const text = known.get(key) ?? renderZone(zone, firstYear, lastYear);
    known.set(key, text);
    return text;
  };
}

/** Two blocks with a rule each, where every one of so many years has the same two changes. */
function yearlyBlocks(transitions: readonly Transition[], years: number): readonly string[] | undefined {
  const forward = transitions.filter(({ before, after }) => after > before);
  const back = transitions.filter(({ before, after }) => after < before);
  const rules = [forward, back].map(yearlyRule);
  const [first, second] = [forward[0], back[0]];
  const [forwardRule, backRule] = rules;
  if (!first || !second || forwardRule === undefined || backRule === undefined) return undefined;
  if (first.before !== second.after || first.after !== second.before) return undefined;
  // A rule has no end: clocks that stopped changing within these years would go on.
  if (forward.length !== years || back.length !== years) return undefined;
  return [
    block('DAYLIGHT', first.before, first.after, localDigits(first), `RRULE:${forwardRule}\r\n`),
    block('STANDARD', second.before, second.after, localDigits(second), `RRULE:${backRule}\r\n`),
  ];
}

/** The rule that changes of consecutive years keep to: the nth or last such weekday of a month, at the same time. */
function yearlyRule(transitions: readonly Transition[]): string | undefined {
  const [first] = transitions;
  if (first === undefined || transitions.length < FEWEST_YEARS) return undefined;
  const days = transitions.map(ruleDay);
  const [day] = days;
  const isYearly = transitions.every(
    (transition, index) =>
      transition.before === first.before &&
      transition.after === first.after &&
      localYear(transition) === localYear(first) + index &&
      days[index]?.place === day?.place,
  );
  if (!isYearly || day === undefined) return undefined;
  const nth = days.every(({ week }) => week === day.week) && day.week <= 4 ? day.week : undefined;
  const which = nth ?? (days.every(({ isLast }) => isLast) ? -1 : undefined);
  return which === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${day.month};BYDAY=${which}${day.weekday}`;
}

/** Where in its month a change falls, on the clocks as they were before it. */
function ruleDay({ at, before }: Transition) {
  const local = at + before;
  const epochDay = Math.floor(local / MS_PER_DAY);
  const { year, month, day } = civilOf(epochDay);
  const weekday = WEEKDAYS[(((epochDay + THURSDAY) % 7) + 7) % 7];
  return {
    month,
    weekday,
    week: Math.ceil(day / 7),
    isLast: day + 7 > daysInMonth(year, month),
    place: `${month} ${weekday} ${local - epochDay * MS_PER_DAY}`,
  };
}

/** What held at the beginning, and then each change by its date; those between the same two offsets share a block. */
function datedBlocks(zone: string, firstYear: number, transitions: readonly Transition[]): readonly string[] {
  const initial = offsetAtStart(zone, epochDayOf({ year: firstYear, month: 1, day: 1 }));
  const blocks = [block('STANDARD', initial, initial, `${firstYear}0101T000000`, '')];
  for (const group of alike(transitions)) {
    const [first] = group;
    if (first === undefined) continue;
    // The first is said twice: where there are RDATEs, ical.js passes over DTSTART.
    const dates = group.length === 1 ? '' : group.map((each) => `RDATE:${localDigits(each)}\r\n`).join('');
    const kind = first.after > first.before ? 'DAYLIGHT' : 'STANDARD';
    blocks.push(block(kind, first.before, first.after, localDigits(first), dates));
  }
  return blocks;
}

/** Changes between the same two offsets, together. */
function alike(transitions: readonly Transition[]): Iterable<readonly Transition[]> {
  const groups = new Map<string, Transition[]>();
  for (const transition of transitions) {
    const key = `${transition.before} ${transition.after}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [transition]);
    else group.push(transition);
  }
  return groups.values();
}

function block(
  kind: 'STANDARD' | 'DAYLIGHT',
  from: number,
  to: number,
  start: string,
  dates: string,
): string {
  return (
    `BEGIN:${kind}\r\nDTSTART:${start}\r\nTZOFFSETFROM:${offsetDigits(from)}\r\n` +
    `TZOFFSETTO:${offsetDigits(to)}\r\n${dates}END:${kind}\r\n`
  );
}

/** A change as RFC 5545 §3.6.5 wants it told: on the clocks as they were before it. */
function localDigits({ at, before }: Transition): string {
  const seconds = Math.floor((at + before) / 1000);
  const epochDay = Math.floor(seconds / 86_400);
  const { year, month, day } = civilOf(epochDay);
  const second = seconds - epochDay * 86_400;
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${year}${[month, day].map(twoDigits).join('')}T${clock.map(twoDigits).join('')}`;
}

function offsetDigits(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return `${offset < 0 ? '-' : '+'}${shown.map(twoDigits).join('')}`;
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
