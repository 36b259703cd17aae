import { useEffect } from 'react';
import { useSherpa } from '../state/sherpa.ts';
import { type ShortcutId, shortcutOf } from './shortcuts.ts';
import { useHistory } from './use-history.ts';

/** Listens for the shortcuts wherever no text is being typed and no dialog is open. */
export function useShortcuts(): void {
  const { view, mirror } = useSherpa();
  const { undo, redo } = useHistory();
  useEffect(() => {
    const does: Readonly<Record<ShortcutId, () => void>> = {
      'new-entry': () => {
        if (mirror.getState().calendar?.status.readOnly === undefined)
          view.getState().open({ name: 'quick-add' });
      },
      search: () => view.getState().open({ name: 'search' }),
      undo: () => void undo(),
      redo: () => void redo(),
      calendar: () => view.getState().show('calendar'),
      map: () => view.getState().show('map'),
      feeds: () => view.getState().show('feeds'),
      today: () => view.getState().turnTo(undefined),
      year: () => view.getState().setMode('year'),
      month: () => view.getState().setMode('month'),
      week: () => view.getState().setMode('week'),
      agenda: () => view.getState().setMode('agenda'),
      'toggle-map': () => view.getState().prefer({ mapShown: !view.getState().mapShown }),
      deselect: () => view.getState().select(undefined),
      shortcuts: () => view.getState().open({ name: 'shortcuts' }),
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || view.getState().dialog !== undefined) return;
      const shortcut = shortcutOf(event);
      if (shortcut === undefined) return;
      // While text is typed, a letter is text, and undo is the text field's own.
      if (isTyping(event.target) && shortcut.id !== 'search') return;
      event.preventDefault();
      does[shortcut.id]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [view, mirror, undo, redo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
