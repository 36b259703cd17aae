import * as v from 'valibot';

const DURATION = /^P(?!$)(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?)$/;

/** A lead time as ISO 8601: weeks, or days, hours and minutes (RFC 5545 §3.3.6 knows no months). */
export const LeadTimeSchema = v.pipe(
  v.string(),
  v.regex(DURATION, 'a lead time is an ISO 8601 duration, such as P30D, P1W or PT2H'),
);

/** What becomes of an alarm that comes too late: it is shown all the same (the default), or dropped. */
const late = v.optional(v.picklist(['show', 'drop']));

/** A lead time before an entry's instant or window. */
const LeadAlarmSchema = v.strictObject({ when: v.exactOptional(v.never()), before: LeadTimeSchema, late });

/** Rings when the window opens and a required party is silent, or when nothing was known for `settings.newsDays`. */
const WatchAlarmSchema = v.strictObject({ when: v.picklist(['silent', 'no-news']), late });

/** Says that an entry has no reminders, not even those that its track or kind would give it. */
const NeverAlarmSchema = v.strictObject({ when: v.literal('never') });

/** When an entry reminds of itself. */
export const AlarmSchema = v.variant(
  'when',
  [LeadAlarmSchema, WatchAlarmSchema, NeverAlarmSchema],
  'an alarm is { before: "P30D" }, { when: "silent" }, { when: "no-news" } or { when: "never" }',
);

export type Alarm = Readonly<v.InferOutput<typeof AlarmSchema>>;
export type LeadAlarm = Readonly<v.InferOutput<typeof LeadAlarmSchema>>;
export type WatchAlarm = Readonly<v.InferOutput<typeof WatchAlarmSchema>>;

/** Whether an alarm is a lead time, which calendar programs know too. */
export function isLead(alarm: Alarm): alarm is LeadAlarm {
  return alarm.when === undefined;
}
