import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { AppParts } from '../app-parts.ts';

type ReminderHandlers = Pick<
  Handlers,
  | 'reminders.read'
  | 'reminders.snooze'
  | 'reminders.dismiss'
  | 'reminders.hold'
  | 'notifications.allow'
  | 'notifications.take'
  | 'notifications.answer'
>;

/** What clients may ask of reminders; none of it is part of the record. */
export function reminderHandlers({ reminders, pages }: AppParts): ReminderHandlers {
  return {
    'reminders.read': () => reminders.list(),
    async 'reminders.snooze'({ key, until, pastDue = false }) {
      await reminders.snooze(key, until, pastDue);
      return reminders.list();
    },
    async 'reminders.dismiss'({ keys }) {
      await reminders.dismiss(keys);
      return reminders.list();
    },
    async 'reminders.hold'({ inDoNotDisturb }) {
      await reminders.holdInDoNotDisturb(inDoNotDisturb);
      return reminders.list();
    },
    'notifications.allow'() {
      pages.allow();
      return {};
    },
    'notifications.take'({ id }) {
      const notification = pages.take(id);
      return notification === undefined ? {} : { notification };
    },
    'notifications.answer'({ id, ...answer }) {
      pages.answer(id, answer.shown ? { shown: true, where: 'browser' } : answer);
      return {};
    },
  };
}
