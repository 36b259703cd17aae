import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { CountBadge } from '../ui/count-badge.tsx';

/** How many reminders wait; nothing where none does. */
export function DueCount() {
  const text = useText();
  const count = useMirror(({ reminders }) => reminders?.due.length ?? 0);
  return <CountBadge count={count} words={text('due.waiting', { count })} tone="deadline" />;
}
