import type { Day } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Trigger } from '../../shared/deadlines/trigger.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';

/** A move of an entry's date: the day it became known, and why. */
export interface SampleMove {
  readonly made: Day;
  readonly when: When;
  readonly reason: string;
}

/** An entry of the sample dossier; `key`, `partOf`, `extends` and the trigger's `entry` are names within the dossier. */
export type SampleEntry = Omit<EntryInput, 'id' | 'partOf' | 'extends' | 'trigger'> & {
  readonly key: string;
  /** The day it became known. */
  readonly made: Day;
  readonly partOf?: string;
  readonly extends?: string;
  readonly trigger?: Omit<Trigger, 'entry'> & { readonly entry: string };
  readonly moves?: readonly SampleMove[];
};

export type SampleStatement = NonNullable<EntryInput['statements']>[number];
