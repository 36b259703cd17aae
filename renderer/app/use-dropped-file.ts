import { useEffect } from 'react';
import { readFile } from '../import/read-file.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { useImport } from './use-import.ts';

/** Opens the review of a file that is dropped onto the window, or that the desktop app is given. */
export function useDroppedFile(): void {
  const text = useText();
  const { client, view } = useSherpa();
  const importFile = useImport();
  useEffect(() => client.hear('import.offered', importFile), [client, importFile]);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Left alone, the browser would open the file in the place of the page.
      event.preventDefault();
      const [file, ...others] = event.dataTransfer?.files ?? [];
      const { say } = view.getState();
      if (file === undefined) return;
      if (others.length > 0) return say(text('import.one'), { tone: 'trouble' });
      void readFile(file).then((read) => {
        if (read.ok) importFile(read.file);
        else say(text(read.reason, { name: file.name }), { tone: 'trouble' });
      });
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [view, text, importFile]);
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
