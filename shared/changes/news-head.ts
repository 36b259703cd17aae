import type { Day } from '../dates/day.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import type { NewsOf } from './news-item.ts';

/** What every piece of news of an entry says. */
export function newsHead(
  { id, title, kind, tracks }: EntryView,
  known: Day,
  statements: readonly StatementView[],
  reason?: string,
): Omit<NewsOf<'standing'>, 'kind' | 'standing'> {
  return {
    entry: id,
    title,
    entryKind: kind,
    tracks,
    known,
    statements: [...statements],
    ...(reason === undefined ? {} : { reason }),
  };
}
