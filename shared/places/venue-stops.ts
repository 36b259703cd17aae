import type { EntryView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';
import type { StandingName } from '../statements/standing.ts';

type VenueView = NonNullable<EntryView['venue']>;

/** A venue, or several too near each other to tell apart, and what happens there, in the order given. */
export interface VenueStop {
  readonly key: string;
  /** Where it is drawn. */
  readonly venue: VenueView;
  readonly venues: readonly VenueView[];
  readonly entries: readonly EntryView[];
  /** Whether any of them has its days fixed, and whether any hasn't. */
  readonly exact: boolean;
  readonly vague: boolean;
  /** The standing of what is firmest of that still to come, else of what is over or off. */
  readonly standing: StandingName;
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
    venues: [venue],
    rounds: there.flatMap((entry) => rounds.get(entry.id) ?? []),
    ...looksOf(there),
  }));
}

/** Several venues as one, which stands where the first does. */
export function joinedStops([first, ...others]: readonly [VenueStop, ...VenueStop[]]): VenueStop {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    venues: all.flatMap(({ venues }) => venues),
    rounds: all.flatMap(({ rounds }) => rounds).toSorted((a, b) => a - b),
    ...looksOf(all.flatMap(({ entries }) => entries)),
  };
}

/** The names of a stop's places, each once: its city, or the venue's own name where it has none. */
export function placesOf({ venues }: VenueStop): readonly string[] {
  return [...new Set(venues.map(({ name, city }) => (city === '' ? name : city)))];
}

const TELLING: readonly StandingName[] = [
  'agreed',
  'one-sided',
  'disputed',
  'reported',
  'expected',
  'held',
  'postponed',
  'cancelled',
];

function looksOf(entries: readonly EntryView[]): Pick<VenueStop, 'entries' | 'exact' | 'vague' | 'standing'> {
  return {
    entries,
    exact: entries.some(({ exact }) => exact),
    vague: entries.some(({ exact }) => !exact),
    standing: TELLING.find((each) => entries.some(({ standing }) => standing === each)) ?? 'expected',
  };
}
