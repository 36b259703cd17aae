import type { Day } from '../dates/day.ts';
import type { EntryView, ReadingView } from '../entries/entry-view.ts';
import { sameJson } from '../same-json.ts';
import { newsHead } from './news-head.ts';
import type { NewsItem } from './news-item.ts';
import type { Told, ToldField } from './told.ts';

type ToldOf = (field: ToldField) => Told;

/** That an entry is held elsewhere, promises another quantity, lapses at other instants or is called otherwise. */
export function newsOfFields(before: EntryView, after: EntryView, toldOf: ToldOf): readonly NewsItem[] {
  const headOf = (field: ToldField) => {
    const { day, reason } = toldOf(field);
    return newsHead(after, day, [], reason);
  };
  const [from, to] = [placeOf(before), placeOf(after)];
  return [
    ...(sameJson(from, to) ? [] : [{ kind: 'venue', ...headOf('venue'), ...sides(from, to) } as const]),
    ...newsOfExpiry(before, after, headOf('expiry')),
    ...(sameJson(before.quantity, after.quantity)
      ? []
      : [{ kind: 'quantity', ...headOf('quantity'), ...sides(before.quantity, after.quantity) } as const]),
    ...(before.title === after.title
      ? []
      : [{ kind: 'renamed', ...headOf('title'), from: before.title, to: after.title } as const]),
  ];
}

/** That more of a pledge was delivered, or that a reading was taken back. */
export function newsOfReadings(before: EntryView, after: EntryView, until: Day): readonly NewsItem[] {
  const [from, to] = [latestReading(before), latestReading(after)];
  const known = new Set(before.readings.map(({ id }) => id));
  const unit = after.quantity === undefined ? {} : { unit: after.quantity.unit };
  const isNew = to !== undefined && from?.id !== to.id && !known.has(to.id);
  const now = new Map(after.readings.map((reading) => [reading.id, reading]));
  const taken = before.readings.flatMap((reading): readonly NewsItem[] => {
    const later = now.get(reading.id);
    if (reading.withdrawn !== undefined || (later !== undefined && later.withdrawn === undefined)) return [];
    const head = newsHead(after, later?.withdrawn?.on ?? until, [], later?.withdrawn?.reason);
    return [{ kind: 'withdrawn', ...head, reading: later ?? reading }];
  });
  return [
    ...(isNew
      ? [
          {
            kind: 'reading',
            ...newsHead(after, to.made, []),
            ...unit,
            ...(from ? { from } : {}),
            to,
          } as const,
        ]
      : []),
    ...taken,
  ];
}

function newsOfExpiry(
  before: EntryView,
  after: EntryView,
  head: ReturnType<typeof newsHead>,
): readonly NewsItem[] {
  const sidesOf = ({ expiry = [] }: EntryView) =>
    new Map(expiry.map(({ party, at, zone }) => [party, { at, zone }]));
  const [old, now] = [sidesOf(before), sidesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((party): readonly NewsItem[] => {
    const [from, to] = [old.get(party), now.get(party)];
    return sameJson(from, to) ? [] : [{ kind: 'expiry', ...head, party, ...sides(from, to) }];
  });
}

/** The reading that goes furthest; of two up to one day, the one published last. */
function latestReading({ readings }: EntryView): ReadingView | undefined {
  return readings
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => compare(a.upTo, b.upTo) || compare(a.made, b.made))
    .at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf({ venue }: EntryView): { readonly name: string; readonly city: string } | undefined {
  return venue === undefined ? undefined : { name: venue.name, city: venue.city };
}

/** Both sides, as far as there is anything on them. */
function sides<Side>(from: Side | undefined, to: Side | undefined): { from?: Side; to?: Side } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
