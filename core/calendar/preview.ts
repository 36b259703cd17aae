import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { applyChange } from '../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import { type CalendarFold, emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import { viewsOf } from './view-cache.ts';

/** How the entries that drafts would make will look, without writing anything. */
export function createPreview(
  calendar: Calendar,
  drafts: readonly ChangeDraft[],
  { today, now }: { readonly today: Day; readonly now: Instant },
): readonly EntryView[] {
  const fold: CalendarFold = {
    ...emptyCalendar(),
    tracks: new Map(calendar.tracks),
    venues: new Map(calendar.venues),
    people: new Map(calendar.people),
    settings: calendar.settings,
  };
  drafts.forEach((draft, index) => {
    const header = {
      seq: index + 1,
      at: now,
      by: 'preview',
      act: 'preview' as ActId,
      known: draft.known ?? today,
    };
    applyChange(fold, { ...draft, ...header } as Change, []);
  });
  return viewsOf(fold);
}
