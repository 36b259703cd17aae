import type { TextId } from '../texts/use-text.ts';

/** What a key does on the screen of changes. */
export type ChangesDeed = 'copy' | 'copy-rich' | 'mark' | 'mark-shown' | 'next' | 'previous';

interface ChangesKey {
  /** As `KeyboardEvent.key` says it, in lower case. */
  readonly key: string;
  readonly shift: boolean;
  readonly does: ChangesDeed;
  readonly text?: TextId;
}

/** The keys of the screen of changes: the one list behind what listens and the sheet under `?`. */
export const CHANGES_KEYS: readonly ChangesKey[] = [
  { key: 'c', shift: false, does: 'copy', text: 'shortcut.copyBrief' },
  { key: 'c', shift: true, does: 'copy-rich', text: 'shortcut.copyRich' },
  { key: 'r', shift: false, does: 'mark', text: 'shortcut.markRead' },
  { key: 'r', shift: true, does: 'mark-shown', text: 'shortcut.markAllRead' },
  { key: 'arrowdown', shift: false, does: 'next' },
  { key: 'arrowup', shift: false, does: 'previous' },
];

/** What a key press asks for, if anything; chords are the browser's. */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): ChangesDeed | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  return CHANGES_KEYS.find((each) => each.key === key && each.shift === event.shiftKey)?.does;
}
