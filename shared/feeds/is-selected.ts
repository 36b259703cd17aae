import type { Entry } from '../entries/entry.ts';
import type { Feed } from './feed.ts';

/** Whether a feed selects an entry, dated or not. */
export function isSelected(entry: Pick<Entry, 'kind' | 'tracks'>, { selects }: Feed): boolean {
  if ('all' in selects) return true;
  if ('kinds' in selects) return selects.kinds.includes(entry.kind);
  return entry.tracks.some((track) => track === selects.track);
}
