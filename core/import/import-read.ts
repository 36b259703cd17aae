import type { EntryInput } from '../../shared/entries/entry-input.ts';

/** What a file of somebody else's holds: the entries that can be read, and what can't, each with where it stands in the file. */
export interface ImportRead {
  readonly inputs: readonly { readonly at: string; readonly input: EntryInput }[];
  readonly refused: readonly { readonly at: string; readonly reason: string }[];
}
