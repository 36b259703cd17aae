import type { Day } from '../../shared/dates/day.ts';
import type { Saying } from '../../shared/statements/statement.ts';
import {
  differenceOf,
  isSameWhen,
  type ProposalKind,
  sayingOf,
} from '../../shared/subscriptions/difference-of.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import type { UpstreamItem } from '../import/ics-overlay.ts';
import { type Adopted, keyOf } from './adopted.ts';
import { sourceOf } from './source-of.ts';

interface Ground {
  readonly subscription: Subscription;
  readonly items: readonly UpstreamItem[];
  /** Today, the day on which what is new became known to us. */
  readonly today: Day;
  /** A short sign of a text. */
  readonly digest: (text: string) => string;
}

/**
 * What a subscription says anew of the entries made from it. An event that isn't there any more says nothing: calendars drop
 * what is past, and a broken one is no word of anybody's.
 */
export function proposalsOf(adopted: readonly Adopted[], ground: Ground): readonly Proposal[] {
  const { subscription } = ground;
  const items = new Map(
    ground.items.map((item) => [keyOf({ ...item, subscription: subscription.id }), item]),
  );
  return adopted.flatMap((entry) => {
    const item = items.get(keyOf(entry.upstream));
    const proposal = item && proposalOf(entry, item, ground);
    return proposal === undefined ? [] : [proposal];
  });
}

function proposalOf(entry: Adopted, item: UpstreamItem, ground: Ground): Proposal | undefined {
  const { upstream } = entry;
  const is: UpstreamState = { when: item.when, status: item.excluded ? 'cancelled' : item.status };
  const kind = differenceOf(upstream.seen, is);
  if (kind === undefined) return undefined;
  const { subscription, today, digest } = ground;
  const says = saysOf(kind, is);
  return {
    id: `${entry.id}.${digest(JSON.stringify([upstream.seen, is])).slice(0, 16)}`,
    entry: entry.id,
    title: entry.title,
    subscription: subscription.id,
    kind,
    was: upstream.seen,
    is,
    statement: {
      by: upstream.by,
      says,
      made: today,
      ...(kind === 'cancelled' || is.when === undefined ? {} : { date: is.when.date }),
      source: sourceOf(subscription, item),
    },
    // A computed date is moved by what it is computed from, and by nothing else.
    movesDate: kind !== 'cancelled' && entry.trigger === undefined && !isSameWhen(entry.when, is.when),
  };
}

function saysOf(kind: ProposalKind, is: UpstreamState): Saying {
  return kind === 'confirmed' ? 'confirms' : sayingOf(is.status);
}
