import * as v from 'valibot';
import { EntryIdSchema, ReadingIdSchema, StatementIdSchema } from '../../entries/ids.ts';
import { ReadingFields } from '../../pledges/reading.ts';
import { StatementFields } from '../../statements/statement.ts';
import { Entries, type MethodContract, made, text, writes } from './method.ts';

/** What is said of entries: statements, and the readings of pledges. */
export const STATEMENT_METHODS = {
  /** The date claimed is EDTF or words, as of the day they were said. */
  'statements.say': writes(
    v.strictObject({ id: v.string(), ...StatementFields, date: v.optional(text(200)) }),
    Entries,
  ),
  'statements.withdraw': writes(
    v.strictObject({ entry: EntryIdSchema, statement: StatementIdSchema, reason: text(500), made }),
    Entries,
  ),
  'readings.add': writes(v.strictObject({ id: v.string(), ...ReadingFields }), Entries),
  'readings.withdraw': writes(
    v.strictObject({ entry: EntryIdSchema, reading: ReadingIdSchema, reason: text(500), made }),
    Entries,
  ),
} as const satisfies Record<string, MethodContract>;
