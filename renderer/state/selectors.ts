import type { Day } from '../../shared/dates/day.ts';
import { type EntryGhost, ghostsOf } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import {
  countFacets,
  type EntryFilter,
  type FacetCounts,
  filterEntries,
} from '../../shared/entries/filter-entries.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { indexByMonth, type MonthIndex } from '../../shared/entries/month-index.ts';
import { type Nudge, nudgesOf } from '../../shared/entries/nudges.ts';
import { type TalksSeries, talksSeriesOf } from '../../shared/entries/talks-rounds.ts';
import type { Track, TrackColour } from '../../shared/entries/track.ts';
import { createMonthWords, type MonthWords } from '../texts/month-words.ts';

/** What is derived from both stores, each remembered until what it comes from changes. */
export interface Selectors {
  /** The filter without tracks that are no more. */
  filter(filter: EntryFilter, tracks: readonly Track[]): EntryFilter;
  shown(entries: readonly EntryView[], filter: EntryFilter): readonly EntryView[];
  counts(entries: readonly EntryView[], filter: EntryFilter): FacetCounts;
  /** Entries by month, so that a month switch doesn't look at all of them. */
  index(entries: readonly EntryView[]): MonthIndex<EntryView>;
  ghosts(entries: readonly EntryView[]): readonly EntryGhost[];
  ghostIndex(ghosts: readonly EntryGhost[]): MonthIndex<EntryGhost>;
  /** Why entries ask to be checked, by entry. */
  nudges(
    entries: readonly EntryView[],
    today: Day,
    newsDays: number,
    checked: Readonly<Record<string, Day>>,
  ): ReadonlyMap<EntryId, readonly Nudge[]>;
  /** Those of the entries that ask to be checked. */
  asking(entries: readonly EntryView[], nudges: ReadonlyMap<EntryId, readonly Nudge[]>): readonly EntryView[];
  series(entries: readonly EntryView[]): readonly TalksSeries[];
  samples(entries: readonly EntryView[]): number;
  colours(tracks: readonly Track[]): ReadonlyMap<string, TrackColour>;
  monthWords(locale: string): MonthWords;
}

export function createSelectors(): Selectors {
  return {
    filter: remembered((filter, tracks) => {
      const names = new Set(tracks.map(({ name }) => name));
      const live = filter.tracks.filter((name) => names.has(name));
      return live.length === filter.tracks.length ? filter : { ...filter, tracks: live };
    }),
    shown: remembered(filterEntries),
    counts: remembered(countFacets),
    index: remembered((entries: readonly EntryView[]) => indexByMonth(entries)),
    ghosts: remembered((entries: readonly EntryView[]) => ghostsOf(entries)),
    ghostIndex: remembered((ghosts: readonly EntryGhost[]) => indexByMonth(ghosts)),
    nudges: remembered((entries, today, newsDays, checked) => {
      const nudges = new Map<EntryId, readonly Nudge[]>();
      for (const entry of entries) {
        const own = nudgesOf(entry, { today, settings: { newsDays }, checked: checked[entry.id] });
        if (own.length > 0) nudges.set(entry.id, own);
      }
      return nudges;
    }),
    asking: remembered((entries, nudges) => entries.filter(({ id }) => nudges.has(id))),
    series: remembered(talksSeriesOf),
    samples: remembered((entries) => entries.filter(({ sample }) => sample === true).length),
    monthWords: remembered(createMonthWords),
    colours: remembered(
      (tracks: readonly Track[]) => new Map(tracks.map(({ name, colour }) => [name, colour])),
    ),
  };
}

/** Gives the last result again while the arguments are the same. */
function remembered<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last === undefined || last.args.some((arg, index) => arg !== args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
