import type { Notification } from 'electron';
import type { Notifier, Shown } from '../core/ports.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { Language } from '../shared/language.ts';
import type { NotificationAct, ReminderNotification } from '../shared/reminders/notification.ts';
import { ACT_LABELS, notificationText } from '../shared/reminders/notification-text.ts';

/** Electron's own notifications, of which a test can have its own. */
export interface Notifications {
  readonly new: (options: Electron.NotificationConstructorOptions) => Notification;
  readonly isSupported: () => boolean;
}

export interface NotifierOptions {
  readonly notifications: Notifications;
  /** Shows what a click asks for: an entry, or the Due list where there is none. */
  readonly open: (entry: EntryId | undefined) => void;
  /** What notifications are to be said in, asked for each. */
  readonly language: () => Language;
  /** Calls back after so many ms; gives what calls that off. */
  readonly wake: (milliseconds: number, call: () => void) => () => void;
}

/** A system that takes longer to say whether it shows something says nothing. */
const PATIENCE_MS = 5000;
/** More than any system keeps. */
const MOST_KEPT = 200;
const UNSUPPORTED = 'This system has no notifications for Sherpa to show.';

/**
 * The notifications of macOS and Windows. What was shown is kept, since a notification that nobody holds is collected, and
 * a click on it in the system's list days later would find nobody.
 */
export function createNotifier({ notifications, open, language, wake }: NotifierOptions): Notifier {
  const kept = new Map<string, Notification>();
  const listeners = new Set<Parameters<Notifier['onAct']>[0]>();

  function act({ key, entry }: ReminderNotification, act: NotificationAct): void {
    if (act === 'open') open(entry);
    for (const listener of listeners) listener({ key, act });
  }

  function close(key: string): void {
    kept.get(key)?.close();
    kept.delete(key);
  }

  function keep(key: string, notification: Notification): void {
    close(key);
    kept.set(key, notification);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    get unable() {
      return notifications.isSupported() ? undefined : UNSUPPORTED;
    },
    async show(reminder) {
      if (!notifications.isSupported()) return { shown: false, reason: UNSUPPORTED };
      const { key, urgency, actions } = reminder;
      const spoken = language();
      const { title, body } = notificationText(reminder, spoken);
      const buttons = actions.filter((one) => one !== 'open');
      const notification = notifications.new({
        title,
        body,
        urgency,
        timeoutType: urgency === 'critical' ? 'never' : 'default',
        actions: buttons.map((button) => ({ type: 'button', text: ACT_LABELS[spoken][button] })),
      });
      keep(key, notification);
      notification.on('click', () => act(reminder, 'open'));
      notification.on('action', (_event, index) => {
        const button = buttons[index];
        if (button !== undefined) act(reminder, button);
      });
      const shown = await outcomeOf(notification, wake);
      if (!shown.shown && kept.get(key) === notification) kept.delete(key);
      return shown;
    },
    close,
    onAct(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Neither macOS nor Windows tells an app; both hold notifications back themselves.
    asksNotToDisturb: async () => false,
  };
}

/** Shows it, and resolves with what the system says to that. */
function outcomeOf(notification: Notification, wake: NotifierOptions['wake']): Promise<Shown> {
  return new Promise((resolve) => {
    const reason = 'The system didn’t say that it shows it.';
    const callOff = wake(PATIENCE_MS, () => resolve({ shown: false, reason, isUnsure: true }));
    notification.once('show', () => {
      callOff();
      resolve({ shown: true });
    });
    notification.once('failed', (_event, error) => {
      callOff();
      const why = error === '' ? 'it doesn’t say why' : error;
      resolve({ shown: false, reason: `The system refused to show it: ${why}.` });
    });
    notification.show();
  });
}
