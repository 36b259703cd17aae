import type { Day } from '../../shared/dates/day.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Ids } from '../ports.ts';
import { SAMPLE_DEADLINES } from './sample-deadlines.ts';
import type { SampleEntry, SampleMove } from './sample-entry.ts';
import { SAMPLE_MEETINGS } from './sample-meetings.ts';
import { SAMPLE_ROUNDS } from './sample-rounds.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';

/** An entry of the sample as `draftEntry` takes it, with the day it became known. */
export interface SampleInput {
  readonly input: EntryInput;
  readonly made: Day;
  /** Where its date went since, oldest first. */
  readonly moves: readonly SampleMove[];
}

/**
 * The sample dossier, US–China 2025–26, with fresh ids, each entry after those it names. What wasn't known by the end of
 * `today` is left out, so that a host whose clock starts in the past doesn't know the future.
 */
export function sampleInputs(ids: Ids, today: Day): readonly SampleInput[] {
  const known = [...SAMPLE_ROUNDS, ...SAMPLE_MEETINGS, ...SAMPLE_DEADLINES, ...SAMPLE_TASKS].filter(
    ({ made }) => made <= today,
  );
  const idByKey = new Map(known.map(({ key }) => [key, ids.next() as EntryId]));
  return known.map((entry) => ({
    input: inputOf(entry, idByKey, today),
    made: entry.made,
    moves: (entry.moves ?? []).filter(({ made }) => made <= today),
  }));
}

function inputOf(entry: SampleEntry, idByKey: ReadonlyMap<string, EntryId>, today: Day): EntryInput {
  const { key, made: _, moves: __, partOf, extends: extended, trigger, ...known } = entry;
  const { statements = [], readings = [], ...fields } = known;
  const id = idByKey.get(key);
  const gathering = partOf === undefined ? undefined : idByKey.get(partOf);
  const on = trigger === undefined ? undefined : idByKey.get(trigger.entry);
  const earlier = extended === undefined ? undefined : idByKey.get(extended);
  return {
    ...fields,
    statements: statements.filter(({ made }) => made <= today),
    readings: readings.filter(({ made }) => made <= today),
    ...(id === undefined ? {} : { id }),
    ...(gathering === undefined ? {} : { partOf: gathering }),
    ...(earlier === undefined ? {} : { extends: earlier }),
    ...(trigger === undefined || on === undefined ? {} : { trigger: { ...trigger, entry: on } }),
  };
}
