import { patched } from './patched.ts';

interface ReferenceChange {
  readonly what: string;
  readonly id: string;
  readonly value: object;
}

/** Folds a change of a track, a venue or a person into the map that holds them; changes apply as they were recorded. */
export function foldReference<Id extends string, Record extends object>(
  records: Map<Id, Record>,
  change: ReferenceChange,
): void {
  const id = change.id as Id;
  if (change.what.endsWith('.removed')) records.delete(id);
  else if (change.what.endsWith('.created')) records.set(id, change.value as Record);
  else {
    const record = records.get(id);
    if (record !== undefined) records.set(id, patched(record, change.value as Parameters<typeof patched>[1]));
  }
}
