import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { WhenSchema } from '../dates/when.ts';
import { ReadingFields } from '../pledges/reading.ts';
import { StatementFields } from '../statements/statement.ts';
import { EntryFields } from './entry.ts';
import { EntryIdSchema } from './ids.ts';
import { TrackSchema } from './track.ts';
import { VenueFields } from './venue.ts';

/** A venue as people give it: by name (any city that the gazetteer knows), or in full. */
const VenueInputSchema = textOrWhole(
  v.pipe(
    v.string('a venue is a city’s name, or name, city, country, lat, lon and zone'),
    v.trim(),
    v.nonEmpty('a venue needs a name'),
  ),
  v.strictObject({ ...VenueFields, id: v.optional(v.string()) }),
);

/** Whether a statement or reading was taken back; `true` where neither the day nor the reason is known. */
const taken = {
  id: v.optional(v.string()),
  withdrawn: v.optional(
    v.union(
      [v.boolean(), v.strictObject({ on: DaySchema, reason: v.string() })],
      'withdrawn is true, or the day it was withdrawn on and the reason',
    ),
  ),
};

/** A reading of a pledge as people give it. */
export const ReadingInputSchema = v.strictObject({ ...ReadingFields, ...taken });

/** A statement as people give it; ids and derived fields of an export are taken along or ignored. */
export const StatementInputSchema = v.strictObject({
  ...StatementFields,
  ...taken,
  currency: v.optional(v.unknown()),
  speaksFor: v.optional(v.unknown()),
  sameMomentIn: v.optional(v.unknown()),
  midnight: v.optional(v.unknown()),
});

/** Derived fields of an exported entry: accepted, and ignored. */
const derived = {
  window: v.optional(v.unknown()),
  exact: v.optional(v.unknown()),
  instant: v.optional(v.unknown()),
  until: v.optional(v.unknown()),
  standing: v.optional(v.unknown()),
  badge: v.optional(v.unknown()),
  reason: v.optional(v.unknown()),
  defaultAlarms: v.optional(v.unknown()),
  silent: v.optional(v.unknown()),
  supersededBy: v.optional(v.unknown()),
  replaced: v.optional(v.unknown()),
  succeeded: v.optional(v.unknown()),
  succeeds: v.optional(v.unknown()),
  slips: v.optional(v.unknown()),
  edited: v.optional(v.unknown()),
  heard: v.optional(v.unknown()),
  sample: v.optional(v.unknown()),
  revision: v.optional(v.unknown()),
  modified: v.optional(v.unknown()),
};

const { kind, title, when: _, ...others } = EntryFields;

const fields = {
  ...v.partial(v.object(others)).entries,
  /** EDTF or words, or the whole of it. */
  when: v.optional(
    textOrWhole(
      v.pipe(
        v.string('a when is a date in words or EDTF, or an object with a date'),
        v.nonEmpty('a when needs a date'),
      ),
      WhenSchema,
    ),
  ),
  venue: v.optional(VenueInputSchema),
  tracks: v.optional(v.array(TrackSchema.entries.name)),
};

/** An entry as people give it: an element of a JSON import, or a new entry. Only `kind` and `title` are required. */
export const EntryInputSchema = v.strictObject({
  id: v.optional(EntryIdSchema),
  kind,
  title,
  ...fields,
  statements: v.optional(v.array(StatementInputSchema)),
  readings: v.optional(v.array(ReadingInputSchema)),
  ...derived,
});

export type EntryInput = Readonly<v.InferOutput<typeof EntryInputSchema>>;

/** The fields of an entry that an edit may set; those it names in `unset` lose their value. */
export const EntryEditSchema = v.strictObject({
  kind: v.optional(kind),
  title: v.optional(title),
  ...fields,
  /** Times and zone alone, where the date stays. */
  start: v.optional(WhenSchema.entries.start.wrapped),
  end: v.optional(WhenSchema.entries.end.wrapped),
  /** An IANA zone, or a place whose clock it is. */
  zone: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('a zone needs a name'), v.maxLength(120))),
});

export type EntryEdit = Readonly<v.InferOutput<typeof EntryEditSchema>>;

/** The fields that an entry may be without; `start`, `end` and `zone` are those of its `when`. */
export const UNSETTABLE = [
  'start',
  'end',
  'zone',
  'when',
  'venue',
  'host',
  'confirmedBy',
  'expiry',
  'instrument',
  'onLapse',
  'extends',
  'supersedes',
  'trigger',
  'partOf',
  'quantity',
  'upstream',
  'notes',
] as const;

/** A field given as text or as a whole object: unlike a union, it says by name what is wrong within the object. */
function textOrWhole<const Text extends v.GenericSchema<string>, const Whole extends v.GenericSchema<object>>(
  text: Text,
  whole: Whole,
) {
  return v.lazy((input): Text | Whole =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? whole : text,
  );
}
