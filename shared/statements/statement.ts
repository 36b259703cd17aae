import * as v from 'valibot';
import { type Day, DaySchema } from '../dates/day.ts';
import { EdtfSchema } from '../dates/when.ts';
import { EntryIdSchema, StatementIdSchema } from '../entries/ids.ts';
import { PartySchema } from '../entries/person.ts';

/** What a statement may say of an entry. */
export const SAYINGS = [
  'expects',
  'announces',
  'confirms',
  'denies',
  'postpones',
  'cancels',
  'held',
  'no-comment',
] as const;

export type Saying = (typeof SAYINGS)[number];

/** Where a statement was published. */
export const SourceSchema = v.strictObject({
  publisher: v.optional(v.pipe(v.string(), v.maxLength(200))),
  title: v.optional(v.pipe(v.string(), v.maxLength(500))),
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(2000),
      v.regex(/^https?:\/\/\S+$/i, 'an address begins with http:// or https://'),
    ),
  ),
});

/** Where something was published, and in which words. */
export const SourceFields = {
  source: v.optional(SourceSchema),
  quote: v.optional(v.pipe(v.string(), v.maxLength(4000))),
};

/** What a statement is, apart from its id and its entry. */
export const StatementFields = {
  /** A party's code, a person's name or an outlet's. */
  by: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('a statement needs to say by whom it was made'),
    v.maxLength(200),
  ),
  /** The office a person spoke in, such as "US Treasury Secretary". */
  capacity: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** The party that the speaker spoke for, where `by` isn't itself a party. */
  party: v.optional(PartySchema),
  says: v.picklist(SAYINGS),
  made: DaySchema,
  date: v.optional(EdtfSchema),
  venue: v.optional(v.pipe(v.string(), v.maxLength(200))),
  ...SourceFields,
};

/** Someone said something about an entry. Statements are added, never edited; a wrong one is withdrawn. */
export const StatementSchema = v.strictObject({
  id: StatementIdSchema,
  entry: EntryIdSchema,
  ...StatementFields,
});

export type Statement = Readonly<v.InferOutput<typeof StatementSchema>>;

/** A statement as the calendar remembers it: in which order it was recorded, and since when and why it is withdrawn. */
export type RecordedStatement = Statement & {
  readonly seq: number;
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
};
