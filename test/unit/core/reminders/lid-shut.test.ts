import { expect, test } from 'vitest';
import { instantFrom } from '../../../../shared/dates/instant.ts';
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

/** Forty tasks, one a hundred minutes from 11 October on, reminded of an hour before. */
const OTHERS = Array.from({ length: 40 }, (_, index) => {
  const at = instantFrom(Date.parse('2026-10-11T06:00:00Z') + index * 100 * 60_000);
  return anEntry({
    id: `task${index}`,
    kind: 'deadline',
    title: `Task ${index}`,
    when: { date: at.slice(0, 10), start: at.slice(11, 16), zone: 'Etc/UTC' },
    alarms: [{ before: 'PT1H' }],
  });
});

function keysShown(world: ReminderWorld): readonly string[] {
  return world.shown.flatMap(({ keys }) => keys);
}

async function at(world: ReminderWorld, instant: string) {
  world.clock.ms = Date.parse(instant);
  await world.poke();
}

async function receiptsOf(world: ReminderWorld, key: string) {
  const { receipts } = await world.list();
  return receipts.filter((receipt) => receipt.key === key).map(({ outcome }) => outcome);
}

const truceKey = (before: string, due = '2026-11-10T05:01:00Z') => `truce.${before}.${due}`;

test('the lid shut for ten days: nothing early, one grouped catch-up, nothing twice, nothing lost, each explained', async () => {
  const world = createReminderWorld('2026-10-09T12:00:00Z', 'America/New_York');
  await world.act(created(TRUCE), ...OTHERS.map((task) => created(task)));
  await at(world, '2026-10-11T04:00:59Z');
  expect(world.shown).toEqual([]);

  // Closed over T-30 days (11 October, 00:01 in Washington) and forty others.
  await world.close();
  world.clock.ms = Date.parse('2026-10-21T09:00:00Z');
  await world.open();
  expect(world.shown).toHaveLength(1);
  const [catchUp] = world.shown;
  expect(catchUp?.notification).toMatchObject({
    title: '41 reminders while Sherpa was closed',
    words: { says: 'several', count: 41, why: 'closed' },
  });
  expect(new Set(catchUp?.keys).size).toBe(41);
  expect(catchUp?.notification.body).toMatch(/^Task 0: was due 10 days ago\n/);
  expect((await world.list()).due.map(({ title }) => title).slice(-2)).toEqual([
    'Task 39',
    'Tariff truce expires',
  ]);
  expect(await receiptsOf(world, truceKey('P30D'))).toEqual([
    { is: 'shown', late: { seconds: 10 * 86_400 + 4 * 3600 + 59 * 60, why: 'closed' } },
  ]);
  const { due } = await world.list();
  await world.host.dismiss(due.map(({ alarm }) => alarm.key));
  expect((await world.list()).due).toEqual([]);

  // From Washington to Beijing: by whose clock one lives doesn't move the instant.
  await world.act({
    what: 'settings.edited',
    id: 'settings',
    value: { set: { home: 'Asia/Shanghai' }, unset: [] },
  });

  // Asleep over T-7 days; Washington's clocks went back on 1 November, so it is 00:01 at UTC-5 that counts.
  await at(world, '2026-11-03T05:00:59Z');
  expect(keysShown(world)).toHaveLength(41);
  world.clock.ms = Date.parse('2026-11-03T08:01:00Z');
  await world.poke();
  expect(world.shown.at(-1)?.notification).toMatchObject({
    key: truceKey('P7D'),
    title: 'Tariff truce expires',
    body: 'Due in 7 days. Late by 3 hours: the computer slept, or its clock was set.',
    urgency: 'normal',
    entry: 'truce',
  });

  // The clock is set back a week and put right again: what rang stays rung.
  await at(world, '2026-10-27T08:00:00Z');
  await at(world, '2026-11-03T08:05:00Z');
  expect(keysShown(world)).toHaveLength(42);

  await at(world, '2026-11-09T05:00:59Z');
  expect(keysShown(world)).toHaveLength(42);
  await at(world, '2026-11-09T05:01:00Z');
  expect(world.shown.at(-1)?.notification).toMatchObject({
    key: truceKey('P1D'),
    body: 'Due in 24 hours.',
    urgency: 'critical',
  });

  // Not to be disturbed at T-2 hours: kept back, and shown after.
  world.state.disturbed = true;
  await at(world, '2026-11-10T03:01:00Z');
  expect(keysShown(world)).toHaveLength(43);
  expect((await world.list()).due.map(({ alarm, state }) => [alarm.key, state])).toContainEqual([
    truceKey('PT2H'),
    { is: 'held', why: 'do-not-disturb' },
  ]);
  world.state.disturbed = false;
  await at(world, '2026-11-10T04:01:00Z');
  expect(world.shown.at(-1)?.notification).toMatchObject({
    key: truceKey('PT2H'),
    body: 'Due in 60 minutes. Late by 60 minutes: you weren’t to be disturbed.',
    urgency: 'critical',
  });

  expect(new Set(keysShown(world)).size).toBe(44);
  expect(keysShown(world)).toHaveLength(44);
  expect(await receiptsOf(world, truceKey('PT2H'))).toEqual([
    { is: 'shown', late: { seconds: 3600, why: 'do-not-disturb' } },
    { is: 'held', why: 'do-not-disturb' },
  ]);

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
