import { useState } from 'react';
import type { ImportFile } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FileChooser } from './file-chooser.tsx';
import { ImportReview } from './import-review.tsx';

interface Props {
  /** The file that was dropped, or given to the desktop app; where absent, one is chosen here. */
  readonly offered: ImportFile | undefined;
  readonly onClose: () => void;
}

/** Somebody else's file: chosen, looked at, and taken or left. */
export function ImportDialog({ offered, onClose }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<ImportFile>();
  const file = chosen ?? offered;
  const title = file === undefined ? text('import.title') : text('import.titleOf', { name: file.name });
  return (
    <Dialog title={title} width={640} onClose={onClose}>
      {file === undefined ? (
        <FileChooser onChosen={setChosen} onClose={onClose} />
      ) : (
        <ImportReview key={file.content} file={file} onOther={setChosen} onClose={onClose} />
      )}
    </Dialog>
  );
}
