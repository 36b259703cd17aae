import { useMemo } from 'react';
import { useReadOnly, useSherpa } from '../state/sherpa.ts';
import type { ImportFile } from '../state/view.ts';

/** Opens the review of a file, or asks for one; says why where nothing can be written. */
export function useImport(): (file?: ImportFile) => void {
  const { view } = useSherpa();
  const readOnly = useReadOnly();
  return useMemo(
    () => (file) => {
      const { open, say } = view.getState();
      if (readOnly !== undefined) say(readOnly, { tone: 'trouble' });
      else open(file === undefined ? { name: 'import' } : { name: 'import', file });
    },
    [view, readOnly],
  );
}
