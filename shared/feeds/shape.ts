import type { Day } from '../dates/day.ts';
import { type Instant, instantMs } from '../dates/instant.ts';
import { localTime } from '../dates/instant-of.ts';
import type { Window } from '../dates/window.ts';
import { windowDays } from '../dates/window-of.ts';
import { zoneOffset } from '../dates/zone-offset.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { VagueChoice } from './saved-feed.ts';

/** A local time, as clocks in the zone of the shape show it. */
export interface LocalTime {
  readonly day: Day;
  readonly time: string;
}

/** How an entry lies in a reader's calendar; `vague` says that the days are those it may fall on, not those it takes. */
export type Shape =
  | {
      readonly kind: 'timed';
      readonly zone: string;
      readonly at: Instant;
      readonly start: LocalTime;
      readonly end?: LocalTime;
      /** The instant of the end. */
      readonly until?: Instant;
      /** Whether a local time comes twice that night, so that programs may take it for another instant than ours. */
      readonly isAmbiguous: boolean;
    }
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day; readonly vague: boolean }
  /** Vague over more days than one may block out: shown on the last of them. */
  | { readonly kind: 'by'; readonly day: Day };

const MS_PER_DAY = 86_400_000;
const LONGEST_SPAN_DAYS = 31;
/** All-day events end on the day after their last, which has to be one of four digits. */
const LAST_DAY = '9999-12-31';

/**
 * The shape of an entry in a feed; undefined for one without a date, or whose window has no latest day: whichever
 * day it was shown on would be made up. A feed may ask for the last day of whatever is vague.
 */
export function shapeOf(view: EntryView, vague: VagueChoice = 'window'): Shape | undefined {
  const { window, exact, kind } = view;
  if (window?.to === undefined || !hasShape(window)) return undefined;
  const from = window.from ?? window.to;
  if (exact) {
    const isOneDay = from === window.to;
    const timed = isOneDay ? timedShape(view) : undefined;
    // A deadline that was given as a stretch falls due at its end.
    return (
      timed ?? { kind: 'days', from: kind === 'deadline' ? window.to : from, to: window.to, vague: false }
    );
  }
  const days = windowDays(window);
  return vague !== 'last-day' && days !== undefined && days <= LONGEST_SPAN_DAYS
    ? { kind: 'days', from, to: window.to, vague: true }
    : { kind: 'by', day: window.to };
}

/** Whether a window has a day that its entry can be shown on. */
export function hasShape({ to }: Window): boolean {
  return to !== undefined && to < LAST_DAY;
}

/**
 * A deadline is the instant it falls due, without length. Of an engagement the end is told only where someone has:
 * without DTEND it ends as it begins (RFC 5545 §3.6.1), and a length made up by us would be read as fact.
 */
function timedShape(view: EntryView): Shape | undefined {
  const zone = view.when?.zone ?? view.venue?.zone;
  const at = view.kind === 'deadline' ? (view.instant ?? view.until) : view.instant;
  if (zone === undefined || at === undefined) return undefined;
  const start = localTime(at, zone);
  const until =
    view.kind !== 'deadline' && view.until !== undefined && view.until > at ? view.until : undefined;
  const isAmbiguous = comesTwice(at, zone) || (until !== undefined && comesTwice(until, zone));
  if (until === undefined) return { kind: 'timed', zone, at, start, isAmbiguous };
  return { kind: 'timed', zone, at, start, end: localTime(until, zone), until, isAmbiguous };
}

/** Whether clocks in a zone show the time of an instant a second time, since they are set back about then. */
function comesTwice(instant: Instant, zone: string): boolean {
  const at = instantMs(instant);
  const setBack = zoneOffset(zone, at - MS_PER_DAY) - zoneOffset(zone, at + MS_PER_DAY);
  if (setBack <= 0) return false;
  const local = at + zoneOffset(zone, at);
  return [at - setBack, at + setBack].some((other) => other + zoneOffset(zone, other) === local);
}
