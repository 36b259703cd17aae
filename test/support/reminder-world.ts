import * as v from 'valibot';
import { createViewCache } from '../../core/calendar/view-cache.ts';
import type { Notifier, Wake } from '../../core/ports.ts';
import { createReminderEngine, type ReminderEngine } from '../../core/reminders/reminder-engine.ts';
import { dayOf } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import { applyChange } from '../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import { emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { ActId, EntryId } from '../../shared/entries/ids.ts';
import type { ReminderNotification } from '../../shared/reminders/notification.ts';
import { ReminderMemorySchema } from '../../shared/reminders/reminder-memory.ts';
import { createQuietLog } from './quiet-log.ts';

/** At which moment of showing a notification the process ends: before it is on the screen, or once it is. */
export type Crash = 'before-showing' | 'after-showing';

/** Something that was shown: when by the clock, and what. */
export interface ShownThen {
  readonly atMs: number;
  readonly notification: ReminderNotification;
  readonly keys: readonly string[];
}

/**
 * A calendar whose clock, sleep and crashes are the test's to make, with the real engine of reminders on it. Its disk has what
 * was flushed; nothing else outlives a process.
 */
export function createReminderWorld(now: string, home = 'Europe/Berlin') {
  const calendar = emptyCalendar();
  const changes: Change[] = [];
  const clock = { ms: Date.parse(now), now: () => clock.ms };
  const log = createQuietLog();
  const shown: ShownThen[] = [];
  const closed: string[] = [];
  const state = { disturbed: false, failsToShow: undefined as string | undefined };
  let disk: string | undefined;
  let crash: { readonly when: Crash; readonly happened: () => void } | undefined;
  let engine: ReminderEngine | undefined;
  let alive = 0;
  const views = createViewCache(calendar);

  /** The process that begins now, until it ends; one that has ended writes nothing and is told nothing. */
  function begin(rings: boolean): ReminderEngine {
    alive += 1;
    const process = alive;
    const forever = new Promise<never>(() => {});
    const notifier: Notifier = {
      unable: undefined,
      async show(notification) {
        if (process !== alive) return forever;
        const ends = crash;
        crash = undefined;
        if (ends?.when !== 'before-showing' && state.failsToShow === undefined)
          shown.push({ atMs: clock.ms, notification, keys: keysOf(notification) });
        if (ends === undefined)
          return state.failsToShow === undefined
            ? { shown: true }
            : { shown: false, reason: state.failsToShow };
        alive += 1;
        ends.happened();
        return forever;
      },
      close: (key) => closed.push(key),
      onAct: () => () => {},
      asksNotToDisturb: async () => state.disturbed,
    };
    const wake: Wake = () => () => {};
    const created = createReminderEngine({
      calendar,
      views,
      clock,
      log,
      checked: () => ({}),
      memory: {
        read: () => (disk === undefined ? undefined : v.parse(ReminderMemorySchema, JSON.parse(disk))),
        async remember(memory) {
          if (process === alive) disk = JSON.stringify(memory);
        },
      },
      ringing: rings ? { notifier, wake } : undefined,
      onChanged: () => {},
    });
    void created.start();
    return created;
  }

  /** The reminders that a notification stands for; of several, those that the disk says are on their way. */
  function keysOf({ key, words }: ReminderNotification): readonly string[] {
    if (words.says === 'one') return [key];
    const { due } = v.parse(ReminderMemorySchema, JSON.parse(disk ?? '{}'));
    return due
      .filter(({ state: { is }, gone }) => is === 'showing' && gone === undefined)
      .map(({ alarm }) => alarm.key);
  }

  function record(drafts: readonly ChangeDraft[]): readonly EntryId[] {
    const at = instantFrom(clock.ms);
    const touched = new Set<EntryId>();
    for (const draft of drafts) {
      const seq = changes.length + 1;
      const header = { seq, at, by: 'test', act: `act-${seq}` as ActId };
      const known = draft.known ?? dayOf(at, calendar.settings.home);
      const change = { ...header, ...draft, known } as Change;
      for (const id of applyChange(calendar, change, changes)) touched.add(id);
      changes.push(change);
    }
    views.renew();
    return [...touched];
  }

  record([{ what: 'settings.edited', id: 'settings', value: { set: { home }, unset: [] } }]);
  engine = begin(true);

  const world = {
    clock,
    calendar,
    shown,
    closed,
    state,
    log,
    get isOpen() {
      return engine !== undefined;
    },
    get now() {
      return instantFrom(clock.ms);
    },
    /** What is on disk, as text. */
    get remembered() {
      return disk ?? '';
    },
    /** An act, by whoever runs: the host, or else a command that is one for a moment. */
    async act(...drafts: readonly ChangeDraft[]) {
      const by = engine ?? begin(false);
      by.prepare();
      by.replan(record(drafts));
      await (engine === undefined ? by.close() : settled());
    },
    async poke() {
      await engine?.poke();
    },
    /** The process ends at the next notification that it shows, at the moment given. */
    async pokeAndCrash(when: Crash) {
      if (engine === undefined) return;
      let happened = () => {};
      const crashed = new Promise<void>((resolve) => {
        happened = resolve;
      });
      crash = { when, happened };
      await Promise.race([engine.poke(), crashed]);
      if (crash !== undefined) crash = undefined;
      else engine = undefined;
    },
    async close() {
      await engine?.close();
      engine = undefined;
    },
    kill() {
      alive += 1;
      engine = undefined;
    },
    async open() {
      if (engine !== undefined) return;
      engine = begin(true);
      await engine.poke();
    },
    /** What the Due list says; a command asks where no host runs. */
    async list() {
      return (engine ?? begin(false)).list();
    },
    /** The host, for what the list lets one do. */
    get host() {
      if (engine === undefined) throw new Error('no host runs');
      return engine;
    },
  };
  return world;
}

/** Lets what was begun without waiting for it get on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export type ReminderWorld = ReturnType<typeof createReminderWorld>;
