import * as v from 'valibot';

/** A named selection of entries that is served and exported as iCalendar. */
export const FeedSchema = v.strictObject({
  /** Unique; the last part of its address. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  title: v.string(),
  /** What it takes: everything, one track (by id), or deadlines alone. */
  selects: v.union([
    v.strictObject({ all: v.literal(true) }),
    v.strictObject({ track: v.string() }),
    v.strictObject({ kinds: v.array(v.string()) }),
  ]),
});

export type Feed = Readonly<v.InferOutput<typeof FeedSchema>>;
