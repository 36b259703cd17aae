import type { Day } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';
import { windowOf } from '../dates/window-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { StandingName } from '../statements/standing.ts';
import { dayMeant, type FeedDay } from './feed-day.ts';
import type { FeedSelection } from './saved-feed.ts';

/** What a feed selects by; tracks by their ids. */
export type Selectable = Pick<Entry, 'kind' | 'parties' | 'topics'> & {
  readonly tracks: readonly string[];
  readonly when?: { readonly date: string } | undefined;
};

export interface SelectionContext<Source> {
  /** Today at home, from which days that move along are counted. */
  readonly today: Day;
  /** Asked last, and only of what all other choices take: it has to be derived. */
  readonly standingOf: (source: Source) => StandingName;
}

/**
 * Gives what tells whether a feed selects an entry, which is given along with what its standing is known by. Whether it
 * can be shown there is another question.
 */
export function selector<Source>(
  selection: FeedSelection,
  { today, standingOf }: SelectionContext<Source>,
): (entry: Selectable, source: Source) => boolean {
  const tracks = chosen(selection.tracks);
  const kinds = chosen(selection.kinds);
  const parties = chosen(selection.parties);
  const topics = chosen(selection.topics?.map(folded));
  const standings = chosen(selection.standings);
  const from = meant(selection.from, today);
  const to = meant(selection.to, today);
  return (entry, source) =>
    (kinds === undefined || kinds.has(entry.kind)) &&
    (tracks === undefined || entry.tracks.some((track) => tracks.has(track))) &&
    (parties === undefined || entry.parties.some((party) => parties.has(party))) &&
    (topics === undefined || entry.topics.some((topic) => topics.has(folded(topic)))) &&
    ((from === undefined && to === undefined) || mayFallWithin(entry, { from, to })) &&
    (standings === undefined || standings.has(standingOf(source)));
}

interface Bounds {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** A window that reaches into the days asked for may fall within them; what has no date falls nowhere. */
function mayFallWithin({ when }: Selectable, { from, to }: Bounds): boolean {
  if (when === undefined) return false;
  const window: Window = windowOf(when.date);
  return (
    (from === undefined || window.to === undefined || window.to >= from) &&
    (to === undefined || window.from === undefined || window.from <= to)
  );
}

function meant(bound: FeedDay | undefined, today: Day): Day | undefined {
  return bound === undefined ? undefined : dayMeant(bound, today);
}

function chosen(items: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return items === undefined ? undefined : new Set(items);
}

/** Topics are typed by hand. */
function folded(topic: string): string {
  return topic.trim().toLowerCase();
}
