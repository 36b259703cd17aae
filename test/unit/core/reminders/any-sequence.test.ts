import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantFrom, instantMs } from '../../../../shared/dates/instant.ts';
import { viewEntry } from '../../../../shared/entries/view-entry.ts';
import type { PlannedAlarm } from '../../../../shared/reminders/planned-alarm.ts';
import { plannedAlarms } from '../../../../shared/reminders/planned-alarms.ts';
import { anEntry, created, edited } from '../../../support/a-calendar.ts';
import { createReminderWorld, type ReminderWorld } from '../../../support/reminder-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = '2026-03-20T09:00:00Z';
const ENTRIES = ['a', 'b', 'c'] as const;
const ZONES = ['America/New_York', 'Asia/Shanghai', 'Europe/Berlin', 'Pacific/Auckland'] as const;
const ALARMS = [
  [{ before: 'P1D' }, { before: 'PT2H' }],
  [{ before: 'P7D' }, { before: 'P1D' }, { before: 'PT0M' }],
  [{ before: 'P2D', late: 'drop' as const }, { before: 'PT1H' }],
];

/** A date so many hours from the beginning: timed in Washington, or of the whole day. */
const anyWhen = fc.record({ hours: fc.integer({ min: -48, max: 400 }), isTimed: fc.boolean() });
const anyEntry = fc.constantFrom(...ENTRIES);
const anyStretch = fc.oneof(
  fc.integer({ min: 1, max: 50 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: 1, max: 100 }).map((hours) => hours * HOUR),
);

const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: anyStretch }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sleep' as const), ms: anyStretch }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), entry: anyEntry, when: anyWhen }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), entry: anyEntry }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('snooze' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dismiss' as const), which: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      ms: fc.integer({ min: -300, max: 300 }).map((hours) => hours * HOUR),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close', 'open', 'kill', 'disturb') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      when: fc.constantFrom('before-showing', 'after-showing'),
      ms: anyStretch,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('travel' as const), home: fc.constantFrom(...ZONES) }),
  },
);

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

function whenOf({ hours, isTimed }: { readonly hours: number; readonly isTimed: boolean }) {
  const at = instantFrom(Date.parse(START) + hours * HOUR);
  return isTimed
    ? { date: at.slice(0, 10), start: at.slice(11, 16), zone: 'Etc/UTC' }
    : { date: at.slice(0, 10) };
}

/** What ought to ring, by plain words: an alarm that was set before its time, as long as it is planned. */
function createModel(world: ReminderWorld) {
  const owed = new Map<string, { readonly isDroppable: boolean }>();
  const owedAgain = new Map<string, number>();
  const repeats = new Map<string, number>();
  let planned = new Map<string, PlannedAlarm>();

  function plan(): Map<string, PlannedAlarm> {
    const { calendar } = world;
    const alarms = [...calendar.entries.values()].flatMap((record) =>
      plannedAlarms(
        viewEntry(record, calendar, () => undefined),
        calendar.settings,
      ),
    );
    return new Map(alarms.map((alarm) => [alarm.key, alarm]));
  }

  return {
    owed,
    owedAgain,
    repeats,
    planned: () => planned,
    /** To be told after every act. */
    acted(): void {
      const now = plan();
      for (const key of planned.keys())
        if (!now.has(key)) {
          owed.delete(key);
          owedAgain.delete(key);
        }
      for (const [key, { at, late }] of now)
        if (!planned.has(key) && at > world.now) owed.set(key, { isDroppable: late === 'drop' });
      planned = now;
    },
  };
}

async function run(steps: readonly Step[]): Promise<void> {
  const world = createReminderWorld(START);
  const model = createModel(world);
  const dropped = new Set<string>();
  let checked = 0;

  /** What was shown since the last look: never before its time, and never again but after a crash or a snooze. */
  function look(): void {
    for (const { keys, atMs } of world.shown.slice(checked)) {
      for (const key of keys) {
        const alarm = model.planned().get(key);
        expect(alarm, `${key} is planned`).toBeDefined();
        if (alarm !== undefined && (model.owedAgain.get(key) ?? Number.POSITIVE_INFINITY) > atMs)
          expect(instantMs(alarm.at), `${key} isn't early`).toBeLessThanOrEqual(atMs);
      }
    }
    checked = world.shown.length;
    for (const [, key] of world.remembered.matchAll(/"key":"([^"]+)"[^{}]*"outcome":\{"is":"dropped"/g))
      dropped.add(key ?? '');
    const times = new Map<string, number>();
    for (const key of world.shown.flatMap(({ keys }) => keys)) times.set(key, (times.get(key) ?? 0) + 1);
    for (const [key, count] of times)
      expect(count, `${key} is shown at most once`).toBeLessThanOrEqual(1 + (model.repeats.get(key) ?? 0));
  }

  /** A crash or a snooze lets one be shown once more. */
  function allow(keys: readonly string[]): void {
    for (const key of keys) model.repeats.set(key, (model.repeats.get(key) ?? 0) + 1);
  }

  async function step(one: Step): Promise<void> {
    switch (one.do) {
      case 'wait':
        world.clock.ms += one.ms;
        await world.poke();
        break;
      case 'sleep':
      case 'jump':
        world.clock.ms += one.ms;
        break;
      case 'move':
        await world.act(edited(one.entry, { when: whenOf(one.when) }));
        model.acted();
        break;
      case 'edit':
        await world.act(edited(one.entry, { notes: `noted at ${world.now}` }));
        break;
      case 'travel':
        await world.act({
          what: 'settings.edited',
          id: 'settings',
          value: { set: { home: one.home }, unset: [] },
        });
        model.acted();
        break;
      case 'snooze':
      case 'dismiss': {
        if (!world.isOpen) break;
        const { due, snoozed } = await world.list();
        look();
        const key = [...due, ...snoozed][one.which]?.alarm.key;
        if (key === undefined) break;
        model.owed.delete(key);
        if (one.do === 'dismiss') model.owedAgain.delete(key);
        else {
          allow([key]);
          model.owedAgain.set(key, world.clock.ms + 10 * MINUTE);
        }
        await (one.do === 'dismiss' ? world.host.dismiss([key]) : world.host.snooze(key, 'PT10M', true));
        break;
      }
      case 'crash': {
        world.clock.ms += one.ms;
        const before = world.shown.length;
        await world.pokeAndCrash(one.when === 'after-showing' ? 'after-showing' : 'before-showing');
        if (!world.isOpen && one.when === 'after-showing')
          allow(world.shown.slice(before).at(-1)?.keys ?? []);
        break;
      }
      case 'close':
        await world.close();
        break;
      case 'kill':
        world.kill();
        break;
      case 'open':
        await world.open();
        break;
      default:
        world.state.disturbed = !world.state.disturbed;
    }
  }

  await world.act(
    ...ENTRIES.map((id, index) =>
      created(
        anEntry({
          id,
          kind: 'deadline',
          title: id,
          when: whenOf({ hours: 30 * index, isTimed: index !== 1 }),
          alarms: ALARMS[index] ?? [],
        }),
      ),
    ),
  );
  model.acted();
  for (const one of steps) {
    await step(one);
    look();
  }

  // At last everything has been given its time: what was owed has rung, or was dropped as its rule asks.
  world.state.disturbed = false;
  world.clock.ms = Math.max(world.clock.ms, Date.parse(START)) + 5000 * HOUR;
  await world.open();
  await world.poke();
  look();
  const rang = new Set(world.shown.flatMap(({ keys }) => keys));
  for (const [key, { isDroppable }] of model.owed)
    expect(rang.has(key) || (isDroppable && dropped.has(key)), `${key} isn't lost`).toBe(true);
  for (const [key, untilMs] of model.owedAgain)
    expect(
      world.shown.some(({ keys, atMs }) => keys.includes(key) && atMs >= untilMs),
      `${key} comes back`,
    ).toBe(true);
  expect(world.remembered.length).toBeLessThan(200_000);
  expect(world.log.errors).toEqual([]);
}

test('2,000 random stories: nothing early, nothing lost, nothing twice but once after a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 40 }), (steps) => run(steps)),
    { numRuns: 2000 },
  );
}, 120_000);
