import type { EntryId } from '../../shared/entries/ids.ts';
import type { Language } from '../../shared/language.ts';
import { messageOf } from '../../shared/message-of.ts';
import type { NotificationAct, ReminderNotification } from '../../shared/reminders/notification.ts';
import { ACT_LABELS, notificationText } from '../../shared/reminders/notification-text.ts';
import type { Notifier } from '../ports.ts';
import {
  type NotificationService,
  openNotificationService,
  refuses,
  sessionBusAddress,
} from './notification-service.ts';

/** Notifications over the session bus, and how to let go of it. */
export interface BusNotifier extends Notifier {
  end(): Promise<void>;
}

export interface BusNotifierOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Shows what a click asks for: an entry, or the Due list where there is none. */
  readonly open: (entry: EntryId | undefined) => void;
  /** What notifications are to be said in, asked for each. */
  readonly language: () => Language;
}

/** What each act is on the bus; `default` is a click on the notification itself. */
const ACTIONS: Readonly<Record<NotificationAct, string>> = {
  open: 'default',
  snooze: 'snooze',
  dismiss: 'dismiss',
};

const ACTS: ReadonlyMap<string, NotificationAct> = new Map([
  ['default', 'open'],
  ['snooze', 'snooze'],
  ['dismiss', 'dismiss'],
]);

/** More than any desktop keeps: some never say that one is gone. */
const MOST_SHOWN = 200;

/**
 * The notifications of a Linux desktop. Connects when it must, and anew once the desktop went and came back; where there is
 * no session bus, or nobody on it who shows notifications, what is to be shown comes back with the reason.
 */
export function createBusNotifier({ env, open, language }: BusNotifierOptions): BusNotifier {
  const shown = new Map<number, ReminderNotification>();
  const listeners = new Set<Parameters<Notifier['onAct']>[0]>();
  let service: Promise<NotificationService> | undefined;
  let unable: string | undefined;

  function onAction(id: number, action: string): void {
    const notification = shown.get(id);
    const act = ACTS.get(action);
    if (notification === undefined || act === undefined) return;
    if (act === 'open') open(notification.entry);
    for (const listener of listeners) listener({ key: notification.key, act });
  }

  function connected(): Promise<NotificationService> {
    if (service !== undefined) return service;
    const address = sessionBusAddress(env);
    if (address === undefined) return Promise.reject(new Error('this login has no session bus'));
    const forget = () => {
      service = undefined;
      shown.clear();
    };
    service = openNotificationService(address, {
      onAction,
      onClosed: (id) => shown.delete(id),
      onLost: forget,
    });
    service.catch(forget);
    return service;
  }

  /** What a call came to, or why it failed; either is remembered as what this desktop can do. */
  async function attempt<T>(call: (service: NotificationService) => Promise<T>): Promise<T | undefined> {
    try {
      const done = await call(await connected());
      unable = undefined;
      return done;
    } catch (error) {
      unable = `The desktop’s notifications can’t be reached: ${messageOf(error)}.`;
      return undefined;
    }
  }

  function idOf(key: string): number | undefined {
    return [...shown].find(([, notification]) => notification.key === key)?.[0];
  }

  // Nothing waits for it: a desktop that hangs mustn't keep Sherpa from opening.
  void attempt(async () => undefined);
  return {
    get unable() {
      return unable;
    },
    async show(notification) {
      const { key, urgency, actions } = notification;
      const spoken = language();
      const { title, body } = notificationText(notification, spoken);
      const buttons = actions.map((act) => [ACTIONS[act], ACT_LABELS[spoken][act]] as const);
      let isUnsure = false;
      const id = await attempt((desktop) => {
        const asked = desktop.notify({ title, body, urgency, actions: buttons, replaces: idOf(key) ?? 0 });
        // Who doesn't answer may have heard all the same.
        return asked.catch((error: unknown) => {
          isUnsure = !refuses(error);
          throw error;
        });
      });
      if (id === undefined) {
        const reason = unable ?? 'The desktop didn’t show it.';
        return { shown: false, reason, ...(isUnsure ? { isUnsure } : {}) };
      }
      shown.delete(id);
      shown.set(id, notification);
      const [oldest] = shown.keys();
      if (shown.size > MOST_SHOWN && oldest !== undefined) shown.delete(oldest);
      return { shown: true };
    },
    close(key) {
      const id = idOf(key);
      if (id === undefined) return;
      shown.delete(id);
      void attempt((desktop) => desktop.take(id));
    },
    onAct(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    asksNotToDisturb: async () => (await attempt((desktop) => desktop.inhibited())) ?? false,
    async end() {
      const open = await service?.catch(() => undefined);
      await open?.close();
    },
  };
}
