import { useEffect } from 'react';
import type { CommandId } from '../../shared/contract/commands.ts';
import { useReadOnly, useSherpa } from '../state/sherpa.ts';
import { shortcutOf } from './shortcuts.ts';
import { toggleGhosts } from './toggle-ghosts.ts';
import { useAddStatement } from './use-add-statement.ts';
import { useExtend } from './use-extend.ts';
import { useHistory } from './use-history.ts';
import { useImport } from './use-import.ts';

/** Does what shortcuts and the desktop's menu ask for, wherever no text is being typed and no dialog is open. */
export function useShortcuts(): void {
  const { view, client } = useSherpa();
  const { undo, redo } = useHistory();
  const readOnly = useReadOnly();
  const extend = useExtend();
  const addStatement = useAddStatement();
  const importFile = useImport();
  useEffect(() => {
    // What is chosen for the calendar is to be seen on it.
    const onCalendar = (act: () => void) => () => {
      view.getState().show('calendar');
      act();
    };
    const does: Readonly<Record<CommandId, () => void>> = {
      'new-entry': () => {
        if (readOnly === undefined) view.getState().open({ name: 'quick-add' });
        else view.getState().say(readOnly, { tone: 'trouble' });
      },
      import: importFile,
      'add-statement': addStatement,
      extend,
      search: () => view.getState().open({ name: 'search' }),
      undo: () => void undo(),
      redo: () => void redo(),
      calendar: () => view.getState().show('calendar'),
      timeline: () => view.getState().show('timeline'),
      map: () => view.getState().show('map'),
      deadlines: () => view.getState().show('deadlines'),
      changes: () => view.getState().show('changes'),
      feeds: () => view.getState().show('feeds'),
      settings: () => view.getState().show('settings'),
      today: () => {
        if (['feeds', 'settings'].includes(view.getState().screen)) view.getState().show('calendar');
        view.getState().turnTo(undefined);
      },
      'as-of': () => view.getState().askAsOf(),
      year: onCalendar(() => view.getState().setMode('year')),
      month: onCalendar(() => view.getState().setMode('month')),
      week: onCalendar(() => view.getState().setMode('week')),
      agenda: onCalendar(() => view.getState().setMode('agenda')),
      'toggle-map': onCalendar(() => view.getState().prefer({ mapShown: !view.getState().mapShown })),
      'toggle-ghosts': () => toggleGhosts(view),
      deselect: () => {
        const { screen, closeSettings, select } = view.getState();
        if (screen === 'settings') closeSettings();
        else select(undefined);
      },
      shortcuts: () => view.getState().open({ name: 'shortcuts' }),
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || view.getState().dialog !== undefined) return;
      const shortcut = shortcutOf(event);
      if (shortcut === undefined) return;
      // While text is typed, a letter is text, and undo is the text field's own.
      // Escape that a field of the settings hasn't taken leaves them.
      const isLeaving = shortcut.id === 'deselect' && view.getState().screen === 'settings';
      const isOfText = shortcut.id !== 'search' && shortcut.id !== 'settings' && !isLeaving;
      if (isTyping(event.target) && isOfText) return;
      event.preventDefault();
      does[shortcut.id]();
    };
    const choose = (command: CommandId) => {
      const isOfText = command === 'undo' || command === 'redo';
      if (isOfText && isTyping(document.activeElement)) document.execCommand(command);
      else if (view.getState().dialog === undefined) does[command]();
    };
    document.addEventListener('keydown', listen);
    const stop = client.onCommand(choose);
    return () => {
      document.removeEventListener('keydown', listen);
      stop();
    };
  }, [view, client, undo, redo, readOnly, extend, addStatement, importFile]);
}

const TYPED_INTO =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TYPED_INTO) !== null;
}
