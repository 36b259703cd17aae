import type { ReminderNotification } from '../../shared/reminders/notification.ts';
import type { Log, Notifier, Shown, Wake } from '../ports.ts';
import type { Pages } from './pages.ts';

/** What rings reminders where the app runs on; without it they are kept, and ring where it does. */
export interface Ringing {
  readonly notifier: Notifier;
  /** What is asked where the system shows nothing. */
  readonly pages?: Pages;
  readonly wake: Wake;
}

/** A notification that the system doesn't take within that counts as not shown. */
const SHOWING_MS = 5000;

/**
 * Shows a notification, and gives what came of it: also where the system doesn't answer, or something goes wrong. Where the
 * system is sure not to have shown it, a page may; so it is never shown by both.
 */
export async function shown(notification: ReminderNotification, ringing: Ringing, log: Log): Promise<Shown> {
  const natively = await shownNatively(notification, ringing, log);
  if (natively.shown || natively.isUnsure === true) return natively;
  const byPage = await ringing.pages?.show(notification);
  if (byPage === undefined || byPage.shown) return byPage ?? natively;
  return { shown: false, reason: `${natively.reason} ${byPage.reason}` };
}

/** Takes a notification away, whoever shows it. */
export function takeAway(key: string, { notifier, pages }: Pick<Ringing, 'notifier' | 'pages'>): void {
  notifier.close(key);
  pages?.close(key);
}

async function shownNatively(
  notification: ReminderNotification,
  { notifier, wake }: Ringing,
  log: Log,
): Promise<Shown> {
  let enough = () => {};
  const unanswered = new Promise<Shown>((resolve) => {
    const reason = 'The system didn’t answer.';
    enough = wake(SHOWING_MS, () => resolve({ shown: false, reason, isUnsure: true }));
  });
  try {
    return await Promise.race([notifier.show(notification), unanswered]);
  } catch (error) {
    log.error('A notification could not be shown.', { error });
    return { shown: false, reason: 'Something went wrong; the log says more.', isUnsure: true };
  } finally {
    enough();
  }
}
