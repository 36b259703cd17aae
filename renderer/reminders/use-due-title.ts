import { useEffect } from 'react';
import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Says in the title of the window how many reminders wait. */
export function useDueTitle(): void {
  const text = useText();
  const count = useMirror(({ reminders }) => reminders?.due.length ?? 0);
  useEffect(() => {
    document.title = count === 0 ? text('app.name') : text('due.window', { count });
  }, [text, count]);
}
