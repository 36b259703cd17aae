import { useMemo } from 'react';
import { useReadOnly, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Opens the form of a statement about the selected entry, or says why it can't. */
export function useAddStatement(): () => void {
  const { view } = useSherpa();
  const text = useText();
  const readOnly = useReadOnly();
  return useMemo(
    () => () => {
      const { selected, writeStatement, say } = view.getState();
      if (readOnly !== undefined) say(readOnly, { tone: 'trouble' });
      else if (selected === undefined) say(text('statement.needsEntry'), { tone: 'trouble' });
      else writeStatement(selected);
    },
    [view, text, readOnly],
  );
}
