import { describe, expect, it, vi } from 'vitest';
import { showNotifications } from '../../../../renderer/reminders/page-notifications.ts';
import type { ReminderNotification } from '../../../../shared/reminders/notification.ts';

const NOTE: ReminderNotification = {
  key: 'truce.P7D',
  title: 'Truce',
  body: 'Due in 7 days.',
  words: { says: 'several', count: 2, reminders: [] },
  urgency: 'critical',
  actions: ['open'],
};

/** A page of a host that offers `NOTE`, in a browser that does `then` with a notification. */
function aPage(then: (notification: Notification) => void, offered: object = { notification: NOTE }) {
  const listeners = new Map<string, (body: never) => void>();
  const asked: unknown[] = [];
  const created: Notification[] = [];
  const client = {
    hear(name: string, listener: (body: never) => void) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
    async request(method: string, input: object) {
      asked.push({ method, ...input });
      return method === 'notifications.take' ? offered : {};
    },
  };
  const stop = showNotifications({
    client: client as unknown as Parameters<typeof showNotifications>[0]['client'],
    create(title, options) {
      const notification = { title, ...options, close: vi.fn() } as unknown as Notification;
      created.push(notification);
      queueMicrotask(() => then(notification));
      return notification;
    },
    worded: () => ({ title: 'Worded', body: 'In words' }),
    open: (entry) => asked.push({ opened: entry }),
  });
  const tell = (name: string, body: object) => listeners.get(name)?.(body as never);
  return { asked, created, tell, stop, listeners };
}

describe('a page', () => {
  it('takes what is offered, shows it, and says so', async () => {
    const page = aPage((notification) => notification.onshow?.(new Event('show')));
    page.tell('notification.offered', { id: '1' });
    await expect
      .poll(() => page.asked)
      .toEqual([
        { method: 'notifications.take', id: '1' },
        { method: 'notifications.answer', id: '1', shown: true },
      ]);
    expect(page.created[0]).toMatchObject({
      title: 'Worded',
      body: 'In words',
      tag: 'truce.P7D',
      requireInteraction: true,
    });
    page.tell('notification.withdrawn', { key: 'truce.P7D' });
    expect(page.created[0]?.close).toHaveBeenCalled();
    page.stop();
    expect(page.listeners.size).toBe(0);
  });

  it('that another was quicker than shows nothing', async () => {
    const page = aPage(() => {}, {});
    page.tell('notification.offered', { id: '1' });
    await expect.poll(() => page.asked.length).toBe(1);
    expect(page.created).toEqual([]);
  });

  it('says that the browser refused', async () => {
    const page = aPage((notification) => notification.onerror?.(new Event('error')));
    page.tell('notification.offered', { id: '1' });
    await expect
      .poll(() => page.asked[1])
      .toMatchObject({ shown: false, reason: expect.stringContaining('refused') });
  });
});
