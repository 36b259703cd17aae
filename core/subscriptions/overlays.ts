import { type Day, dayAt } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import type { RunIcsJob } from '../import/ics-jobs.ts';
import type { EventRead, OverlayRead, UpstreamItem } from '../import/ics-overlay.ts';
import type { Clock } from '../ports.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/** A window of days, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

interface OverlayPorts {
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly store: Pick<SubscriptionStore, 'content'>;
  readonly runIcs: RunIcsJob;
}

/** What the calendars at hand hold, read at most once for each window of years. */
export interface Overlays {
  /** From last year to the year after next. */
  usualYears(): Days;
  /** The years of some days: the usual ones, if the days lie within them. */
  yearsAround(days: Days): Days;
  read(text: string, window: Days): Promise<Outcome<OverlayRead>>;
  held(id: string, window: Days): Promise<Outcome<OverlayRead>>;
  event(id: string, uid: string, recurrence: string | undefined): Promise<Outcome<EventRead>>;
  /** Takes note of what a calendar holds in a window, and forgets what it held before. */
  know(id: string, window: Days, read: OverlayRead): void;
  forget(id: string): void;
}

const MOST_WINDOWS = 4;
/** What is known of a calendar that was never read. */
export const NOTHING: OverlayRead = { items: [], refused: 0, whole: false, unread: [] };

export function createOverlays({ calendar, clock, store, runIcs }: OverlayPorts): Overlays {
  const known = new Map<string, Map<string, Promise<Outcome<OverlayRead>>>>();

  const ground = () => ({ home: calendar.settings.home, now: instantFrom(clock.now()) });
  // Times that name no zone are read by the one at home.
  const keyOf = ({ from, to }: Days) => `${calendar.settings.home} ${from} ${to}`;

  async function contentRead(id: string, window: Days): Promise<Outcome<OverlayRead>> {
    const text = await store.content(id);
    return text === undefined ? taken(NOTHING) : overlays.read(text, window);
  }

  const overlays: Overlays = {
    usualYears() {
      const year = Number(dayAt(clock.now(), calendar.settings.home).slice(0, 4));
      return { from: `${year - 1}-01-01` as Day, to: `${year + 2}-12-31` as Day };
    },
    yearsAround({ from, to }) {
      const usual = overlays.usualYears();
      if (usual.from <= from && to <= usual.to) return usual;
      return { from: `${from.slice(0, 4)}-01-01` as Day, to: `${to.slice(0, 4)}-12-31` as Day };
    },
    read: (text, window) => runIcs({ job: 'overlay', text, window, ...ground() }),
    async held(id, window) {
      const windows = known.get(id) ?? new Map<string, Promise<Outcome<OverlayRead>>>();
      known.set(id, windows);
      const key = keyOf(window);
      const reading = windows.get(key) ?? contentRead(id, window);
      if (windows.size >= MOST_WINDOWS && !windows.has(key)) windows.delete([...windows.keys()][0] ?? '');
      windows.set(key, reading);
      const read = await reading;
      if (read.ok) return read;
      // It may go better another time.
      windows.delete(key);
      return read;
    },
    async event(id, uid, recurrence) {
      const text = await store.content(id);
      if (text === undefined) return refused('The calendar couldn’t be read yet.');
      const day = recurrence?.slice(0, 10) as Day | undefined;
      const window = day === undefined ? overlays.usualYears() : overlays.yearsAround({ from: day, to: day });
      return runIcs({ job: 'event', text, window, uid, recurrence, ...ground() });
    },
    know(id, window, read) {
      known.set(id, new Map([[keyOf(window), Promise.resolve(taken(read))]]));
    },
    forget: (id) => void known.delete(id),
  };
  return overlays;
}

/** Whether an event is to be shown in a window. */
export function isShown(item: UpstreamItem, { from, to }: Days): boolean {
  return item.excluded === undefined && item.from <= to && from <= item.to;
}
