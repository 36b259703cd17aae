import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Party } from '../../shared/entries/person.ts';
import { confirming } from '../../shared/subscriptions/confirming.ts';
import { sayingOf } from '../../shared/subscriptions/difference-of.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import type { Upstream } from '../../shared/subscriptions/upstream.ts';
import { draftEntry } from '../entries/draft-entry.ts';
import type { Drafting } from '../entries/drafting.ts';
import type { EventRead } from '../import/ics-overlay.ts';
import { adoptedIn, keyOf } from './adopted.ts';
import { sourceOf } from './source-of.ts';

interface Adoption {
  readonly subscription: Subscription;
  readonly event: EventRead;
  /** The entry that was made from it already. */
  readonly other?: Pick<Entry, 'id' | 'title'> | undefined;
  readonly track?: string | undefined;
  /** Whose word the calendar is; its own, as a publisher, where nobody's. */
  readonly party?: Party | undefined;
  readonly made?: Day | undefined;
}

/**
 * Drafts an entry from an event of somebody else's calendar, with that calendar's word, and the link by which what becomes of
 * the event can be told. Its alarms stay behind: when to be reminded is ours to say.
 */
export function draftAdoption(
  drafting: Drafting,
  { subscription, event: { item, input }, other, track, party, made }: Adoption,
): EntryId {
  const key = { subscription: subscription.id, uid: item.uid, ...occurrence(item.recurrence) };
  const own = adoptedIn(drafting.calendar, subscription.id);
  const twin = other ?? own.find(({ upstream }) => keyOf(upstream) === keyOf(key));
  if (twin !== undefined)
    throw new AppError('conflict', `“${twin.title}” (${twin.id}) was made from that event already.`);
  const by = party ?? subscription.title;
  const { alarms: _, ...fields } = input;
  const tracks = track ?? subscription.track;
  const { when } = fields;
  const date = when === undefined ? undefined : drafting.when(when).date;
  const upstream: Upstream = { ...key, by, seen: { when: item.when, status: item.status } };
  const statement = {
    by,
    says: sayingOf(item.status),
    made: made ?? drafting.today,
    ...(date === undefined ? {} : { date }),
    source: sourceOf(subscription, item),
  };
  const entry = {
    ...fields,
    ...confirmed(drafting, fields, party),
    ...(tracks === undefined ? {} : { tracks: [tracks] }),
    upstream,
    statements: [statement],
  };
  return draftEntry(drafting, entry, { made });
}

/** A party's word about an event of nobody else's counts. */
function confirmed(
  drafting: Drafting,
  { kind, parties = [], venue }: EventRead['input'],
  party: Party | undefined,
): ReturnType<typeof confirming> {
  if (party === undefined) return {};
  const country = venue === undefined ? undefined : drafting.venueOf(drafting.venue(venue))?.country;
  return confirming({ kind, parties: [...parties] }, party, country);
}

function occurrence(recurrence: string | undefined): { readonly recurrence?: string } {
  return recurrence === undefined ? {} : { recurrence };
}
