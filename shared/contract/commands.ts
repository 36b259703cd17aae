/** What a window can be told to do by a key or from the desktop's menu, in the order that it is listed to people. */
export const COMMAND_IDS = [
  'new-entry',
  'import',
  'add-statement',
  'extend',
  'search',
  'undo',
  'redo',
  'calendar',
  'timeline',
  'map',
  'deadlines',
  'changes',
  'feeds',
  'settings',
  'today',
  'as-of',
  'year',
  'month',
  'week',
  'agenda',
  'toggle-map',
  'toggle-ghosts',
  'deselect',
  'shortcuts',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

/** The key or chord of a command. */
export interface CommandKey {
  /** As `KeyboardEvent.key` says it, in lower case. */
  readonly key: string;
  /** With Ctrl, on a Mac with ⌘. */
  readonly command?: boolean;
  readonly shift?: boolean;
}

/** The keys of the commands: the one list behind the page's shortcuts and the desktop's menu. */
export const COMMAND_KEYS: Readonly<Record<CommandId, CommandKey>> = {
  'new-entry': { key: 'n' },
  import: { key: 'i' },
  'add-statement': { key: 's' },
  extend: { key: 'e' },
  search: { key: 'k', command: true },
  undo: { key: 'z', command: true },
  redo: { key: 'z', command: true, shift: true },
  calendar: { key: '1' },
  timeline: { key: '2' },
  map: { key: '3' },
  deadlines: { key: '4' },
  changes: { key: '5' },
  feeds: { key: '6' },
  settings: { key: ',', command: true },
  today: { key: 't' },
  'as-of': { key: 'd' },
  year: { key: 'y' },
  month: { key: 'm' },
  week: { key: 'w' },
  agenda: { key: 'a' },
  'toggle-map': { key: 'g' },
  'toggle-ghosts': { key: 'o' },
  deselect: { key: 'escape' },
  shortcuts: { key: '?', shift: true },
};
