import { expect, test } from 'vitest';
import { createViewCache } from '../../../../core/calendar/view-cache.ts';
import { instantFrom, instantMs } from '../../../../shared/dates/instant.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import { plannedAlarms } from '../../../../shared/reminders/planned-alarms.ts';
import { anEntry, created, edited } from '../../../support/a-calendar.ts';
import { createReminderWorld, type ReminderWorld } from '../../../support/reminder-world.ts';

/** Due on 10 November 2026 at 00:01 in Washington, 05:01 in UTC. */
const TRUCE = anEntry({
  id: 'truce',
  kind: 'deadline',
  title: 'Tariff truce expires',
  when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
  alarms: [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }, { before: 'PT2H' }],
});

/** The days for which the lid is shut: over Washington's change of the clock on 1 November, T-7 days and T-1 day. */
const SHUT = '2026-10-30T12:00:00Z';
const OPENED = '2026-11-09T12:00:00Z';

/** Thirty tasks, one every seven hours from 31 October on, reminded of an hour before. */
const TASKS = Array.from({ length: 30 }, (_, index) => {
  const at = instantFrom(Date.parse('2026-10-31T06:00:00Z') + index * 7 * 3_600_000);
  return anEntry({
    id: `task${index}`,
    kind: 'deadline',
    title: `Task ${index}`,
    when: { date: at.slice(0, 10), start: at.slice(11, 16), zone: 'Etc/UTC' },
    alarms: [{ before: 'PT1H' }],
  });
});

/** Ten days without an hour: reminded of at nine at home, wherever home is then. */
const DAYS = Array.from({ length: 10 }, (_, index) =>
  anEntry({
    id: `day${index}`,
    kind: 'deadline',
    title: `Day ${index}`,
    when: { date: `2026-11-${String(index + 1).padStart(2, '0')}` },
    alarms: [{ before: 'P1D' }],
  }),
);

const keysShown = (world: ReminderWorld) => world.shown.flatMap(({ keys }) => keys);
const truceKey = (before: string, due = '2026-11-10T05:01:00Z') => `truce.${before}.${due}`;

/** The alarms of an entry as they are planned now. */
function planned({ calendar }: ReminderWorld, id: string) {
  const view = createViewCache(calendar).view(id as EntryId);
  return view === undefined ? [] : plannedAlarms(view, calendar.settings, undefined);
}

async function at(world: ReminderWorld, instant: string) {
  world.clock.ms = Date.parse(instant);
  await world.poke();
}

async function receiptsOf(world: ReminderWorld, key: string) {
  const { receipts } = await world.list();
  return receipts.filter((receipt) => receipt.key === key).map(({ outcome }) => outcome);
}

test('the lid shut for ten days: nothing early, one grouped catch-up, nothing twice, nothing lost, each explained', async () => {
  const world = createReminderWorld('2026-10-09T12:00:00Z', 'America/New_York');
  await world.act(created(TRUCE), ...[...TASKS, ...DAYS].map((task) => created(task)));

  // Asleep across T-30 days, which is 00:01 on 11 October in Washington.
  await at(world, '2026-10-11T04:00:59Z');
  expect(world.shown).toEqual([]);
  await at(world, '2026-10-11T08:01:00Z');
  expect(world.shown.at(-1)?.notification).toMatchObject({
    key: truceKey('P30D'),
    title: 'Tariff truce expires',
    body: 'Due in 30 days. Late by 4 hours: the computer slept, or its clock was set.',
    urgency: 'normal',
    entry: 'truce',
  });
  await world.host.dismiss([truceKey('P30D')]);

  // The lid is shut, over T-7 days and T-1 day, forty others, and the end of summer time.
  await at(world, SHUT);
  expect(keysShown(world)).toHaveLength(1);
  await world.close();
  // Meanwhile from Washington to Beijing: what has no hour rings by the clock there, what has one doesn't move.
  world.clock.ms = Date.parse('2026-11-02T00:00:00Z');
  const homeIs = (home: string) =>
    world.act({ what: 'settings.edited', id: 'settings', value: { set: { home }, unset: [] } });
  const [inWashington] = planned(world, 'day9');
  await homeIs('Asia/Shanghai');
  const [inBeijing] = planned(world, 'day9');
  expect([inWashington?.at, inBeijing?.at]).toEqual(['2026-11-09T14:00:00Z', '2026-11-09T01:00:00Z']);
  expect(planned(world, 'truce').map(({ at: rings }) => rings)).toEqual([
    '2026-10-11T04:01:00Z',
    '2026-11-03T05:01:00Z',
    '2026-11-09T05:01:00Z',
    '2026-11-10T03:01:00Z',
  ]);

  world.clock.ms = Date.parse(OPENED);
  await world.open();
  // One notification for all of it, worded by the time left now: what can still be met comes first.
  expect(world.shown).toHaveLength(2);
  const catchUp = world.shown[1];
  expect(catchUp?.notification).toMatchObject({
    title: '42 reminders while Sherpa was closed',
    words: { says: 'several', count: 42, why: 'closed' },
  });
  expect(catchUp?.notification.entry).toBeUndefined();
  expect(catchUp?.notification.body).toBe(
    [
      'Day 8: due today',
      'Tariff truce expires: due in 17 hours',
      'Day 9: due in 1 day',
      'Task 29: was due 19 hours ago',
      'Day 7: was due 1 day ago',
      'and 37 more',
    ].join('\n'),
  );
  const { due } = await world.list();
  expect(due.slice(0, 4).map(({ title }) => title)).toEqual([
    'Day 8',
    'Tariff truce expires',
    'Tariff truce expires',
    'Day 9',
  ]);
  const past = due.slice(4).map((reminder) => reminder.alarm.past ?? '');
  expect(past).toEqual(past.toSorted().toReversed());
  expect(new Set(catchUp?.keys)).toEqual(new Set(due.map(({ alarm }) => alarm.key)));
  expect(await receiptsOf(world, truceKey('P7D'))).toEqual([
    { is: 'shown', late: { seconds: (6 * 24 + 6) * 3600 + 59 * 60, why: 'closed' } },
  ]);
  expect(await receiptsOf(world, truceKey('P1D'))).toEqual([
    { is: 'shown', late: { seconds: 6 * 3600 + 59 * 60, why: 'closed' } },
  ]);

  // The clock is set back over all of it and put right again: what rang stays rung.
  await at(world, '2026-11-02T12:00:00Z');
  await at(world, '2026-11-09T12:01:00Z');
  expect(world.shown).toHaveLength(2);
  await world.host.dismiss(due.map(({ alarm }) => alarm.key));
  expect((await world.list()).due).toEqual([]);

  // Not to be disturbed at T-2 hours: nothing before, kept back then, and shown after.
  await at(world, '2026-11-10T03:00:59Z');
  expect(keysShown(world)).toHaveLength(43);
  expect((await world.list()).due).toEqual([]);
  world.state.disturbed = true;
  await at(world, '2026-11-10T03:01:00Z');
  expect(keysShown(world)).toHaveLength(43);
  expect((await world.list()).due.map(({ alarm, state }) => [alarm.key, state])).toEqual([
    [truceKey('PT2H'), { is: 'held', why: 'do-not-disturb' }],
  ]);
  world.state.disturbed = false;
  await at(world, '2026-11-10T04:01:00Z');
  expect(world.shown.at(-1)?.notification).toMatchObject({
    key: truceKey('PT2H'),
    body: 'Due in 60 minutes. Late by 60 minutes: you weren’t to be disturbed.',
    urgency: 'critical',
  });
  expect(await receiptsOf(world, truceKey('PT2H'))).toEqual([
    { is: 'shown', late: { seconds: 3600, why: 'do-not-disturb' } },
    { is: 'held', why: 'do-not-disturb' },
  ]);

  // Nothing lost and nothing twice: every alarm that was planned, once; nothing early; and each is explained.
  const all = [TRUCE, ...TASKS, ...DAYS].flatMap(({ id }) => planned(world, id));
  expect(all).toHaveLength(44);
  expect(keysShown(world).toSorted()).toEqual(all.map(({ key }) => key).toSorted());
  for (const { key, at: rings } of all) {
    const showing = world.shown.find(({ keys }) => keys.includes(key));
    expect(showing?.atMs).toBeGreaterThanOrEqual(instantMs(rings));
    expect(await receiptsOf(world, key)).toContainEqual({
      is: 'shown',
      late: { seconds: ((showing?.atMs ?? 0) - instantMs(rings)) / 1000, why: expect.any(String) },
    });
  }

  // Extended by a day at the last minute: the old reminders are settled, and the new date rings anew.
  await world.act(
    edited('truce', { when: { date: '2026-11-11', start: '00:01', zone: 'America/New_York' } }),
  );
  await world.poke();
  expect((await world.list()).due).toEqual([]);
  expect(await receiptsOf(world, truceKey('PT2H'))).toContainEqual({ is: 'superseded', why: 'moved' });
  expect(world.closed).toContain(truceKey('PT2H'));
  await at(world, '2026-11-10T05:01:00Z');
  expect(keysShown(world).at(-1)).toBe(truceKey('P1D', '2026-11-11T05:01:00Z'));
  await at(world, '2026-11-11T03:01:00Z');
  expect(keysShown(world).at(-1)).toBe(truceKey('PT2H', '2026-11-11T05:01:00Z'));
  expect(keysShown(world)).toHaveLength(46);
  await at(world, '2026-12-24T00:00:00Z');
  expect(keysShown(world)).toHaveLength(46);
  expect(world.log.errors).toEqual([]);
});
