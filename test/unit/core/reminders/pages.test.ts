import { describe, expect, it } from 'vitest';
import type { Notifier, Shown } from '../../../../core/ports.ts';
import { createPages } from '../../../../core/reminders/pages.ts';
import type { Notice } from '../../../../shared/contract/notices.ts';
import type { ReminderNotification } from '../../../../shared/reminders/notification.ts';
import { createMemoryApp } from '../../../support/memory-app.ts';

const REFUSED: Shown = { shown: false, reason: 'No desktop.' };
const MINUTE = 60_000;
const NOTE: ReminderNotification = {
  key: 'truce',
  title: 'Truce',
  body: 'Due in 1 hour.',
  words: { says: 'several', count: 2, reminders: [] },
  urgency: 'normal',
  actions: ['open'],
};

/** An app whose system answers as given, with a deadline that rings in a minute; pages hear what it tells. */
async function ringing(natively: Shown = REFUSED) {
  const shownNatively: string[] = [];
  const notifier: Notifier = {
    unable: natively.shown ? undefined : natively.reason,
    async show({ key }) {
      shownNatively.push(key);
      return natively;
    },
    close: () => {},
    onAct: () => () => {},
    asksNotToDisturb: async () => false,
  };
  /** What waits for time to pass, with how long. */
  const waiting = new Map<() => void, number>();
  const memory = await createMemoryApp('2025-11-25T12:00:00Z', {
    notifier,
    wake(milliseconds, call) {
      waiting.set(call, milliseconds);
      return () => waiting.delete(call);
    },
  });
  const { app, request, clock } = memory;
  const offered: string[] = [];
  const withdrawn: string[] = [];
  app.subscribe((notice: Notice) => {
    if (notice.name === 'notification.offered') offered.push(notice.body.id);
    if (notice.name === 'notification.withdrawn') withdrawn.push(notice.body.key);
  });
  const when = { date: '2025-11-25', start: '13:01', zone: 'Etc/UTC' };
  const { entries } = await request('entries.add', {
    entry: { kind: 'deadline', title: 'Truce', when, alarms: [{ before: 'PT1H' }] },
  });
  return {
    request,
    offered,
    withdrawn,
    shownNatively,
    entry: entries[0]?.id,
    /** Comes to the minute of the alarm; resolves once it is offered, or decided. */
    async ring() {
      clock.ms += MINUTE;
      let isDecided = false;
      void app.reminders.poke().then(() => {
        isDecided = true;
      });
      await expect.poll(() => isDecided || offered.length > 0).toBe(true);
    },
    /** What waits no longer than that has waited enough. */
    pass(milliseconds: number) {
      for (const [call, length] of [...waiting]) {
        if (length > milliseconds || !waiting.delete(call)) continue;
        call();
      }
    },
    state: async () => (await request('reminders.read', {})).due[0]?.state,
    outcome: async () => (await request('reminders.read', {})).receipts[0]?.outcome,
  };
}

describe('a notification', () => {
  it('that the system shows is offered to no page', async () => {
    const world = await ringing({ shown: true });
    await world.request('notifications.allow', {});
    await world.ring();
    expect(world.offered).toEqual([]);
    expect(await world.state()).toEqual({ is: 'shown' });
  });

  it('of which the system doesn’t say whether it shows it is offered to no page either, so that none comes twice', async () => {
    const world = await ringing({ shown: false, reason: 'No answer.', isUnsure: true });
    await world.request('notifications.allow', {});
    await world.ring();
    expect(world.offered).toEqual([]);
    expect(await world.state()).toEqual({ is: 'listed', reason: 'No answer.' });
  });

  it('is only listed, at once, where no page may show any', async () => {
    const world = await ringing();
    await world.ring();
    expect(world.offered).toEqual([]);
    expect(await world.state()).toEqual({ is: 'listed', reason: 'No desktop.' });
  });

  it('is given to the first of two pages and not to the second, and the receipt says that the browser showed it', async () => {
    const world = await ringing();
    await world.request('notifications.allow', {});
    await world.ring();
    const [id = ''] = world.offered;
    const first = await world.request('notifications.take', { id });
    expect(first.notification).toMatchObject({ title: 'Truce', entry: world.entry, urgency: 'critical' });
    expect(await world.request('notifications.take', { id })).toEqual({});
    await world.request('notifications.answer', { id, shown: true });
    expect(await world.state()).toEqual({ is: 'shown', where: 'browser' });
    expect(await world.outcome()).toEqual({ is: 'shown', where: 'browser' });
    expect(world.shownNatively).toHaveLength(1);

    const key = first.notification?.key ?? '';
    await world.request('reminders.dismiss', { keys: [key] });
    expect(world.withdrawn).toEqual([key]);
  });

  it('that the page couldn’t show is listed with both reasons', async () => {
    const world = await ringing();
    await world.request('notifications.allow', {});
    await world.ring();
    const [id = ''] = world.offered;
    await world.request('notifications.take', { id });
    await world.request('notifications.answer', { id, shown: false, reason: 'The browser refused.' });
    expect(await world.state()).toEqual({ is: 'listed', reason: 'No desktop. The browser refused.' });
  });

  it('that nobody takes is listed, and not given out afterwards', async () => {
    const world = await ringing();
    await world.request('notifications.allow', {});
    await world.ring();
    world.pass(2000);
    expect(await world.state()).toEqual({ is: 'listed', reason: 'No desktop.' });
    // Too late: it stands in the list.
    expect(await world.request('notifications.take', { id: world.offered[0] ?? '' })).toEqual({});
  });

  it('that a page took and said nothing of is not offered to another: it may be on the screen', async () => {
    const world = await ringing();
    await world.request('notifications.allow', {});
    await world.ring();
    const [id = ''] = world.offered;
    await world.request('notifications.take', { id });
    world.pass(3000);
    expect(world.offered).toHaveLength(1);
    expect(await world.state()).toMatchObject({ is: 'listed', reason: expect.stringMatching(/didn’t say/) });
  });

  it('is shown by a page that answers the one offer only', async () => {
    const world = await ringing();
    await world.request('notifications.allow', {});
    await world.ring();
    const [id = ''] = world.offered;
    // Nobody took it yet: an answer out of nowhere is none.
    await world.request('notifications.answer', { id, shown: true });
    world.pass(2000);
    expect(await world.state()).toEqual({ is: 'listed', reason: 'No desktop.' });
  });
});

it('pages that are closed or asleep are waited for once, until one says that it is there', async () => {
  const offered: string[] = [];
  const waiting: (() => void)[] = [];
  const pages = createPages({
    tell: ({ name }) => offered.push(name),
    wake(_, call) {
      waiting.push(call);
      return () => {};
    },
    nextId: () => String(offered.length),
  });
  pages.allow();
  const first = pages.show(NOTE);
  waiting[0]?.();
  expect(await first).toBeUndefined();
  expect(await pages.show(NOTE)).toBeUndefined();
  expect(offered).toHaveLength(1);
  // One that was asleep asks for what was offered long ago: it gets nothing, but is there.
  expect(pages.take('0')).toBeUndefined();
  void pages.show(NOTE);
  expect(offered).toHaveLength(2);
});
