import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { WhenSchema } from '../dates/when.ts';
import { EntryIdSchema } from '../entries/ids.ts';
import { SubscriptionIdSchema } from './subscription.ts';
import { RecurrenceSchema, UidSchema, UPSTREAM_STATUSES } from './upstream.ts';

/**
 * An event of somebody else's calendar as it is shown over ours, one for each occurrence of a series. `from` and `to` are
 * its first and last day by its own clock; `start` and `end` its instants, unless it fills days.
 */
export const OverlayItemSchema = v.strictObject({
  subscription: SubscriptionIdSchema,
  uid: UidSchema,
  recurrence: v.exactOptional(RecurrenceSchema),
  title: v.string(),
  when: WhenSchema,
  from: DaySchema,
  to: DaySchema,
  allDay: v.boolean(),
  start: v.exactOptional(InstantSchema),
  end: v.exactOptional(InstantSchema),
  status: v.picklist(UPSTREAM_STATUSES),
  location: v.exactOptional(v.string()),
  /** Begins with http:// or https://. */
  url: v.exactOptional(v.string()),
  /** The entry that was made from it. */
  entry: v.exactOptional(EntryIdSchema),
});

export type OverlayItem = Readonly<v.InferOutput<typeof OverlayItemSchema>>;
