import { addDays, daysBetween } from '../../shared/dates/day.ts';
import type { IcsEvent } from './ics-entry.ts';
import { occurrenceKey, occurrencesOf, type SeriesBudget, type SeriesWindow } from './ics-series.ts';
import { byClockOf, type IcsTime, timesFrom } from './ics-time.ts';

type Times = Parameters<typeof timesFrom>[1];

/** What the occurrences of an event depend on. */
export interface SeriesSurroundings {
  readonly times: Times;
  readonly window: SeriesWindow;
  readonly budget: SeriesBudget;
  /** The keys of occurrences that aren't the series' any more, since they have a component of their own. */
  readonly replaced: ReadonlySet<string>;
}

/** The occurrences of an event within the window, and what of it isn't taken, each as the beginning of a sentence. */
export interface Occurring {
  readonly events: readonly IcsEvent[];
  /** Those that its exceptions take away. */
  readonly excluded: readonly IcsEvent[];
  readonly problems: readonly string[];
}

const MOST_EXTRA = 500;

/** Whether an event repeats, by rule or by dates. */
export function isSeries({ properties, start }: IcsEvent): boolean {
  const repeats = properties.first('RRULE') !== undefined || properties.first('RDATE') !== undefined;
  return repeats && start !== undefined && properties.first('RECURRENCE-ID') === undefined;
}

/** The occurrences of a series (RFC 5545 §3.8.5): those of its rules and extra dates, without its exceptions. */
export function occurrencesIn(event: IcsEvent, surroundings: SeriesSurroundings): Occurring {
  const { start, properties } = event;
  if (start === undefined) return { events: [event], excluded: [], problems: [] };
  const { times, window, budget, replaced } = surroundings;
  const problems: string[] = [];
  const found = new Map<string, IcsTime>();
  const add = (time: IcsTime) => found.set(occurrenceKey(time), time);
  if (isWithin(start, window)) add(start);
  for (const { raw } of properties.all('RRULE')) {
    const occurrences = occurrencesOf(raw, start, { window, budget });
    if (!occurrences.ok) problems.push(`only its first date is taken, since ${occurrences.reason}`);
    else {
      for (const time of occurrences.value.times) add(time);
      if (occurrences.value.cut) problems.push(`only its first ${window.most} repetitions are taken`);
    }
  }
  for (const time of listed(event, 'RDATE', times)) if (isWithin(time, window)) add({ ...start, ...time });
  const exceptions = keysOf(listed(event, 'EXDATE', times), start);
  const own = [...found].filter(([key]) => !replaced.has(key));
  const kept = own.filter(([key]) => !exceptions.has(key)).map(([, time]) => time);
  const excluded = own.filter(([key]) => exceptions.has(key)).map(([, time]) => time);
  if (found.size === 0) {
    if (problems.length === 0) {
      problems.push(
        `only its first date is taken, since it doesn’t repeat between ${window.from} and ${window.to}`,
      );
    }
    kept.push(start);
  }
  const rule = properties.first('RRULE')?.raw;
  const remarks =
    rule === undefined ? event.remarks : [...event.remarks, `One of a series (${rule.slice(0, 200)}).`];
  const eventsAt = (occurrences: readonly IcsTime[]) =>
    occurrences
      .toSorted((a, b) => (occurrenceKey(a) < occurrenceKey(b) ? -1 : 1))
      .map((time) => ({ ...event, remarks, start: time, end: endFor(event, time) }));
  return { events: eventsAt(kept), excluded: eventsAt(excluded), problems };
}

/** The keys that times have on a series' own clock, and as days for those of whole days. */
export function keysOf(times: readonly IcsTime[], start: IcsTime | undefined): ReadonlySet<string> {
  return new Set(
    times.flatMap((time) => {
      const own = byClockOf(time, start?.zone);
      return time.time === undefined && start?.time !== undefined
        ? [occurrenceKey({ day: time.day, time: start.time })]
        : [occurrenceKey(start?.time === undefined ? { day: own.day } : own)];
    }),
  );
}

function listed({ properties }: IcsEvent, name: string, times: Times): readonly IcsTime[] {
  return properties
    .all(name)
    .flatMap((property) => timesFrom(property, times))
    .flatMap((time) => (time.ok ? [time.value] : []))
    .slice(0, MOST_EXTRA);
}

function endFor({ start, end }: IcsEvent, time: IcsTime): IcsTime | undefined {
  if (start === undefined || end === undefined) return undefined;
  const own = byClockOf(end, start.zone);
  return { ...own, day: addDays(own.day, daysBetween(start.day, time.day)) };
}

function isWithin({ day }: IcsTime, { from, to }: SeriesWindow): boolean {
  return from <= day && day <= to;
}
