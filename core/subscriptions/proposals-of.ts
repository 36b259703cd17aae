import type { Day } from '../../shared/dates/day.ts';
import type { RecordedStatement, Saying } from '../../shared/statements/statement.ts';
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
import type { Adopted } from './adopted.ts';
import { eventsOf } from './events-of.ts';
import { alikeOf, isGone } from './gone-upstream.ts';
import { publisherOf, sourceOf } from './source-of.ts';
import type { Held } from './subscriptions.ts';

/** An entry that was made from an event, and what was said of it. */
interface AdoptedRecord {
  readonly entry: Adopted;
  readonly statements: readonly RecordedStatement[];
}

interface Ground {
  readonly subscription: Subscription;
  readonly held: Held;
  /** Today, the day on which what is new became known to us. */
  readonly today: Day;
  /** A short sign of a text. */
  readonly digest: (text: string) => string;
}

/** What a subscription says anew of the entries made from it, and which of them it has no more. */
export function proposalsOf(adopted: readonly AdoptedRecord[], ground: Ground): readonly Proposal[] {
  const events = eventsOf(
    adopted.map(({ entry }) => entry),
    ground.held,
  );
  const known = new Set(events.values());
  return adopted.flatMap((record) => {
    const item = events.get(record.entry.id);
    const proposal =
      item === undefined
        ? goneOf(record, ground, (other) => known.has(other))
        : proposalOf(record.entry, item, ground);
    return proposal === undefined ? [] : [proposal];
  });
}

/** That an event isn't there any more: nobody's word, but a reason to ask whether the calendar's own still stands. */
function goneOf(
  { entry, statements }: AdoptedRecord,
  { subscription, held, today, digest }: Ground,
  isAdopted: (item: UpstreamItem) => boolean,
): Proposal | undefined {
  const { upstream } = entry;
  const own = statements.filter(
    ({ by, says, source, withdrawn }) =>
      // It may have been nobody's word until it was told whose.
      [upstream.by, subscription.title].includes(by) &&
      AFFIRMS.includes(says) &&
      withdrawn === undefined &&
      source?.publisher === publisherOf(subscription),
  );
  const titles = new Set(
    [entry.title, ...own.map(({ source }) => source?.title ?? '')].map((title) => title.trim().toLowerCase()),
  );
  const ground = { held, today, titles, isAdopted };
  if (!isGone(upstream, ground)) return undefined;
  const alike = alikeOf(upstream, ground);
  return {
    id: idOf(entry, digest, 'gone'),
    entry: entry.id,
    title: entry.title,
    subscription: subscription.id,
    kind: 'gone',
    was: upstream.seen,
    withdraws: own.map(({ id }) => id),
    ...(alike === undefined ? {} : { alike }),
    movesDate: false,
  };
}

const AFFIRMS: readonly Saying[] = ['announces', 'confirms', 'expects'];

/** Another state is another proposal, which an earlier answer doesn't answer. */
function idOf({ id, upstream }: Adopted, digest: Ground['digest'], is: UpstreamState | 'gone'): string {
  return `${id}.${digest(JSON.stringify([upstream.seen, is])).slice(0, 16)}`;
}

function proposalOf(entry: Adopted, item: UpstreamItem, ground: Ground): Proposal | undefined {
  const { upstream } = entry;
  const is: UpstreamState = { when: item.when, status: item.excluded ? 'cancelled' : item.status };
  const kind = differenceOf(upstream.seen, is);
  if (kind === undefined) return undefined;
  const { subscription, today, digest } = ground;
  const says = saysOf(kind, is);
  // A computed date is moved by what it is computed from, and by nothing else.
  const movesDate = kind !== 'cancelled' && entry.trigger === undefined && !isSameWhen(entry.when, is.when);
  return {
    id: idOf(entry, digest, is),
    entry: entry.id,
    title: entry.title,
    subscription: subscription.id,
    kind,
    was: upstream.seen,
    is,
    ...(item.recurrence === undefined ? {} : { recurrence: item.recurrence }),
    statement: {
      by: upstream.by,
      says,
      made: today,
      ...(kind === 'cancelled' || is.when === undefined ? {} : { date: is.when.date }),
      source: sourceOf(subscription, item),
    },
    movesDate,
    ...(movesDate && entry.when?.date === is.when?.date ? { hoursOnly: true as const } : {}),
  };
}

function saysOf(kind: ProposalKind, is: UpstreamState): Saying {
  return kind === 'confirmed' ? 'confirms' : sayingOf(is.status);
}
