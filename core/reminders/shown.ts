import type { ReminderNotification } from '../../shared/reminders/notification.ts';
import type { Log, Notifier, Shown, Wake } from '../ports.ts';

/** What rings reminders where the app runs on; without it they are kept, and ring where it does. */
export interface Ringing {
  readonly notifier: Notifier;
  readonly wake: Wake;
}

/** A notification that the system doesn't take within that counts as not shown. */
const SHOWING_MS = 5000;

/** Shows a notification, and gives what came of it: also where the system doesn't answer, or something goes wrong. */
export async function shown(
  notification: ReminderNotification,
  { notifier, wake }: Ringing,
  log: Log,
): Promise<Shown> {
  let enough = () => {};
  const unanswered = new Promise<Shown>((resolve) => {
    enough = wake(SHOWING_MS, () => resolve({ shown: false, reason: 'The system didn’t answer.' }));
  });
  try {
    return await Promise.race([notifier.show(notification), unanswered]);
  } catch (error) {
    log.error('A notification could not be shown.', { error });
    return { shown: false, reason: 'Something went wrong; the log says more.' };
  } finally {
    enough();
  }
}
