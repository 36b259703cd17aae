import * as v from 'valibot';
import { ZoneSchema } from '../dates/when.ts';
import { PartySchema } from '../entries/person.ts';

/** When a deadline falls due by one side's instrument: a local date and time, and whose clock. */
export const ExpirySchema = v.strictObject({
  party: PartySchema,
  at: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}-\d{2}-\d{2}(?:T(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))?$/,
      'an expiry is a local date with or without a time, such as 2026-11-10T00:01',
    ),
  ),
  zone: ZoneSchema,
});

export type Expiry = Readonly<v.InferOutput<typeof ExpirySchema>>;
