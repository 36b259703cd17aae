import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createNotifier } from '../../../electron/notifier.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import type { Language } from '../../../shared/language.ts';
import type { NotificationAct, ReminderNotification } from '../../../shared/reminders/notification.ts';

const NOTE: ReminderNotification = {
  key: 'e1.lead.P2D',
  title: 'Truce of April',
  body: 'Due by China in 2 days.',
  words: { says: 'one', reminder: { says: 'no-news', title: 'Truce', days: 2 } },
  urgency: 'critical',
  entry: 'e1' as EntryId,
  actions: ['open', 'snooze', 'dismiss'],
};

/** A system's notification, which does what the test says. */
class FakeNotification extends EventEmitter {
  readonly options: Electron.NotificationConstructorOptions;
  readonly answer: (self: FakeNotification) => void;
  closed = 0;

  constructor(options: Electron.NotificationConstructorOptions, answer: FakeNotification['answer']) {
    super();
    this.options = options;
    this.answer = answer;
  }

  show(): void {
    this.answer(this);
  }

  close(): void {
    this.closed += 1;
  }
}

function aSystem(
  answer: FakeNotification['answer'] = (one) => one.emit('show'),
  { isSupported = true, isImpatient = false, language = 'en' as Language } = {},
) {
  const made: FakeNotification[] = [];
  const opened: (EntryId | undefined)[] = [];
  const acts: { key: string; act: NotificationAct }[] = [];
  const notifier = createNotifier({
    notifications: {
      new: (options) => {
        const one = new FakeNotification(options, answer);
        made.push(one);
        return one as unknown as Electron.Notification;
      },
      isSupported: () => isSupported,
    },
    open: (entry) => opened.push(entry),
    language: () => language,
    wake: (_, call) => {
      if (isImpatient) queueMicrotask(call);
      return () => {};
    },
  });
  notifier.onAct((done) => acts.push(done));
  return { notifier, made, opened, acts };
}

describe('notifications of the desktop app', () => {
  it('have title, body, urgency and buttons, and stay while they are critical', async () => {
    const { notifier, made } = aSystem();
    expect(await notifier.show(NOTE)).toEqual({ shown: true });
    await notifier.show({ ...NOTE, key: 'several.1', urgency: 'normal', actions: ['open'] });
    const [one, other] = made.map(({ options }) => options);
    expect(one).toEqual({
      title: NOTE.title,
      body: NOTE.body,
      urgency: 'critical',
      timeoutType: 'never',
      actions: [
        { type: 'button', text: 'Snooze' },
        { type: 'button', text: 'Dismiss' },
      ],
    });
    expect(other).toMatchObject({ urgency: 'normal', timeoutType: 'default', actions: [] });
  });

  it('speak Chinese, buttons and all, where the screen does', async () => {
    const { notifier, made } = aSystem(undefined, { language: 'zh-Hans' });
    await notifier.show(NOTE);
    expect(made[0]?.options).toMatchObject({
      title: 'Truce',
      body: '已有 2 天没有消息。',
      actions: [{ text: '稍后提醒' }, { text: '关闭' }],
    });
  });

  it('open their entry on a click, even after the system put them away, and do what their buttons say', async () => {
    const { notifier, made, opened, acts } = aSystem();
    await notifier.show(NOTE);
    made[0]?.emit('close', {});
    made[0]?.emit('click', {});
    made[0]?.emit('action', {}, 1);
    made[0]?.emit('action', {}, 0);
    made[0]?.emit('action', {}, 5);
    expect(opened).toEqual(['e1']);
    expect(acts.map(({ act }) => act)).toEqual(['open', 'dismiss', 'snooze']);
  });

  it('are taken away with their key, and by the next of the same key', async () => {
    const { notifier, made } = aSystem();
    await notifier.show(NOTE);
    await notifier.show(NOTE);
    notifier.close(NOTE.key);
    notifier.close(NOTE.key);
    expect(made.map(({ closed }) => closed)).toEqual([1, 1]);
  });

  it.each([
    ['refused', 'The system refused to show it: not allowed.', 'not allowed'],
    ['refused without a word', 'The system refused to show it: it doesn’t say why.', ''],
  ])('say that they weren’t shown: %s', async (_, reason, error) => {
    const { notifier } = aSystem((one) => one.emit('failed', {}, error));
    expect(await notifier.show(NOTE)).toEqual({ shown: false, reason });
  });

  it('count as not shown where the system says nothing, or has none', async () => {
    const silent = aSystem(() => {}, { isImpatient: true });
    expect(await silent.notifier.show(NOTE)).toEqual({
      shown: false,
      reason: 'The system didn’t say that it shows it.',
      isUnsure: true,
    });
    const none = aSystem(undefined, { isSupported: false });
    expect(none.notifier.unable).toBeDefined();
    expect(await none.notifier.show(NOTE)).toEqual({ shown: false, reason: none.notifier.unable });
    expect(none.made).toEqual([]);
    expect(aSystem().notifier.unable).toBeUndefined();
  });
});
