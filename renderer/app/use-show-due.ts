import { useCallback } from 'react';
import { useSherpa } from '../state/sherpa.ts';

/** Shows the Due list, as it is today. */
export function useShowDue(): () => void {
  const { view } = useSherpa();
  return useCallback(() => {
    const { open, returnToToday, show } = view.getState();
    open(undefined);
    returnToToday();
    show('deadlines');
    // Where the screen is there already, it may have been scrolled past the list.
    document.getElementById('due-title')?.scrollIntoView({ block: 'nearest' });
  }, [view]);
}
