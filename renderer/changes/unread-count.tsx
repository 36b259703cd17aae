import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { CountBadge } from '../ui/count-badge.tsx';

/** How much is new since this device last looked; nothing where nothing is. */
export function UnreadCount() {
  const text = useText();
  const count = useMirror(({ news }) => news?.items.length ?? 0);
  return <CountBadge count={count} words={text('changes.unread', { count })} tone="accent" />;
}
