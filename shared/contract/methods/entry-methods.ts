import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { ExpirySchema } from '../../deadlines/expiry.ts';
import { PreviewNoteSchema } from '../../deadlines/preview-note.ts';
import { ReasonSchema } from '../../entries/change.ts';
import { EntryFields } from '../../entries/entry.ts';
import { EntryEditSchema, EntryInputSchema, UNSETTABLE } from '../../entries/entry-input.ts';
import { EntryViewSchema } from '../../entries/entry-view.ts';
import { NudgeSchema } from '../../entries/nudges.ts';
import { PartySchema } from '../../entries/person.ts';
import { TrackSchema } from '../../entries/track.ts';
import { StatementFields } from '../../statements/statement.ts';
import { AsOf, Entries, type MethodContract, made, Nothing, reads, text, writes } from './method.ts';

/** What a line of quick add was understood as, part by part, and what was left in the title. */
export const UnderstoodSchema = v.strictObject({
  entry: EntryInputSchema,
  understood: v.array(v.strictObject({ part: v.string(), as: v.string() })),
  kept: v.array(v.string()),
});

/** What an import would take or has taken, and what it refuses, each with the reason. */
export const ImportReportSchema = v.strictObject({
  taken: v.boolean(),
  entries: Entries,
  refused: v.array(v.strictObject({ at: v.string(), reason: v.string() })),
});

/** A line of an entry's history, newest last. */
export const HistoryLineSchema = v.strictObject({
  seq: v.number(),
  at: InstantSchema,
  known: DaySchema,
  by: v.string(),
  what: v.string(),
  fields: v.array(v.string()),
  undone: v.boolean(),
});

/** What an edit takes. */
const EditFields = {
  id: v.string(),
  set: EntryEditSchema,
  unset: v.optional(v.array(v.picklist(UNSETTABLE))),
  /** Why, such as why one of two rival dates is the working date. */
  reason: v.optional(ReasonSchema),
  made,
};

/** What putting another deadline in a deadline's place takes. */
const ExtendFields = {
  id: v.string(),
  /** The new date, in words or EDTF, with or without a time and a zone. */
  to: text(500),
  /** An extension falls due no earlier than the old deadline; what supersedes it may. */
  how: v.optional(v.picklist(['extends', 'supersedes'])),
  instrument: v.optional(text(500)),
  /** What follows if the new deadline lapses; what followed from the old one, if this isn't given. */
  onLapse: EntryFields.onLapse,
  /** When it falls due by each side's instrument; what the old deadline said, moved along, if this isn't given. */
  expiry: v.optional(v.array(ExpirySchema)),
  /** Who says so; the one party whose word the old deadline needs, if this isn't given and there is one. */
  by: v.optional(StatementFields.by),
  capacity: StatementFields.capacity,
  party: StatementFields.party,
  says: v.optional(StatementFields.says),
  source: StatementFields.source,
  quote: StatementFields.quote,
  made,
};

/**
 * What an act would do: each entry that it makes or changes, as it is and as it would be, why, which days a computed date
 * skips, and the alarms that would ring no longer and those that would instead. Notes say what is missing or uncertain.
 */
export const PreviewSchema = v.strictObject({
  entries: v.array(
    v.strictObject({
      before: v.optional(EntryViewSchema),
      after: EntryViewSchema,
      why: v.picklist(['itself', 'successor', 'computed', 'linked']),
      skipped: v.array(v.strictObject({ day: DaySchema, state: v.optional(PartySchema), name: v.string() })),
      alarms: v.strictObject({ gone: v.array(InstantSchema), planned: v.array(InstantSchema) }),
    }),
  ),
  notes: v.array(PreviewNoteSchema),
});

export type Understood = v.InferOutput<typeof UnderstoodSchema>;

export type ImportReport = v.InferOutput<typeof ImportReportSchema>;

export type HistoryLine = v.InferOutput<typeof HistoryLineSchema>;

export type Preview = Readonly<v.InferOutput<typeof PreviewSchema>>;

export type PreviewedEntry = Preview['entries'][number];

/** Entries: read, made, edited, extended, previewed and taken from files. */
export const ENTRY_METHODS = {
  'entries.list': reads(
    v.strictObject({
      ...AsOf,
      track: v.optional(v.string()),
      from: v.optional(DaySchema),
      to: v.optional(DaySchema),
    }),
    Entries,
  ),
  /** Of the entries that a list would have, those that ask to be checked, each with the reasons. */
  'entries.toCheck': reads(
    v.strictObject({
      ...AsOf,
      track: v.optional(v.string()),
      from: v.optional(DaySchema),
      to: v.optional(DaySchema),
    }),
    v.array(v.strictObject({ entry: EntryViewSchema, nudges: v.array(NudgeSchema) })),
  ),
  /**
   * Notes that somebody looked today, on this device, whether an entry is still true; `again` forgets the note. It is
   * no part of the record, for nothing became known, and works while nothing of that can be written.
   */
  'entries.check': reads(v.strictObject({ id: v.string(), again: v.optional(v.literal(true)) }), Nothing),
  'entries.show': reads(v.strictObject({ id: v.string(), ...AsOf }), EntryViewSchema),
  /** The changes of an entry; as of a past day, those that were known or recorded by its end. */
  'entries.history': reads(v.strictObject({ id: v.string(), ...AsOf }), v.array(HistoryLineSchema)),
  'entries.understand': reads(
    v.strictObject({ line: v.string(), parties: v.optional(v.array(PartySchema)) }),
    UnderstoodSchema,
  ),
  'entries.add': writes(
    v.strictObject({
      line: v.optional(v.string()),
      entry: v.optional(EntryInputSchema),
      parties: v.optional(v.array(PartySchema)),
      made,
    }),
    v.strictObject({
      entries: Entries,
      understood: v.array(v.strictObject({ part: v.string(), as: v.string() })),
      kept: v.array(v.string()),
    }),
  ),
  'entries.edit': writes(v.strictObject(EditFields), Entries),
  'entries.remove': writes(v.strictObject({ id: v.string() }), Entries),
  /** Gives the new deadline first, then the old one, then whatever moved along. */
  'entries.extend': writes(v.strictObject(ExtendFields), Entries),
  /** What an edit or an extension would do, without doing it. */
  'entries.preview': reads(
    v.variant('act', [
      v.strictObject({ act: v.literal('extend'), ...ExtendFields }),
      v.strictObject({ act: v.literal('edit'), ...EditFields }),
    ]),
    PreviewSchema,
  ),
  'entries.import': writes(
    v.strictObject({
      as: v.picklist(['json', 'ics']),
      content: v.pipe(
        v.string(),
        v.maxLength(20_000_000, 'a file of more than 20 million characters is too large to import'),
      ),
      name: v.optional(text(500)),
      track: v.optional(TrackSchema.entries.name),
      accept: v.boolean(),
    }),
    ImportReportSchema,
  ),
} as const satisfies Record<string, MethodContract>;
