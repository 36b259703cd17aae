import type { TextId } from '../texts/use-text.ts';

/** A key or chord and what it does; the one list behind the handlers and the sheet under `?`. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** As `KeyboardEvent.key` says it, in lower case. */
  readonly key: string;
  readonly command?: boolean;
  readonly shift?: boolean;
  readonly text: TextId;
}

export type ShortcutId =
  | 'new-entry'
  | 'search'
  | 'undo'
  | 'redo'
  | 'calendar'
  | 'map'
  | 'feeds'
  | 'today'
  | 'year'
  | 'month'
  | 'week'
  | 'agenda'
  | 'toggle-map'
  | 'deselect'
  | 'shortcuts';

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'new-entry', key: 'n', text: 'shortcut.newEntry' },
  { id: 'search', key: 'k', command: true, text: 'shortcut.search' },
  { id: 'undo', key: 'z', command: true, text: 'shortcut.undo' },
  { id: 'redo', key: 'z', command: true, shift: true, text: 'shortcut.redo' },
  { id: 'calendar', key: '1', text: 'shortcut.calendar' },
  { id: 'map', key: '2', text: 'shortcut.map' },
  { id: 'feeds', key: '3', text: 'shortcut.feeds' },
  { id: 'today', key: 't', text: 'shortcut.today' },
  { id: 'year', key: 'y', text: 'shortcut.year' },
  { id: 'month', key: 'm', text: 'shortcut.month' },
  { id: 'week', key: 'w', text: 'shortcut.week' },
  { id: 'agenda', key: 'a', text: 'shortcut.agenda' },
  { id: 'toggle-map', key: 'g', text: 'shortcut.toggleMap' },
  { id: 'deselect', key: 'escape', text: 'shortcut.deselect' },
  { id: 'shortcuts', key: '?', shift: true, text: 'shortcut.sheet' },
];

/** The shortcut that a key press is, if any. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>,
): Shortcut | undefined {
  if (event.altKey) return undefined;
  const command = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  return SHORTCUTS.find(
    (shortcut) =>
      shortcut.key === key &&
      (shortcut.command ?? false) === command &&
      (key === '?' || (shortcut.shift ?? false) === event.shiftKey),
  );
}
