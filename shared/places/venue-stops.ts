import type { EntryView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';

type VenueView = NonNullable<EntryView['venue']>;

/** A venue and what happens there, in the order given. */
export interface VenueStop {
  readonly key: string;
  readonly venue: VenueView;
  readonly entries: readonly EntryView[];
  /** Whether any of them has its days fixed. */
  readonly exact: boolean;
  /** The numbers of the rounds of talks held there. */
  readonly rounds: readonly number[];
}

/** Gathers entries by venue, each venue where its first entry stands; entries without a venue are left out. */
export function stopsOf(
  entries: readonly EntryView[],
  rounds: ReadonlyMap<EntryId, number>,
): readonly VenueStop[] {
  const byVenue = new Map<string, { venue: VenueView; entries: EntryView[] }>();
  for (const entry of entries) {
    if (entry.venue === undefined) continue;
    const stop = byVenue.get(entry.venue.id);
    if (stop) stop.entries.push(entry);
    else byVenue.set(entry.venue.id, { venue: entry.venue, entries: [entry] });
  }
  return [...byVenue].map(([key, { venue, entries: there }]) => ({
    key,
    venue,
    entries: there,
    exact: there.some((entry) => entry.exact),
    rounds: there.flatMap((entry) => rounds.get(entry.id) ?? []),
  }));
}
