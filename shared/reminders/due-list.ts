import * as v from 'valibot';
import { InstantSchema } from '../dates/instant.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { PlannedAlarmSchema } from './planned-alarm.ts';
import { ReceiptSchema } from './receipt.ts';

/** Where a reminder that fell due stands: on its way to be shown, shown (`where` if not by the system), only listed (with the reason), or kept back. */
export const DueStateSchema = v.variant('is', [
  v.strictObject({ is: v.literal('showing') }),
  v.strictObject({ is: v.literal('shown'), where: v.exactOptional(v.literal('browser')) }),
  v.strictObject({ is: v.literal('listed'), reason: v.string() }),
  v.strictObject({ is: v.literal('held'), why: v.picklist(['quiet', 'do-not-disturb']) }),
]);

const Reminder = { alarm: PlannedAlarmSchema, title: v.string(), kind: v.picklist(ENTRY_KINDS) };

/** Everything about reminders that this device knows: the truth, whatever the system's notifications do. */
export const DueListSchema = v.strictObject({
  now: InstantSchema,
  /** Fell due and wait to be dismissed or snoozed: what can still be met by the time left, then what is past. `since` is when they were first shown or held. */
  due: v.array(v.strictObject({ ...Reminder, since: InstantSchema, state: DueStateSchema })),
  /** The first to come back first. */
  snoozed: v.array(v.strictObject({ ...Reminder, until: InstantSchema })),
  /** The next to ring, 50 at most. */
  coming: v.array(v.strictObject(Reminder)),
  /** The last 200, newest first. */
  receipts: v.array(ReceiptSchema),
  conditions: v.strictObject({
    /** Quiet hours are on, until then. */
    quietUntil: v.exactOptional(InstantSchema),
    /** The system asks not to disturb. */
    doNotDisturb: v.boolean(),
    /** Whether reminders are kept back meanwhile, on this device. */
    holdInDoNotDisturb: v.boolean(),
    /** Why this host can't show notifications by itself; absent where it can. */
    noNotifications: v.exactOptional(v.string()),
  }),
});

export type DueList = Readonly<v.InferOutput<typeof DueListSchema>>;
export type DueReminder = DueList['due'][number];
export type SnoozedReminder = DueList['snoozed'][number];
export type ComingReminder = DueList['coming'][number];
