import { AppError } from '../../shared/contract/app-error.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { messageOf } from '../../shared/message-of.ts';
import type { NotificationWords, ReminderNotification } from '../../shared/reminders/notification.ts';
import type { Client } from '../client/client.ts';

export interface PageNotificationParts {
  readonly client: Pick<Client, 'request' | 'hear'>;
  /** A notification of the browser. */
  readonly create: (title: string, options: NotificationOptions) => Notification;
  readonly worded: (words: NotificationWords) => { readonly title: string; readonly body: string };
  /** Shows what a click asks for: an entry, or the Due list where there is none. */
  readonly open: (entry: EntryId | undefined) => void;
}

type Answer = { readonly shown: true } | { readonly shown: false; readonly reason: string };

/** A browser that takes longer to say that it shows something says nothing. */
const PATIENCE_MS = 2000;

/** Shows what the host offers, while this page may; gives back how to stop. */
export function showNotifications({ client, create, worded, open }: PageNotificationParts): () => void {
  const shown = new Map<string, Notification>();

  const show = ({ key, words, urgency, entry }: ReminderNotification): Promise<Answer> => {
    const { title, body } = worded(words);
    const notification = create(title, {
      body,
      // One of the same key takes its place, also where another page of this browser had shown it.
      tag: key,
      icon: '/icon.svg',
      requireInteraction: urgency === 'critical',
    });
    shown.set(key, notification);
    notification.onclick = () => {
      window.focus();
      notification.close();
      open(entry);
    };
    notification.onclose = () => {
      if (shown.get(key) === notification) shown.delete(key);
    };
    return outcomeOf(notification);
  };

  const take = async (id: string) => {
    const { notification } = await client.request('notifications.take', { id });
    // Another page was quicker.
    if (notification === undefined) return;
    await client.request('notifications.answer', { id, ...(await show(notification).catch(failed)) });
  };

  const stops = [
    client.hear('notification.offered', ({ id }) => {
      take(id).catch((error: unknown) => {
        // The host went: it lists what nobody answered for.
        if (!(error instanceof AppError)) throw error;
      });
    }),
    client.hear('notification.withdrawn', ({ key }) => shown.get(key)?.close()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function outcomeOf(notification: Notification): Promise<Answer> {
  return new Promise((resolve) => {
    const reason = 'The browser didn’t say that it shows it.';
    const enough = setTimeout(() => resolve({ shown: false, reason }), PATIENCE_MS);
    const settle = (answer: Answer) => {
      clearTimeout(enough);
      resolve(answer);
    };
    notification.onshow = () => settle({ shown: true });
    notification.onerror = () => settle({ shown: false, reason: 'The browser refused to show it.' });
  });
}

/** Browsers on phones have the interface and throw when it is used. */
function failed(error: unknown): Answer {
  const why = messageOf(error);
  return { shown: false, reason: `The browser can’t show it: ${why.slice(0, 200)}` };
}
