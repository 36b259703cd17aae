import * as v from 'valibot';

const DURATION = /^P(?!$)(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?)$/;

/** A lead time as ISO 8601: weeks, or days, hours and minutes (RFC 5545 §3.3.6 knows no months). */
export const LeadTimeSchema = v.pipe(
  v.string(),
  v.regex(DURATION, 'a lead time is an ISO 8601 duration, such as P30D, P1W or PT2H'),
);

/** A lead time before an entry's instant or window, and what to do when it comes too late. */
export const AlarmSchema = v.strictObject({
  before: LeadTimeSchema,
  late: v.optional(v.picklist(['show', 'drop'])),
});

export type Alarm = Readonly<v.InferOutput<typeof AlarmSchema>>;
