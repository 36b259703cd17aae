import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';

/** Whether what lies somewhere on the calendar is an old date rather than an entry. */
export function isGhost(item: EntryView | EntryGhost): item is EntryGhost {
  return 'left' in item;
}
