import type { Day } from '../../shared/dates/day.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';

/** An entry of the sample dossier; `key`, `partOf` and `extends` are names within the dossier. */
export type SampleEntry = Omit<EntryInput, 'id' | 'partOf' | 'extends'> & {
  readonly key: string;
  /** The day it became known. */
  readonly made: Day;
  readonly partOf?: string;
  readonly extends?: string;
};

export type SampleStatement = NonNullable<EntryInput['statements']>[number];
