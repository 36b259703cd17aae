import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { applyChange, needsHistory } from '../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import { type CalendarFold, emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import { knownOf } from './known-of.ts';

/** What looking ahead depends on: the day, the instant, and the journal so far. */
export interface Ahead {
  readonly today: Day;
  readonly now: Instant;
  /** The number of the last change. */
  readonly seq: number;
  /** Every change so far; asked for only where a draft is known before what is known already. */
  readonly history: () => Promise<readonly Change[]>;
}

/** The calendar as drafts would leave it. Nothing is written, and the calendar given stays as it is. */
export async function previewOf(
  calendar: Calendar,
  drafts: readonly ChangeDraft[],
  { today, now, seq, history }: Ahead,
): Promise<CalendarFold> {
  const fold = copyOf(calendar);
  const applied: Change[] = [];
  for (const draft of drafts) {
    const header = { seq: seq + applied.length + 1, at: now, by: 'preview', act: 'preview' as ActId };
    const change = { ...draft, ...header, known: knownOf(draft, fold, today) } as Change;
    applyChange(fold, change, needsHistory(fold, change) ? [...(await history()), ...applied] : []);
    applied.push(change);
  }
  return fold;
}

function copyOf(calendar: Calendar): CalendarFold {
  return {
    ...emptyCalendar(),
    entries: new Map(calendar.entries),
    tracks: new Map(calendar.tracks),
    venues: new Map(calendar.venues),
    people: new Map(calendar.people),
    feeds: new Map(calendar.feeds),
    dependents: new Map(Array.from(calendar.dependents, ([id, others]) => [id, new Set(others)])),
    settings: calendar.settings,
  };
}
