import * as v from 'valibot';
import { DueListSchema } from '../../reminders/due-list.ts';
import { ReminderNotificationSchema } from '../../reminders/notification.ts';
import { SnoozeSchema } from '../../reminders/snooze-until.ts';
import { type MethodContract, Nothing, reads, text } from './method.ts';

/** Reminders on this device. None is part of the record, and all work while nothing of that can be written. */
export const REMINDER_METHODS = {
  /** What has fallen due, what is put off, what comes, and what became of it all. Looks at the clock first. */
  'reminders.read': reads(Nothing, DueListSchema),
  /**
   * Puts a reminder that has fallen due off; `key` may be its beginning. Refused where it would come back only once its
   * entry is past, unless `pastDue`. Like all that follow it is no part of the record, and works while nothing of that
   * can be written.
   */
  'reminders.snooze': reads(
    v.strictObject({ key: text(200), until: SnoozeSchema, pastDue: v.optional(v.literal(true)) }),
    DueListSchema,
  ),
  /** Takes reminders that have fallen due or are put off from the list; keys may be beginnings. */
  'reminders.dismiss': reads(
    v.strictObject({ keys: v.pipe(v.array(text(200)), v.nonEmpty('name at least one reminder by its key')) }),
    DueListSchema,
  ),
  /** Whether this device keeps reminders back while the system asks not to disturb. */
  'reminders.hold': reads(v.strictObject({ inDoNotDisturb: v.boolean() }), DueListSchema),
  /** Says that a page of this client may show notifications, which are offered to it from now on where the system shows none. */
  'notifications.allow': reads(Nothing, Nothing),
  /** Asks for a notification that was offered; who asks first gets it, and is to show it and to answer. */
  'notifications.take': reads(
    v.strictObject({ id: text(100) }),
    v.strictObject({ notification: v.exactOptional(ReminderNotificationSchema) }),
  ),
  /** What came of showing it; `reason`, a sentence, where nothing was shown. */
  'notifications.answer': reads(
    v.variant('shown', [
      v.strictObject({ id: text(100), shown: v.literal(true) }),
      v.strictObject({ id: text(100), shown: v.literal(false), reason: text(300) }),
    ]),
    Nothing,
  ),
} as const satisfies Record<string, MethodContract>;
