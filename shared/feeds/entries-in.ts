import type { Day } from '../dates/day.ts';
import type { Entry } from '../entries/entry.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Feed } from './feed.ts';
import { lastDayInFeeds } from './retention.ts';
import { shapeOf } from './shape.ts';

/** Whether a feed selects an entry, dated or not. */
export function isSelected(entry: Pick<Entry, 'kind' | 'tracks'>, { selects }: Feed): boolean {
  if ('all' in selects) return true;
  if ('kinds' in selects) return selects.kinds.includes(entry.kind);
  return entry.tracks.some((track) => track === selects.track);
}

/** Whether a served feed still has an entry on a day, of those that it selects: dated, and not long cancelled. */
export function isServedOn(view: EntryView, today: Day): boolean {
  if (shapeOf(view) === undefined) return false;
  const last = lastDayInFeeds(view);
  return last === undefined || today <= last;
}
