import * as v from 'valibot';
import { WhenSchema } from '../dates/when.ts';

/** How sure a calendar is of an event of its own (RFC 5545 §3.8.1.11). */
export const UPSTREAM_STATUSES = ['confirmed', 'tentative', 'cancelled'] as const;

/** What tells an event from all others of its calendar (RFC 5545 §3.8.4.7). */
export const UidSchema = v.pipe(v.string(), v.nonEmpty('an event has a UID'), v.maxLength(1000));

/** Which occurrence of a series it is: the day, and the time by the series' own clock, on which the rule has it. */
export const RecurrenceSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/,
    'an occurrence is named by a day, or a day and a time, such as 2026-04-14 09:00',
  ),
);

/** When an event is, and how sure its calendar is of it. */
export const UpstreamStateSchema = v.strictObject({
  when: v.optional(WhenSchema),
  status: v.picklist(UPSTREAM_STATUSES),
  /** It was there no more, and the user has taken note of that. */
  gone: v.optional(v.literal(true)),
});

/**
 * The event of somebody else's calendar that an entry was made from, and what that calendar said of it when it was last
 * taken over: another word of it since is a reason to propose a statement.
 */
export const UpstreamSchema = v.strictObject({
  /** The subscription's id, which is the same on every device that subscribes to the same source. */
  subscription: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id is made of letters, digits, - and _'),
  ),
  uid: UidSchema,
  recurrence: v.optional(RecurrenceSchema),
  /** Whose word its statements are. */
  by: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  seen: UpstreamStateSchema,
});

export type Upstream = Readonly<v.InferOutput<typeof UpstreamSchema>>;
export type UpstreamState = Readonly<v.InferOutput<typeof UpstreamStateSchema>>;
