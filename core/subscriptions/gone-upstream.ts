import { type Day, daysBetween } from '../../shared/dates/day.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import { isSameWhen } from '../../shared/subscriptions/difference-of.ts';
import type { Upstream } from '../../shared/subscriptions/upstream.ts';
import type { UpstreamItem } from '../import/ics-overlay.ts';
import type { Held } from './subscriptions.ts';

/** What is asked of a reading: whether an event is gone from it. */
export interface GoneGround {
  readonly held: Held;
  readonly today: Day;
  /** What the event was called, there or with us. */
  readonly titles: ReadonlySet<string>;
  /** Whether an entry was made from an event. */
  readonly isAdopted: (item: UpstreamItem) => boolean;
}

/**
 * Whether an event that isn't in a calendar is missing from it: only where the calendar was read as a whole, the event lies
 * ahead, and the calendar still covers its day. What is past is dropped everywhere, and a calendar of the next ten events
 * drops the eleventh.
 */
export function isGone({ uid, recurrence, seen }: Upstream, ground: GoneGround): boolean {
  const { held, today, titles, isAdopted } = ground;
  const day = firstDayOf(seen.when);
  if (seen.gone || seen.status === 'cancelled' || day === undefined || day <= today) return false;
  if (!held.whole || held.unread.includes(uid)) return false;
  const planned = recurrence?.slice(0, 10);
  if (planned !== undefined && (planned < held.window.from || planned > held.window.to)) return false;
  const others = held.items.filter((item) => item.excluded === undefined);
  // The same event under a new UID is there.
  if (others.some((item) => isCalled(item, titles) && isSameWhen(item.when, seen.when) && !isAdopted(item)))
    return false;
  return others.some((item) => isEvidence(item, uid) && (item.from >= day || item.to < today));
}

/** When an event is that is called the same and wasn't adopted, the one nearest to the day of that which is gone. */
export function alikeOf(
  { seen }: Upstream,
  { held, today, titles, isAdopted }: GoneGround,
): When | undefined {
  const day = firstDayOf(seen.when) ?? today;
  const alike = held.items.filter(
    (item) => item.excluded === undefined && item.to >= today && isCalled(item, titles) && !isAdopted(item),
  );
  const far = ({ from }: UpstreamItem) => Math.abs(daysBetween(day, from));
  return alike.toSorted((a, b) => far(a) - far(b))[0]?.when;
}

/** What covers a day: a series reaches as far as its rule, whatever else the calendar holds, unless it is the event's own. */
function isEvidence(item: UpstreamItem, uid: string): boolean {
  return item.recurrence === undefined || item.uid === uid;
}

function isCalled({ title }: UpstreamItem, titles: ReadonlySet<string>): boolean {
  return titles.has(title.trim().toLowerCase());
}

function firstDayOf(when: When | undefined): Day | undefined {
  const parsed = when && parseDate(when.date);
  return parsed?.ok ? parsed.value.window.from : undefined;
}
