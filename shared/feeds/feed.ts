import * as v from 'valibot';
import { ENTRY_KINDS } from '../entries/kind.ts';

/** A named selection of entries that is served and exported as iCalendar. */
export const FeedSchema = v.strictObject({
  /** What it is called in commands: lower case, unique, and follows the track's name. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,80}$/)),
  /** The last part of its address, which never changes: a track may be renamed, its subscribers stay. */
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  title: v.string(),
  /** What it takes: everything, one track (by id), or some kinds alone. */
  selects: v.union([
    v.strictObject({ all: v.literal(true) }),
    v.strictObject({ track: v.string() }),
    v.strictObject({ kinds: v.array(v.picklist(ENTRY_KINDS)) }),
  ]),
  /** The colour of its track, a CSS name. */
  colour: v.optional(v.string()),
});

export type Feed = Readonly<v.InferOutput<typeof FeedSchema>>;
