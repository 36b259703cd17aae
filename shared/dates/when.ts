import * as v from 'valibot';
import { parseDate } from './parse-date.ts';
import { isZone } from './zone.ts';

/** A vague or exact date as EDTF text (ISO 8601-2). */
export const EdtfSchema = v.pipe(
  v.string(),
  v.check(
    (text) => parseDate(text).ok,
    'a date is EDTF, such as 2026-04-14, 2026-04 or 2026-04-14/2026-04-16',
  ),
);

const TimeSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:mm, such as 09:30'),
);

const EndTimeSchema = v.union(
  [v.literal('24:00'), TimeSchema],
  'an end time is written HH:mm, with 24:00 for the next local midnight',
);

/** An IANA zone that this machine knows. */
export const ZoneSchema = v.pipe(
  v.string(),
  v.check((text) => isZone(text), 'a zone is an IANA name, such as America/New_York'),
);

/**
 * When an entry takes place or falls due: an EDTF date, the words it was given in, and, where the date is a
 * day, times local to `zone`, which defaults to the venue's.
 */
export const WhenSchema = v.strictObject({
  date: EdtfSchema,
  said: v.optional(v.string()),
  start: v.optional(EndTimeSchema),
  end: v.optional(EndTimeSchema),
  zone: v.optional(ZoneSchema),
});

export type When = Readonly<v.InferOutput<typeof WhenSchema>>;
