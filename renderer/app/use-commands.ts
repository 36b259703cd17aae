import { useMemo } from 'react';
import { useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { CALENDAR_MODES, SCREENS } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import { toggleGhosts } from './toggle-ghosts.ts';
import { useAct } from './use-act.ts';
import { useAddStatement } from './use-add-statement.ts';
import { useExtend } from './use-extend.ts';
import { useHistory } from './use-history.ts';
import { useImport } from './use-import.ts';

/** Something that can be done by its name. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** Everything that the palette offers to do; what writes is left out while nothing can be written. */
export function useCommands(): readonly Command[] {
  const text = useText();
  const act = useAct();
  const { view } = useSherpa();
  const { undo, redo } = useHistory();
  const readOnly = useReadOnly();
  const extend = useExtend();
  const addStatement = useAddStatement();
  const importFile = useImport();
  const isLookingBack = useView(({ asOf }) => asOf !== undefined);
  return useMemo(() => {
    const { open, show, showToCheck, setMode, turnTo, prefer, clear, askAsOf, returnToToday, editFeed } =
      view.getState();
    // What is chosen for the calendar is to be seen on it.
    const onCalendar = (run: () => void) => () => {
      show('calendar');
      run();
    };
    const inTime = (run: () => void) => (view.getState().screen === 'timeline' ? run : onCalendar(run));
    const writing: readonly Command[] = [
      { key: 'new', label: text('rail.newEntry'), run: () => open({ name: 'quick-add' }) },
      { key: 'statement', label: text('ledger.add'), run: addStatement },
      { key: 'extend', label: text('shortcut.extend'), run: extend },
      { key: 'undo', label: text('undo'), run: () => void undo() },
      { key: 'redo', label: text('redo'), run: () => void redo() },
      { key: 'import', label: text('import.command'), run: importFile },
      { key: 'feed', label: text('feeds.new'), run: () => editFeed('new') },
      { key: 'track', label: text('rail.newTrack'), run: () => open({ name: 'track' }) },
      {
        key: 'sample',
        label: text('sample.add'),
        run: () => void act('sample.add', {}, { done: text('sample.added'), undoable: true }),
      },
    ];
    return [
      ...(readOnly === undefined ? writing : []),
      ...SCREENS.map((screen) => ({
        key: screen,
        label: text('command.show', { what: text(`screen.${screen}`) }),
        run: () => show(screen),
      })),
      {
        key: 'publish',
        label: text('publishing.add'),
        run: () => {
          show('feeds');
          open({ name: 'publication' });
        },
      },
      {
        key: 'subscribe',
        label: text('feeds.subscribeToOthers'),
        run: () => open({ name: 'subscription' }),
      },
      { key: 'settings', label: text('settings.command'), run: () => show('settings') },
      ...CALENDAR_MODES.map((mode) => ({
        key: mode,
        label: text('command.show', { what: text(`calendar.mode.${mode}`) }),
        run: onCalendar(() => setMode(mode)),
      })),
      { key: 'today', label: text('shortcut.today'), run: inTime(() => turnTo(undefined)) },
      { key: 'to-check', label: text('nudge.command'), run: () => showToCheck(true) },
      { key: 'as-of', label: text('shortcut.asOf'), run: askAsOf },
      ...(isLookingBack ? [{ key: 'return', label: text('asOf.return'), run: returnToToday }] : []),
      { key: 'clear', label: text('rail.clear'), run: inTime(clear) },
      {
        key: 'map-toggle',
        label: text('shortcut.toggleMap'),
        run: onCalendar(() => prefer({ mapShown: !view.getState().mapShown })),
      },
      {
        key: 'ghosts',
        label: text('shortcut.toggleGhosts'),
        run: () => toggleGhosts(view),
      },
      { key: 'system', label: text('theme.system'), run: () => prefer({ theme: 'system' }) },
      { key: 'light', label: text('theme.light'), run: () => prefer({ theme: 'light' }) },
      { key: 'dark', label: text('theme.dark'), run: () => prefer({ theme: 'dark' }) },
      { key: 'en', label: 'English', run: () => prefer({ language: 'en' }) },
      { key: 'zh', label: '简体中文', run: () => prefer({ language: 'zh-Hans' }) },
      { key: 'shortcuts', label: text('shortcuts'), run: () => open({ name: 'shortcuts' }) },
    ];
  }, [text, act, view, undo, redo, readOnly, isLookingBack, extend, addStatement, importFile]);
}
