import * as v from 'valibot';
import { type Instant, InstantSchema } from '../dates/instant.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { DueStateSchema } from './due-list.ts';
import { PlannedAlarmSchema } from './planned-alarm.ts';
import { LatenessSchema, ReceiptSchema } from './receipt.ts';

const ItemFields = {
  alarm: PlannedAlarmSchema,
  title: v.string(),
  kind: v.picklist(ENTRY_KINDS),
  /** When it fell due, as seen here. */
  since: InstantSchema,
  /** Since when it is no longer planned. It is remembered for a while, for an undo brings it back. */
  gone: v.exactOptional(InstantSchema),
};

const DueItemSchema = v.strictObject({
  ...ItemFields,
  state: DueStateSchema,
  late: v.exactOptional(LatenessSchema),
  /** It was put off before. */
  again: v.exactOptional(v.literal(true)),
});

const SnoozedItemSchema = v.strictObject({ ...ItemFields, until: InstantSchema });

/** What a device remembers of reminders. */
export const ReminderMemorySchema = v.strictObject({
  /** Of every alarm planned at or before it is decided what becomes of it. */
  watermark: InstantSchema,
  /** Alarms that are decided although they lie after the watermark, and when they are planned. */
  settled: v.record(v.string(), InstantSchema),
  due: v.array(DueItemSchema),
  snoozed: v.array(SnoozedItemSchema),
  /** Oldest first. */
  receipts: v.array(ReceiptSchema),
  /** Whether reminders are kept back while the system asks not to disturb. */
  holdInDoNotDisturb: v.boolean(),
});

export type DueItem = Readonly<v.InferOutput<typeof DueItemSchema>>;
export type SnoozedItem = Readonly<v.InferOutput<typeof SnoozedItemSchema>>;
export type ReminderMemory = Readonly<v.InferOutput<typeof ReminderMemorySchema>>;

/** What is remembered before anything rang: alarms planned after the watermark ring. */
export function newReminderMemory(watermark: Instant): ReminderMemory {
  return { watermark, settled: {}, due: [], snoozed: [], receipts: [], holdInDoNotDisturb: true };
}
