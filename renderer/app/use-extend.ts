import { useMemo } from 'react';
import { useReadOnly, useSelectedEntry, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Opens the form that extends the selected deadline, or says why there is nothing to extend. */
export function useExtend(): () => void {
  const text = useText();
  const { view } = useSherpa();
  const readOnly = useReadOnly();
  const entry = useSelectedEntry();
  const id = entry?.kind === 'deadline' && entry.supersededBy === undefined ? entry.id : undefined;
  return useMemo(
    () => () => {
      const { open, say } = view.getState();
      if (readOnly !== undefined) say(readOnly, { tone: 'trouble' });
      else if (id === undefined) say(text('lineage.select'), { tone: 'trouble' });
      else open({ name: 'extend', entry: id });
    },
    [text, view, readOnly, id],
  );
}
