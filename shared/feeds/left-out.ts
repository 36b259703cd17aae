import * as v from 'valibot';

/**
 * Why an entry that a feed selects isn't in it: it has no date; its date has no latest day that it could stand on; it is
 * vague or cancelled and the feed leaves those out; or it was cancelled so long ago that every reader has learnt of it.
 */
export const LEFT_OUT_REASONS = ['no-date', 'no-last-day', 'vague', 'cancelled', 'long-cancelled'] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** How many entries are left out for one reason, and the titles of some, at most fifty. */
export const LeftOutSchema = v.strictObject({
  reason: v.picklist(LEFT_OUT_REASONS),
  count: v.number(),
  titles: v.array(v.string()),
});

export type LeftOut = Readonly<v.InferOutput<typeof LeftOutSchema>>;
