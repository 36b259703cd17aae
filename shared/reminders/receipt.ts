import * as v from 'valibot';
import { InstantSchema } from '../dates/instant.ts';
import { EntryIdSchema } from '../entries/ids.ts';

/** Why reminders weren't shown when they fell due. */
export const DELAYS = ['closed', 'away', 'quiet', 'do-not-disturb'] as const;

/** Why a reminder wasn't shown in time: Sherpa was closed, the computer slept or its clock was set, or quiet was asked for. */
export const DelaySchema = v.picklist(DELAYS);

export type Delay = v.InferOutput<typeof DelaySchema>;

/** How late, in whole seconds, and why. */
export const LatenessSchema = v.strictObject({ seconds: v.number(), why: DelaySchema });

export type Lateness = Readonly<v.InferOutput<typeof LatenessSchema>>;

/** What became of a reminder, each time that something did. */
export const OutcomeSchema = v.variant('is', [
  /** Shown by the system, or by a page in a browser; `late` if it was, `again` if that was after a snooze. */
  v.strictObject({
    is: v.literal('shown'),
    where: v.exactOptional(v.literal('browser')),
    late: v.exactOptional(LatenessSchema),
    again: v.exactOptional(v.literal(true)),
  }),
  /** Only in the Due list, since the system couldn't show it: `reason` says why. */
  v.strictObject({
    is: v.literal('listed'),
    reason: v.string(),
    late: v.exactOptional(LatenessSchema),
    again: v.exactOptional(v.literal(true)),
  }),
  /** Kept back until the quiet is over. */
  v.strictObject({ is: v.literal('held'), why: v.picklist(['quiet', 'do-not-disturb']) }),
  /** Never shown, as its own rule asks of one that comes late. */
  v.strictObject({ is: v.literal('dropped'), late: LatenessSchema }),
  /** No longer true: the date moved, the entry is off or over or gone, or those who were silent spoke. */
  v.strictObject({ is: v.literal('superseded'), why: v.picklist(['moved', 'off', 'removed', 'answered']) }),
  /** Its time was past already when it was set. */
  v.strictObject({ is: v.literal('past') }),
  v.strictObject({ is: v.literal('snoozed'), until: InstantSchema }),
  v.strictObject({ is: v.literal('dismissed') }),
]);

export type ReminderOutcome = Readonly<v.InferOutput<typeof OutcomeSchema>>;

/** A line of what became of reminders: of which, planned for when, and what happened when. */
export const ReceiptSchema = v.strictObject({
  key: v.string(),
  entry: EntryIdSchema,
  title: v.string(),
  at: InstantSchema,
  on: InstantSchema,
  outcome: OutcomeSchema,
});

export type Receipt = Readonly<v.InferOutput<typeof ReceiptSchema>>;
