import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Track } from '../../shared/entries/track.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import { lastDayInFeeds } from '../../shared/feeds/retention.ts';
import { type Selectable, selector } from '../../shared/feeds/selector.ts';
import { hasShape } from '../../shared/feeds/shape.ts';

/** The feeds of today with as many entries as they would have had on a past day, by the rules of those that are served. */
export function feedsOn(
  day: Day,
  entries: Iterable<EntryView>,
  { feeds, tracks }: { readonly feeds: readonly FeedView[]; readonly tracks: readonly Track[] },
): readonly FeedView[] {
  const idOf = new Map(tracks.map(({ id, name }) => [name, id]));
  const served: (readonly [Selectable, EntryView])[] = [];
  for (const entry of entries) {
    if (entry.window === undefined || !hasShape(entry.window)) continue;
    const last = lastDayInFeeds(entry);
    if (last !== undefined && last < day) continue;
    served.push([{ ...entry, tracks: entry.tracks.flatMap((name) => idOf.get(name) ?? []) }, entry]);
  }
  const known = feedsOf(
    tracks,
    feeds.flatMap(({ saved }) => saved ?? []),
  );
  const counted = new Map(
    known.map(({ key, selects, vague, cancelled }) => {
      const isSelected = selector<EntryView>(selects, { today: day, standingOf: ({ standing }) => standing });
      const count = served.filter(
        ([entry, view]) =>
          (vague !== 'leave-out' || view.exact) &&
          (cancelled !== 'leave-out' || view.standing !== 'cancelled') &&
          isSelected(entry, view),
      ).length;
      return [key, count];
    }),
  );
  return feeds.map((feed) => ({ ...feed, entries: counted.get(feed.key) ?? 0 }));
}
