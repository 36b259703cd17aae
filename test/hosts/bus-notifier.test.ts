import { afterEach, describe, expect, it } from 'vitest';
import { type BusNotifier, createBusNotifier } from '../../core/node/bus-notifier.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Language } from '../../shared/language.ts';
import type { NotificationAct, ReminderNotification } from '../../shared/reminders/notification.ts';
import {
  busMissing,
  type DesktopTraits,
  type RecordingDesktop,
  startBus,
  startRecordingDesktop,
} from '../support/session-bus.ts';

const NOTE: ReminderNotification = {
  key: 'e1.lead.P2D',
  title: 'Truce <of> April & after 休战',
  body: 'Due by China in 2 days.\n<b>No</b> markup & no tag.',
  words: { says: 'one', reminder: { says: 'no-news', title: 'Truce', days: 2 } },
  urgency: 'critical',
  entry: 'e1' as EntryId,
  actions: ['open', 'snooze', 'dismiss'],
};

const missing = await busMissing();
if (missing !== undefined) process.stderr.write(`bus-notifier: skipped, since ${missing}\n`);

describe.skipIf(missing !== undefined)('notifications over a session bus', () => {
  const closers: (() => Promise<void>)[] = [];
  let language: Language = 'en';
  const opened: (EntryId | undefined)[] = [];
  const acts: { key: string; act: NotificationAct }[] = [];

  async function aNotifier(env: Readonly<Record<string, string>>): Promise<BusNotifier> {
    const notifier = createBusNotifier({
      env,
      open: (entry) => opened.push(entry),
      language: () => language,
    });
    notifier.onAct((done) => acts.push(done));
    closers.push(() => notifier.end());
    // What can be shown is known once something was asked.
    await notifier.asksNotToDisturb();
    return notifier;
  }

  async function aDesktop(traits?: DesktopTraits): Promise<RecordingDesktop> {
    const desktop = await startRecordingDesktop(traits);
    closers.push(() => desktop.close());
    return desktop;
  }

  afterEach(async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
    language = 'en';
    opened.length = 0;
    acts.length = 0;
  });

  it('arrive with summary, body, urgency and buttons, and say nothing in markup', async () => {
    const desktop = await aDesktop();
    const notifier = await aNotifier(desktop.env);
    expect(notifier.unable).toBeUndefined();
    expect(await notifier.show(NOTE)).toEqual({ shown: true });
    expect(await desktop.next()).toEqual({
      id: 1,
      app: 'Sherpa',
      replaces: 0,
      summary: NOTE.title,
      body: 'Due by China in 2 days.\n&lt;b&gt;No&lt;/b&gt; markup &amp; no tag.',
      actions: ['default', 'Open', 'snooze', 'Snooze', 'dismiss', 'Dismiss'],
      urgency: 2,
    });
    await notifier.show({ ...NOTE, key: 'e2', urgency: 'normal' });
    expect((await desktop.next()).urgency).toBe(1);
  });

  it('speak Chinese, buttons and all, from when on the screen does', async () => {
    const desktop = await aDesktop();
    const notifier = await aNotifier(desktop.env);
    language = 'zh-Hans';
    await notifier.show(NOTE);
    expect(await desktop.next()).toMatchObject({
      summary: 'Truce',
      body: '已有 2 天没有消息。',
      actions: ['default', '打开', 'snooze', '稍后提醒', 'dismiss', '关闭'],
    });
  });

  it('come as they are, and without buttons, where the desktop has neither markup nor buttons', async () => {
    const desktop = await aDesktop({ capabilities: ['body'] });
    await (await aNotifier(desktop.env)).show(NOTE);
    expect(await desktop.next()).toMatchObject({ body: NOTE.body, actions: [] });
  });

  it('take the place of the former of the same key, and are taken away by it', async () => {
    const desktop = await aDesktop();
    const notifier = await aNotifier(desktop.env);
    await notifier.show(NOTE);
    await notifier.show({ ...NOTE, body: 'Due by China tomorrow.' });
    await notifier.show({ ...NOTE, key: 'e2' });
    expect(desktop.recorded.map(({ id, replaces }) => [id, replaces])).toEqual([
      [1, 0],
      [1, 1],
      [3, 0],
    ]);
    notifier.close(NOTE.key);
    notifier.close('unknown');
    // One more question and its answer: all before it is done.
    await notifier.asksNotToDisturb();
    expect(desktop.taken).toEqual([1]);
  });

  it('tell what was pressed, once the desktop says so, and open the entry on a click', async () => {
    const desktop = await aDesktop();
    const notifier = await aNotifier(desktop.env);
    await notifier.show(NOTE);
    const { entry: _, ...several } = { ...NOTE, key: 'several.1' };
    await notifier.show(several);
    for (const [id, action] of [
      [1, 'snooze'],
      [1, 'default'],
      [1, 'sing'],
      [7, 'default'],
      [2, 'default'],
      [2, 'dismiss'],
    ] as const)
      desktop.press(id, action);
    await notifier.asksNotToDisturb();
    expect(acts).toEqual([
      { key: NOTE.key, act: 'snooze' },
      { key: NOTE.key, act: 'open' },
      { key: 'several.1', act: 'open' },
      { key: 'several.1', act: 'dismiss' },
    ]);
    expect(opened).toEqual(['e1', undefined]);
  });

  it('know whether the desktop asks to keep quiet', async () => {
    const desktop = await aDesktop();
    const notifier = await aNotifier(desktop.env);
    expect(await notifier.asksNotToDisturb()).toBe(false);
    desktop.inhibit(true);
    expect(await notifier.asksNotToDisturb()).toBe(true);
  });

  it('say in words that nobody on the bus shows any, or that the bus is gone', async () => {
    const bus = await startBus();
    const notifier = await aNotifier({ DBUS_SESSION_BUS_ADDRESS: bus.address });
    const refused = await notifier.show(NOTE);
    expect(refused).toEqual({ shown: false, reason: notifier.unable });
    expect(notifier.unable).toMatch(
      /^The desktop’s notifications can’t be reached: no program of this desktop shows any\.$/,
    );
    await bus.close();
    expect(await notifier.show(NOTE)).toMatchObject({ shown: false });
    expect(await notifier.asksNotToDisturb()).toBe(false);
  });

  it('work again once there is a desktop that came late', async () => {
    const desktop = await aDesktop({ isLate: true });
    const notifier = await aNotifier(desktop.env);
    expect(notifier.unable).toBeDefined();
    await desktop.arrive();
    expect(await notifier.show(NOTE)).toEqual({ shown: true });
    expect(notifier.unable).toBeUndefined();
  });
});

describe('where there is no session bus', () => {
  it.each([
    ['no address', {}, /this login has no session bus/],
    ['nobody listens', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }, /can’t be reached/],
    ['an odd address', { DBUS_SESSION_BUS_ADDRESS: 'carrier-pigeon:' }, /can’t be reached/],
  ])('nothing is shown, and why is said: %s', async (_, env, why) => {
    const notifier = createBusNotifier({ env, open: () => {}, language: () => 'en' });
    expect(await notifier.asksNotToDisturb()).toBe(false);
    expect(notifier.unable).toMatch(why);
    expect(await notifier.show(NOTE)).toEqual({ shown: false, reason: notifier.unable });
    expect(await notifier.asksNotToDisturb()).toBe(false);
    notifier.close(NOTE.key);
    await notifier.end();
  });
});
