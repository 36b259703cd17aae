import * as v from 'valibot';

/** A point in time in UTC, ISO 8601 with `Z`, such as `2026-11-10T05:01:00Z`. Of one precision, instants sort as text. */
export type Instant = string & { readonly __brand: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

export const InstantSchema = v.custom<Instant>(
  (input) => typeof input === 'string' && SHAPE.test(input),
  'an instant is written in UTC, such as 2026-11-10T05:01:00Z',
);
