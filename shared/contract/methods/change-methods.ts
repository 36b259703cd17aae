import * as v from 'valibot';
import { NewsItemSchema } from '../../changes/news-item.ts';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { EntryIdSchema } from '../../entries/ids.ts';
import { AsOf, type MethodContract, Nothing, reads } from './method.ts';

/** What is different: under its tracks, the most important first; since when and until which day. */
export const ChangesSchema = v.strictObject({
  /** The day after whose end; `at` is when this device last looked, where that is meant, and `day` the day of it at home. */
  since: v.strictObject({ day: DaySchema, at: v.optional(InstantSchema) }),
  until: DaySchema,
  seq: v.number(),
  /** The calendar's tracks, in its order. */
  tracks: v.array(v.string()),
  items: v.array(NewsItemSchema),
});

export type Changes = Readonly<v.InferOutput<typeof ChangesSchema>>;

/** What is different since a day or since somebody last looked. */
export const CHANGE_METHODS = {
  /**
   * What is really different: between the ends of two days by what was known or recorded (`until` is today if absent), or,
   * without `since`, from where this device last looked, by what was recorded. `seq` is the change up to which it holds.
   */
  'changes.read': reads(
    v.strictObject({
      since: v.optional(DaySchema),
      until: v.optional(DaySchema),
      reading: AsOf.reading,
      track: v.optional(v.string()),
    }),
    ChangesSchema,
  ),
  /**
   * Notes that this device has looked, at everything or at some entries, up to a change (the last one if absent). It is no
   * part of the record, and works while nothing of that can be written.
   */
  'changes.markRead': reads(
    v.strictObject({
      entries: v.optional(v.array(EntryIdSchema)),
      upTo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    Nothing,
  ),
} as const satisfies Record<string, MethodContract>;
