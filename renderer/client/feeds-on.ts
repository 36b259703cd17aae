import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Track } from '../../shared/entries/track.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import { lastDayInFeeds } from '../../shared/feeds/retention.ts';
import { hasShape } from '../../shared/feeds/shape.ts';

/** The feeds of today with as many entries as they would have had on a past day, by the rules of those that are served. */
export function feedsOn(
  day: Day,
  entries: Iterable<EntryView>,
  { feeds, tracks }: { readonly feeds: readonly FeedView[]; readonly tracks: readonly Track[] },
): readonly FeedView[] {
  const counts = new Map<string, number>();
  const count = (selection: string) => counts.set(selection, (counts.get(selection) ?? 0) + 1);
  for (const entry of entries) {
    if (entry.window === undefined || !hasShape(entry.window)) continue;
    const last = lastDayInFeeds(entry);
    if (last !== undefined && last < day) continue;
    count('all');
    count(`kind ${entry.kind}`);
    for (const track of new Set(entry.tracks)) count(`track ${track}`);
  }
  const counted = new Map(
    feedsOf(tracks).map(({ name, selects, title }) => {
      if ('all' in selects) return [name, counts.get('all')];
      if ('track' in selects) return [name, counts.get(`track ${title}`)];
      return [name, selects.kinds.reduce((sum, kind) => sum + (counts.get(`kind ${kind}`) ?? 0), 0)];
    }),
  );
  return feeds.map((feed) => ({ ...feed, entries: counted.get(feed.name) ?? 0 }));
}
