import { AppError } from '../../shared/contract/app-error.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { calendarAsOf, type PastDay, type Reading } from '../../shared/entries/calendar-as-of.ts';
import type { Change } from '../../shared/entries/change.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type HistoryDay, historyDays } from '../../shared/entries/history-days.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { pastDifference } from '../../shared/entries/past-difference.ts';
import { extendPastIndex, type PastIndex, pastIndexOf } from '../../shared/entries/past-index.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import type { ViewCache } from './view-cache.ts';

/** What looks different on a past day: the entries that do, and those that weren't there. */
export interface PastViews {
  readonly entries: readonly EntryView[];
  readonly removed: readonly EntryId[];
}

/** The calendar as of past days. Each throws `invalid-input` for a day that hasn't come anywhere. */
export interface Past {
  calendarOn(at: PastDay): Promise<Calendar>;
  /** Every entry as it was shown. */
  views(at: PastDay): Promise<readonly EntryView[]>;
  /** What looks different from an earlier day of the same reading, or without `since` from today. */
  difference(at: PastDay, since: Day | undefined): Promise<PastViews>;
  days(reading: Reading): Promise<readonly HistoryDay[]>;
}

interface PastPorts {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  readonly history: () => Promise<readonly Change[]>;
  readonly seq: () => number;
  readonly today: () => Day;
}

/**
 * Answers from an index of the journal, made when somebody first asks for a past day, so that who never does pays
 * nothing, and extended by what was recorded since whenever somebody asks again.
 */
export function createPast({ calendar, views, history, seq, today }: PastPorts): Past {
  let kept: { readonly index: PastIndex; readonly seq: number } | undefined;

  /** The index up to the change that `calendar` has folded: an act may come in while the journal is read. */
  async function indexed(): Promise<PastIndex> {
    for (;;) {
      const { home } = calendar.settings;
      const now = seq();
      const index = kept?.index.home === home ? kept.index : undefined;
      if (index !== undefined && kept?.seq === now) return index;
      const changes = await history();
      if (seq() !== now) continue;
      if (index !== undefined) extendPastIndex(index, changes.slice(index.size));
      kept = { index: index ?? pastIndexOf(changes, home), seq: now };
    }
  }

  /** Somewhere it is tomorrow already, and what is known there may be given as known on that day. */
  function refuseFuture(day: Day): void {
    if (day <= addDays(today(), 1)) return;
    throw new AppError(
      'invalid-input',
      `${day} hasn’t come yet: the calendar can be read as of any day up to today, ${today()}.`,
    );
  }

  async function difference(at: PastDay, since: Day | undefined): Promise<PastViews> {
    for (const day of [at.day, since]) if (day !== undefined) refuseFuture(day);
    const { entries, removed, calendar: then } = pastDifference(calendar, await indexed(), at, since);
    const personNamed = peopleByName(calendar);
    return { entries: entries.map((record) => viewEntry(record, then, personNamed)), removed };
  }

  return {
    difference,
    async calendarOn(at) {
      refuseFuture(at.day);
      return calendarAsOf(calendar, await indexed(), at);
    },
    async views(at) {
      const { entries, removed } = await difference(at, undefined);
      const byId = new Map<EntryId, EntryView>();
      for (const view of views.all()) byId.set(view.id, view);
      for (const view of entries) byId.set(view.id, view);
      for (const id of removed) byId.delete(id);
      return [...byId.values()];
    },
    days: async (reading) => historyDays(await indexed(), reading),
  };
}
