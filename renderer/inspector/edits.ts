import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Field } from './fields.ts';

/** An entry, which of its fields is being edited, and the way to edit another, or none. */
export interface Edits {
  readonly entry: EntryView;
  readonly editing: Field | undefined;
  readonly onEdit: (field: Field | undefined) => void;
}
