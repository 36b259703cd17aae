import { epochOf, isDay } from '../../shared/dates/day.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { isSameWhen } from '../../shared/subscriptions/difference-of.ts';
import type { Upstream } from '../../shared/subscriptions/upstream.ts';
import type { UpstreamItem } from '../import/ics-overlay.ts';
import { type Adopted, keyOf } from './adopted.ts';
import type { Held } from './subscriptions.ts';

const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/**
 * Which event of a calendar each entry was made from, as the calendar has it now. An event is found by its UID and its
 * place in its series; where a series was moved as a whole, became a single event, or is told by another clock, its places
 * are others, and the one at the same moment or else the nearest one is meant. None is that of two entries.
 */
export function eventsOf(
  adopted: readonly Adopted[],
  held: Pick<Held, 'items' | 'unread' | 'window'>,
): ReadonlyMap<EntryId, UpstreamItem> {
  const found = new Map<EntryId, UpstreamItem>();
  const byKey = new Map(held.items.map((item) => [keyIn(item), item]));
  const moved: Adopted[] = [];
  for (const entry of adopted) {
    const item = byKey.get(keyIn(entry.upstream));
    if (item !== undefined) found.set(entry.id, item);
    else if (mayHaveMoved(entry.upstream, held)) moved.push(entry);
  }
  if (moved.length === 0) return found;
  const taken = new Set(found.values());
  const siblings = byUid(held.items, new Set(moved.map(({ upstream }) => upstream.uid)));
  const take = (entry: Adopted, item: UpstreamItem | undefined) => {
    if (item === undefined || found.has(entry.id)) return;
    found.set(entry.id, item);
    taken.add(item);
  };
  const free = ({ upstream }: Adopted) =>
    (siblings.get(upstream.uid) ?? []).filter((item) => !taken.has(item));
  const inOrder = moved.toSorted((a, b) => placeOf(a.upstream) - placeOf(b.upstream));
  for (const entry of inOrder)
    take(
      entry,
      free(entry).find((item) => isSameWhen(item.when, entry.upstream.seen.when)),
    );
  for (const entry of inOrder) {
    const gap = smallestGap(siblings.get(entry.upstream.uid) ?? []);
    take(entry, nearest(entry.upstream, free(entry), gap));
  }
  return found;
}

function byUid(
  items: readonly UpstreamItem[],
  uids: ReadonlySet<string>,
): ReadonlyMap<string, readonly UpstreamItem[]> {
  const siblings = new Map<string, UpstreamItem[]>([...uids].map((uid) => [uid, []]));
  for (const item of items) siblings.get(item.uid)?.push(item);
  return siblings;
}

function keyIn({ uid, recurrence }: Pick<Upstream, 'uid' | 'recurrence'>): string {
  return keyOf({ subscription: '', uid, ...(recurrence === undefined ? {} : { recurrence }) });
}

/** What lies beyond the days read isn't to be seen, and what couldn't be read says nothing. */
function mayHaveMoved(
  { uid, recurrence, seen }: Upstream,
  { unread, window }: Pick<Held, 'unread' | 'window'>,
): boolean {
  const day = recurrence?.slice(0, 10) ?? seen.when?.date.slice(0, 10);
  return day !== undefined && window.from <= day && day <= window.to && !unread.includes(uid);
}

/** The event in the place nearest to where one was; of two as near the later one. */
function nearest(
  upstream: Upstream,
  free: readonly UpstreamItem[],
  gap: number | undefined,
): UpstreamItem | undefined {
  const place = placeOf(upstream);
  const far = (item: UpstreamItem) => Math.abs(placeOf(item) - place);
  return free
    .filter((item) => item.excluded === undefined && isWithinReach(upstream, placeOf(item) - place, gap))
    .toSorted((a, b) => far(a) - far(b) || placeOf(b) - placeOf(a))[0];
}

/**
 * Whether an occurrence may have gone so far (minutes) rather than that its series was cut short there. One beyond the middle
 * between two is the other's neighbour; and the only one that is left is another of the same series where it is whole
 * weeks away. What was a single event may be anywhere.
 */
function isWithinReach({ recurrence }: Upstream, minutes: number, gap: number | undefined): boolean {
  if (recurrence === undefined) return true;
  return gap === undefined ? minutes % MINUTES_PER_WEEK !== 0 : Math.abs(minutes) * 2 <= gap;
}

/** The least time between two places of a series (minutes); unknown where there aren't two. */
function smallestGap(siblings: readonly UpstreamItem[]): number | undefined {
  const places = siblings.map(placeOf).toSorted((a, b) => a - b);
  const gaps = places.flatMap((place, index) => {
    const next = places[index + 1];
    return next === undefined || next === place ? [] : [next - place];
  });
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

/** Where an event stands by its own clock, in its series' place if it has one (minutes since 1970). */
function placeOf(event: UpstreamItem | Upstream): number {
  const when = 'seen' in event ? event.seen.when : event.when;
  const place = event.recurrence ?? `${when?.date.slice(0, 10) ?? ''} ${when?.start ?? ''}`;
  const [day = '', time = ''] = place.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (isDay(day) ? epochOf(day) : 0) * MINUTES_PER_DAY + hours * 60 + minutes;
}
