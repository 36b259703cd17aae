import {
  COMMAND_IDS,
  COMMAND_KEYS,
  type CommandId,
  type CommandKey,
} from '../../shared/contract/commands.ts';
import type { TextId } from '../texts/use-text.ts';

/** A key or chord and what it does; the one list behind the handlers and the sheet under `?`. */
export interface Shortcut extends CommandKey {
  readonly id: CommandId;
  readonly text: TextId;
}

const texts: Readonly<Record<CommandId, TextId>> = {
  'new-entry': 'shortcut.newEntry',
  import: 'import.command',
  'add-statement': 'shortcut.addStatement',
  extend: 'shortcut.extend',
  search: 'shortcut.search',
  undo: 'shortcut.undo',
  redo: 'shortcut.redo',
  calendar: 'shortcut.calendar',
  timeline: 'shortcut.timeline',
  map: 'shortcut.map',
  deadlines: 'shortcut.deadlines',
  changes: 'shortcut.changes',
  feeds: 'shortcut.feeds',
  settings: 'shortcut.settings',
  today: 'shortcut.today',
  'as-of': 'shortcut.asOf',
  year: 'shortcut.year',
  month: 'shortcut.month',
  week: 'shortcut.week',
  agenda: 'shortcut.agenda',
  'toggle-map': 'shortcut.toggleMap',
  'toggle-ghosts': 'shortcut.toggleGhosts',
  deselect: 'shortcut.deselect',
  shortcuts: 'shortcut.sheet',
};

export const SHORTCUTS: readonly Shortcut[] = COMMAND_IDS.map((id) => ({
  id,
  ...COMMAND_KEYS[id],
  text: texts[id],
}));

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
