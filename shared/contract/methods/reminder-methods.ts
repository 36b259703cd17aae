import * as v from 'valibot';
import { DueListSchema } from '../../reminders/due-list.ts';
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
} as const satisfies Record<string, MethodContract>;
