import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { Upstream } from '../../shared/subscriptions/upstream.ts';

/** An entry that was made from an event of a subscription. */
export type Adopted = Entry & { readonly upstream: Upstream };

/** What tells an event from all others of all subscriptions. */
export type EventKey = Pick<Upstream, 'subscription' | 'uid' | 'recurrence'>;

/** The entries that were made from events, those of one subscription alone if one is named. */
export function adoptedIn({ entries }: Calendar, subscription?: string): readonly Adopted[] {
  const adopted: Adopted[] = [];
  for (const { entry } of entries.values()) {
    if (isAdopted(entry) && (subscription ?? entry.upstream.subscription) === entry.upstream.subscription)
      adopted.push(entry);
  }
  return adopted;
}

/** A text of its own for each event. */
export function keyOf({ subscription, uid, recurrence = '' }: EventKey): string {
  return JSON.stringify([subscription, uid, recurrence]);
}

function isAdopted(entry: Entry): entry is Adopted {
  return entry.upstream !== undefined;
}
