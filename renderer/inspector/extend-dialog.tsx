import type { EntryId } from '../../shared/entries/ids.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtendForm } from './extend-form.tsx';

interface Props {
  readonly entry: EntryId;
  readonly onClose: () => void;
}

/** Extends or supersedes a deadline, with what moves along beside the form before anything is saved. */
export function ExtendDialog({ entry: id, onClose }: Props) {
  const text = useText();
  const entry = useCalendar(({ byId }) => byId.get(id));
  if (entry === undefined) return undefined;
  return (
    <Dialog title={text('lineage.of', { title: entry.title })} width={880} onClose={onClose}>
      <ExtendForm entry={entry} onClose={onClose} />
    </Dialog>
  );
}
