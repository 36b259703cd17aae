import { useEffect } from 'react';
import { useSherpa } from '../state/sherpa.ts';
import { type ChangesDeed, deedOf } from './changes-keys.ts';

/** Does what the screen's keys ask for, wherever no text is being typed and no dialog is open. */
export function useChangesKeys(does: Readonly<Record<ChangesDeed, (() => void) | undefined>>): void {
  const { view } = useSherpa();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || view.getState().dialog !== undefined || isTyping(event.target)) return;
      const deed = deedOf(event);
      if ((deed === 'next' || deed === 'previous') && !isOfList(event.target)) return;
      const act = deed === undefined ? undefined : does[deed];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [view, does]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Arrows go through the list from within it, and into it where nothing has the focus; elsewhere they scroll. */
function isOfList(target: EventTarget | null): boolean {
  return (
    target === document.body || (target instanceof Element && target.closest('[data-news-list]') !== null)
  );
}
