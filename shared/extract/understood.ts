import type { EntryInput } from '../entries/entry-input.ts';

/** What a line was understood as: the entry, part by part how it was read, and what was left in the title. */
export interface Understood {
  readonly entry: EntryInput;
  readonly understood: readonly { readonly part: string; readonly as: string }[];
  readonly kept: readonly string[];
}
