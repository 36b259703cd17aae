import { NEWS_KINDS, type NewsItem, type NewsKind } from './news-item.ts';

/** News of one track; of none where entries have no track. */
export interface TrackNews {
  readonly track?: string;
  readonly items: readonly NewsItem[];
}

const RANKS = new Map<NewsKind, number>(NEWS_KINDS.map((kind, index) => [kind, index]));

/**
 * News under its tracks, in the order of the tracks given, that without one last; in each the most important first, then
 * the latest. News of several tracks stands under the first of them, or under the first of `only` where that is given.
 */
export function newsByTrack(
  items: readonly NewsItem[],
  tracks: readonly string[],
  only: readonly string[] = [],
): readonly TrackNews[] {
  const groups = new Map<string | undefined, NewsItem[]>();
  for (const item of items) {
    const wanted = only.length === 0 ? item.tracks : item.tracks.filter((track) => only.includes(track));
    const track = wanted.toSorted((a, b) => placeOf(a, tracks) - placeOf(b, tracks))[0];
    const group = groups.get(track);
    if (group === undefined) groups.set(track, [item]);
    else group.push(item);
  }
  return [...groups]
    .toSorted(([a], [b]) => placeOf(a, tracks) - placeOf(b, tracks))
    .map(([track, own]) => ({
      ...(track === undefined ? {} : { track }),
      items: own.toSorted(compareNews),
    }));
}

function placeOf(track: string | undefined, tracks: readonly string[]): number {
  if (track === undefined) return tracks.length + 1;
  const place = tracks.indexOf(track);
  return place < 0 ? tracks.length : place;
}

function compareNews(a: NewsItem, b: NewsItem): number {
  if (a.kind !== b.kind) return (RANKS.get(a.kind) ?? 0) - (RANKS.get(b.kind) ?? 0);
  if (a.known !== b.known) return a.known > b.known ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
