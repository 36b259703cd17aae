import type { ReactNode } from 'react';
import type { InputOf } from '../../../shared/contract/methods.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useSherpa } from '../../state/sherpa.ts';
import { InPlaceForm } from './in-place-form.tsx';

/** What an edit sets and takes away; neither means that nothing changed. */
export type EntryPatch = Pick<InputOf<'entries.edit'>, 'unset'> &
  Partial<Pick<InputOf<'entries.edit'>, 'set'>>;

export interface EditorProps {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

interface Props extends EditorProps {
  /** What would be saved now, or why it can't be. */
  readonly build: () => Outcome<EntryPatch>;
  /** Whether Enter is text rather than the end of the edit; Ctrl or ⌘ and Enter then saves. */
  readonly isLong?: boolean;
  /** What was picked from a list: it is saved at once. */
  readonly picked?: unknown;
  readonly children: ReactNode;
}

/** The form around every editor of an entry's field: it edits just that field. */
export function EditorForm({ entry, build, ...form }: Props) {
  const { client } = useSherpa();
  return (
    <InPlaceForm
      {...form}
      build={() => {
        const patch = build();
        if (!patch.ok) return patch;
        const { set = {}, unset = [] } = patch.value;
        if (Object.keys(set).length === 0 && unset.length === 0) return taken(undefined);
        return taken(() => client.request('entries.edit', { id: entry.id, set, unset: [...unset] }));
      }}
    />
  );
}
