import { useMemo } from 'react';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import { newsByTrack, type TrackNews } from '../../shared/changes/news-order.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { useCalendar, useShownEntries, useView } from '../state/sherpa.ts';

/** The news of entries that pass the rail's filter, under their tracks; what is gone is judged by its tracks alone. */
export function useShownNews(changes: Changes | undefined): readonly TrackNews[] {
  const shown = useShownEntries();
  const byId = useCalendar((calendar) => calendar.byId);
  const only = useView((view) => view.filter.tracks);
  return useMemo(() => {
    if (changes === undefined) return [];
    const ids = new Set(shown.map(({ id }) => id));
    const isShown = ({ entry, tracks }: NewsItem) =>
      byId.has(entry) ? ids.has(entry) : only.length === 0 || tracks.some((track) => only.includes(track));
    return newsByTrack(changes.items.filter(isShown), changes.tracks, only);
  }, [changes, shown, byId, only]);
}
