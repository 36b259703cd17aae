import { type App, createApp } from '../../core/app.ts';
import { type CalendarState, calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { createHolidayTableOpener } from '../../core/holidays/open-holiday-table.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { loadGazetteer } from '../../core/places/load-gazetteer.ts';
import type { Ringing } from '../../core/reminders/shown.ts';
import { createBackups } from '../../core/store/backups.ts';
import type { Checked, Looked } from '../../core/store/device.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Store } from '../../core/store/store.ts';
import { openSubscriptionStore } from '../../core/subscriptions/subscription-store.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/methods.ts';
import type { ReminderMemory } from '../../shared/reminders/reminder-memory.ts';
import { type CalendarSource, createCalendarSource } from './a-calendar-source.ts';
import { aFeedMemory } from './a-feed-memory.ts';
import { createTestMachine } from './a-machine.ts';
import { createTestPublishing } from './a-publishing.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import { createQuietLog } from './quiet-log.ts';
import { runIcsHere } from './run-ics-here.ts';

/** An application on a disk of memory, its clock standing still until it is set. */
export interface MemoryApp {
  readonly app: App;
  readonly store: Store<CalendarState>;
  readonly clock: { ms: number };
  readonly files: MemoryFileSystem;
  /** The calendars that others have. */
  readonly others: CalendarSource;
  /** As `app.request`, typed. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
}

const gazetteer = loadGazetteer();
const openHolidays = createHolidayTableOpener();

/** Opens an empty calendar, at noon UTC of 25 November 2025 unless told otherwise. */
export async function createMemoryApp(now = '2025-11-25T12:00:00Z', ringing?: Ringing): Promise<MemoryApp> {
  const clock = { ms: Date.parse(now), now: () => clock.ms };
  const files = createMemoryFileSystem();
  const others = createCalendarSource();
  let ids = 0;
  let looked: Looked | undefined;
  let checked: Checked = {};
  let reminders: ReminderMemory | undefined;
  const store = await openStore({
    files,
    checksum: crc32,
    log: createQuietLog(),
    fold: calendarStateFold,
  });
  const app = createApp({
    store,
    clock,
    ids: {
      next() {
        ids += 1;
        return `id${String(ids).padStart(6, '0')}`;
      },
    },
    log: createQuietLog(),
    gazetteer,
    openHolidays,
    runIcs: runIcsHere,
    backups: createBackups(files, crc32),
    machine: createTestMachine(),
    check: async () => ({ sound: true, lines: [] }),
    facts: () => ({ data: '/memory', version: '0.0.0', server: {}, problems: [] }),
    looked: {
      read: () => looked,
      remember: async (now) => {
        looked = now;
      },
    },
    checked: {
      read: () => checked,
      remember: async (now) => {
        checked = now;
      },
    },
    reminders: {
      memory: {
        read: () => reminders,
        remember: async (now) => {
          reminders = now;
        },
      },
      ringing,
    },
    subscriptions: {
      store: await openSubscriptionStore(files, createQuietLog()),
      fetch: others.fetch,
      wake: undefined,
    },
    publish: {
      bytes: { gzip: async (bytes) => bytes, digest: (bytes) => String(crc32(bytes)) },
      origin: () => 'http://127.0.0.1:7437',
      ...aFeedMemory('secret'),
    },
    publishing: createTestPublishing(files),
    by: 'test',
  });
  const request = (method: string, input: unknown) => app.request(method, input);
  return { app, store, clock, files, others, request: request as MemoryApp['request'] };
}
