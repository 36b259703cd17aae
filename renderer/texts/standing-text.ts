import type { EntryView } from '../../shared/entries/entry-view.ts';
import { standingWord } from '../../shared/statements/standing-word.ts';
import type { Text } from './use-text.ts';

/** The standing of an entry in the user's language. */
export function standingText({ standing, badge }: Pick<EntryView, 'standing' | 'badge'>, text: Text): string {
  return text(`standing.${standingWord(standing, badge)}`);
}
