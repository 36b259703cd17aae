import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../../../shared/reminders/alarm.ts';
import { anEntry, created, edited } from '../../../support/a-calendar.ts';
import { createMemoryApp } from '../../../support/memory-app.ts';
import { createReminderWorld } from '../../../support/reminder-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A deadline at 12:00 in UTC. */
function aDeadline(alarms: readonly Alarm[], day = '2026-03-20', id = 'd') {
  const when = { date: day, start: '12:00', zone: 'Etc/UTC' };
  return anEntry({ id, kind: 'deadline', title: `Deadline ${id}`, when, alarms: [...alarms] });
}

function settings(set: object) {
  return { what: 'settings.edited' as const, id: 'settings', value: { set, unset: [] } };
}

describe('reminders', () => {
  it('are kept back in quiet hours without writing all night, and shown together after', async () => {
    const world = createReminderWorld('2026-03-19T20:00:00Z');
    await world.act(settings({ quietHours: { from: '22:00', to: '07:00' } }));
    await world.act(created(aDeadline([{ before: 'PT10H' }, { before: 'PT8H' }])));
    // 03:00 in Berlin.
    world.clock.ms = Date.parse('2026-03-20T02:00:00Z');
    await world.poke();
    const { due, conditions } = await world.list();
    expect(due.map(({ state }) => state)).toEqual([{ is: 'held', why: 'quiet' }]);
    expect(conditions.quietUntil).toBe('2026-03-20T06:00:00Z');
    const before = world.remembered;
    world.clock.ms += 4000;
    await world.poke();
    expect(world.remembered).toBe(before);
    world.clock.ms = Date.parse('2026-03-20T04:00:00Z');
    await world.poke();
    world.clock.ms = Date.parse('2026-03-20T06:00:00Z');
    await world.poke();
    expect(world.shown).toMatchObject([{ notification: { title: '2 reminders during quiet hours' } }]);
  });

  it('that may be dropped when late are, and a receipt says so', async () => {
    const world = createReminderWorld('2026-03-19T20:00:00Z');
    await world.act(created(aDeadline([{ before: 'P1D' }, { before: 'PT2H', late: 'drop' }], '2026-03-21')));
    world.clock.ms = Date.parse('2026-03-21T10:05:00Z');
    await world.poke();
    expect(world.shown.map(({ keys }) => keys)).toEqual([['d.P1D.2026-03-21T12:00:00Z']]);
    expect((await world.list()).receipts.map(({ outcome }) => outcome)).toContainEqual({
      is: 'dropped',
      late: { seconds: 300, why: 'away' },
    });
  });

  it('that the system can’t show stay in the list, with the reason', async () => {
    const world = createReminderWorld('2026-03-20T11:00:00Z');
    await world.act(created(aDeadline([{ before: 'PT30M' }])));
    world.state.failsToShow = 'No desktop.';
    world.clock.ms += HOUR;
    await world.poke();
    const { due, receipts } = await world.list();
    expect(due[0]?.state).toEqual({ is: 'listed', reason: 'No desktop.' });
    expect(receipts[0]?.outcome).toMatchObject({ is: 'listed', reason: 'No desktop.' });
  });

  it('of a time that was past when they were set don’t ring, and say so', async () => {
    const world = createReminderWorld('2026-03-20T11:00:00Z');
    await world.act(created(aDeadline([{ before: 'P1D' }, { before: 'PT30M' }])));
    await world.poke();
    expect(world.shown).toEqual([]);
    const { coming, receipts } = await world.list();
    expect(coming.map(({ alarm }) => alarm.at)).toEqual(['2026-03-20T11:30:00Z']);
    expect(receipts.map(({ outcome }) => outcome)).toEqual([{ is: 'past' }]);
  });

  it('set by a command while no host runs ring where one is opened, but not those past when they were set', async () => {
    const world = createReminderWorld('2026-03-20T08:00:00Z');
    await world.close();
    world.clock.ms = Date.parse('2026-03-20T11:00:00Z');
    await world.act(created(aDeadline([{ before: 'PT2H' }, { before: 'PT30M' }])));
    world.clock.ms = Date.parse('2026-03-20T11:45:00Z');
    expect((await world.list()).due.map(({ state }) => state)).toEqual([{ is: 'showing' }]);
    await world.open();
    expect(world.shown.map(({ keys }) => keys)).toEqual([['d.PT30M.2026-03-20T12:00:00Z']]);
  });

  it('put off survive a restart, and come back once', async () => {
    const world = createReminderWorld('2026-03-20T10:00:00Z');
    await world.act(created(aDeadline([{ before: 'PT1H' }])));
    world.clock.ms += HOUR;
    await world.poke();
    await world.host.snooze('d.PT1H', 'PT10M', false);
    world.kill();
    world.clock.ms += 5 * MINUTE;
    await world.open();
    expect(world.shown).toHaveLength(1);
    world.clock.ms += 5 * MINUTE;
    await world.poke();
    await world.poke();
    expect(world.shown).toHaveLength(2);
    expect((await world.list()).receipts[0]?.outcome).toEqual({ is: 'shown', again: true });
  });

  it('dismissed stay so after an edit of anything else, ring anew for another date, and come back with an undo', async () => {
    const world = createReminderWorld('2026-03-20T10:00:00Z');
    await world.act(created(aDeadline([{ before: 'PT1H' }])));
    world.clock.ms += HOUR;
    await world.poke();
    await world.host.dismiss(['d.PT1H']);
    await world.act(edited('d', { title: 'Called otherwise', notes: 'Noted' }));
    await world.poke();
    expect((await world.list()).due).toEqual([]);
    await world.act(edited('d', { when: { date: '2026-03-21', start: '12:00', zone: 'Etc/UTC' } }));
    world.clock.ms += 24 * HOUR;
    await world.poke();
    expect((await world.list()).due.map(({ title }) => title)).toEqual(['Called otherwise']);
    // Moved away, and back.
    await world.act(edited('d', { when: { date: '2026-03-25' } }));
    await world.poke();
    expect((await world.list()).due).toEqual([]);
    await world.act(edited('d', { when: { date: '2026-03-21', start: '12:00', zone: 'Etc/UTC' } }));
    await world.poke();
    expect((await world.list()).due.map(({ state }) => state)).toEqual([{ is: 'shown' }]);
    expect(world.shown).toHaveLength(2);
  });

  it('don’t ring again because another home puts them at another hour, and ring at once if they were passed over', async () => {
    const world = createReminderWorld('2026-03-19T12:00:00Z', 'Asia/Shanghai');
    const days = { kind: 'deadline' as const, alarms: [{ before: 'P1D' }] };
    await world.act(
      created(anEntry({ ...days, id: 'early', when: '2026-03-21' })),
      created(anEntry({ ...days, id: 'later', when: '2026-03-22' })),
    );
    // Nine in Beijing on the 20th.
    world.clock.ms = Date.parse('2026-03-20T01:00:00Z');
    await world.poke();
    await world.act(settings({ home: 'America/New_York' }));
    world.clock.ms = Date.parse('2026-03-20T13:00:00Z');
    await world.poke();
    expect(world.shown.map(({ keys }) => keys)).toEqual([['early.P1D.2026-03-21']]);
    // Nine of the 21st has come in Auckland, and not in New York.
    await world.act(settings({ home: 'Pacific/Auckland' }));
    world.clock.ms = Date.parse('2026-03-20T21:00:00Z');
    await world.poke();
    expect(world.shown.map(({ keys }) => keys).slice(1)).toEqual([['later.P1D.2026-03-22']]);
  });

  it('go on where one answer throws, and remember what isn’t on disk yet', async () => {
    const world = createReminderWorld('2026-03-20T10:00:00Z');
    await expect(world.host.dismiss(['nothing'])).rejects.toMatchObject({ code: 'not-found' });
    await world.act(created(aDeadline([{ before: 'PT1H' }, { before: 'PT30M' }])));
    world.clock.ms += 2 * HOUR;
    await world.poke();
    await expect(world.host.dismiss(['d.'])).rejects.toMatchObject({ code: 'conflict' });
    expect((await world.list()).due).toHaveLength(2);
  });
});

describe('defaults by kind and track', () => {
  it('hold for entries without alarms of their own, raise their revision, and go to feeds', async () => {
    const { request } = await createMemoryApp();
    const add = async (entry: object) =>
      (
        await request('entries.add', {
          entry: { kind: 'deadline', title: 'Due', when: '2026-03-20', ...entry },
        })
      ).entries[0]?.id ?? '';
    const ids = [
      await add({}),
      await add({ tracks: ['Truce'] }),
      await add({ alarms: [{ before: 'P1D' }] }),
      await add({ alarms: [{ when: 'never' }] }),
      await add({ kind: 'call' }),
    ];
    const { tracks, settings: before } = await request('calendar.read', {});
    const revisions = async () =>
      Promise.all(ids.map(async (id) => (await request('entries.show', { id })).revision));
    const old = await revisions();
    await request('settings.save', {
      alarms: {
        kinds: { deadline: [{ before: 'P7D' }] },
        tracks: { [tracks[0]?.id ?? '']: [{ before: 'P3D' }] },
      },
    });
    const shown = await Promise.all(ids.map((id) => request('entries.show', { id })));
    expect(shown.map(({ defaultAlarms }) => defaultAlarms)).toEqual([
      [{ before: 'P7D' }],
      [{ before: 'P3D' }],
      undefined,
      undefined,
      undefined,
    ]);
    expect((await revisions()).map((revision, index) => revision > (old[index] ?? 0))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    const { content } = await request('feeds.export', { format: 'ics' });
    expect(content.match(/BEGIN:VALARM/g)).toHaveLength(3);
    expect((await request('reminders.read', {})).coming).toHaveLength(3);
    await request('history.undo', {});
    expect((await request('entries.show', { id: ids[0] ?? '' })).defaultAlarms).toBeUndefined();
    expect((await request('reminders.read', {})).coming).toHaveLength(1);
    await request('settings.save', { quietHours: { from: '22:00', to: '07:00' } });
    const { quietHours: _, ...without } = await request('settings.save', { unset: ['quietHours'] });
    expect(without).toEqual(before);
  });
});
