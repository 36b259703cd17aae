import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type {
  SUBSCRIPTION_METHODS,
  SubscriptionView,
} from '../../shared/contract/methods/subscription-methods.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { TRACK_COLOURS } from '../../shared/entries/track.ts';
import type { OverlayItem } from '../../shared/subscriptions/overlay-item.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import {
  type Subscription,
  type SubscriptionId,
  USUAL_MINUTES,
} from '../../shared/subscriptions/subscription.ts';
import type { AppParts } from '../app-parts.ts';
import { adoptedIn, keyOf } from '../subscriptions/adopted.ts';
import { draftAdoption } from '../subscriptions/draft-adoption.ts';
import { draftAnswer } from '../subscriptions/draft-answer.ts';
import { eventsOf } from '../subscriptions/events-of.ts';
import { proposalsOf } from '../subscriptions/proposals-of.ts';
import { sourceNamed } from '../subscriptions/source-named.ts';
import type { SubscribedItem } from '../subscriptions/subscriptions.ts';

type SubscriptionHandlers = Pick<Handlers, keyof typeof SUBSCRIPTION_METHODS>;

const MOST_ITEMS = 5000;

/** What clients may ask of other people's calendars, and take over from them. */
export function subscriptionHandlers(parts: AppParts): SubscriptionHandlers {
  const { calendar, subscriptions, digest } = parts;

  function viewOf(id: string): SubscriptionView {
    const view = subscriptions.list().find((one) => one.id === id);
    if (view === undefined) throw new AppError('not-found', 'The subscription was removed meanwhile.');
    return view;
  }

  /** What is proposed of all entries, or of one; what was dismissed too, and told to be. */
  async function proposals(only?: string): Promise<Proposal[]> {
    const dismissed = subscriptions.dismissed();
    const found: Proposal[] = [];
    for (const { status: _, entries: __, ...subscription } of subscriptions.list()) {
      const own = adoptedIn(calendar, subscription.id);
      if (!own.some(({ id }) => (only ?? id) === id)) continue;
      const held = await subscriptions.held(subscription);
      const records = own.map((entry) => ({
        entry,
        statements: calendar.entries.get(entry.id)?.statements ?? [],
      }));
      found.push(...proposalsOf(records, { subscription, held, today: parts.today(), digest }));
    }
    return found
      .filter(({ entry }) => (only ?? entry) === entry)
      .map((one) =>
        Object.hasOwn(dismissed, one.entry) && dismissed[one.entry] === one.id
          ? { ...one, dismissed: true as const }
          : one,
      );
  }

  /** By event, the entry that was made from it, wherever in its series the event is by now. */
  async function madeFrom(only?: Subscription): Promise<ReadonlyMap<string, EntryId>> {
    const made = new Map<string, EntryId>();
    for (const { status: _, entries: __, ...subscription } of subscriptions.list()) {
      if ((only?.id ?? subscription.id) !== subscription.id) continue;
      const own = adoptedIn(calendar, subscription.id);
      if (own.length === 0) continue;
      for (const { id, upstream } of own) made.set(keyOf(upstream), id);
      for (const [id, item] of eventsOf(own, await subscriptions.held(subscription)))
        made.set(keyOf({ ...item, subscription: subscription.id }), id);
    }
    return made;
  }

  return {
    'subscriptions.list': () => subscriptions.list(),

    async 'subscriptions.read'({ subscription, ...days }) {
      const only = subscription === undefined ? undefined : subscriptions.named(subscription);
      const found = await subscriptions.between(days, only);
      const entries = await madeFrom(only);
      const items = found
        .map((one) => shownItem(one, entries))
        .sort(
          (a, b) =>
            compare(a.from, b.from) || compare(a.start ?? '', b.start ?? '') || compare(a.title, b.title),
        );
      return { items: items.slice(0, MOST_ITEMS), cut: items.length > MOST_ITEMS };
    },

    async 'subscriptions.add'({
      title,
      source,
      colour,
      every = USUAL_MINUTES,
      track,
      allowPrivate,
      mustRead,
    }) {
      const named = sourceNamed(source);
      const id = freeId(named.key);
      await subscriptions.add(
        {
          id,
          source: named.source,
          colour: colour ?? freeColour(subscriptions.list()),
          every,
          ...(title === undefined ? {} : { title }),
          ...(track === undefined ? {} : { track }),
          ...(allowPrivate === undefined ? {} : { allowPrivate }),
        },
        named.name,
        { mustRead: mustRead === true },
      );
      return viewOf(id);
    },

    async 'subscriptions.edit'({ id: name, source, mustRead, ...patch }) {
      const { id } = subscriptions.named(name);
      const named = source === undefined ? {} : { source: sourceNamed(source).source };
      await subscriptions.edit(id, { ...patch, ...named }, { mustRead: mustRead === true });
      return viewOf(id);
    },

    async 'subscriptions.remove'({ id }) {
      await subscriptions.remove(subscriptions.named(id));
      return {};
    },

    async 'subscriptions.refresh'({ id }) {
      await subscriptions.refresh(id === undefined ? undefined : [subscriptions.named(id).id]);
      return id === undefined ? subscriptions.list() : [viewOf(subscriptions.named(id).id)];
    },

    async 'subscriptions.adopt'({ subscription: name, uid, recurrence, track, party, made }) {
      const subscription = subscriptions.named(name);
      const event = await subscriptions.event(subscription, uid, recurrence);
      if (!event.ok) throw new AppError('not-found', `“${subscription.title}”: ${event.reason}`);
      const entries = await madeFrom(subscription);
      const other = entries.get(keyOf({ ...event.value.item, subscription: subscription.id }));
      return parts.act((drafting) => [
        draftAdoption(drafting, {
          subscription,
          event: event.value,
          other: other === undefined ? undefined : calendar.entries.get(other)?.entry,
          track,
          party,
          made,
        }),
      ]);
    },

    async 'subscriptions.proposals'({ dismissed }) {
      const all = await proposals();
      return dismissed ? all : all.filter((one) => !one.dismissed);
    },

    async 'subscriptions.answer'({ proposal: id, answer, keepDate, as, party }) {
      const entry = id.split('.')[0] as EntryId;
      const proposal = (await proposals(entry)).find((one) => one.id === id);
      if (proposal === undefined)
        throw new AppError(
          'conflict',
          'That isn’t proposed any more: the calendar has said something else since, or it was answered.',
        );
      if (answer !== 'accept') {
        await (answer === 'dismiss' ? subscriptions.dismiss(entry, id) : subscriptions.propose(entry));
        parts.subscriptionsChanged();
        return [parts.viewOf(entry)];
      }
      if (as !== undefined && proposal.kind !== 'gone')
        throw new AppError(
          'invalid-input',
          'The calendar says itself what became of that: accept it as it is.',
        );
      if (keepDate && proposal.hoursOnly)
        throw new AppError(
          'invalid-input',
          'Its hours alone are others, of which statements say nothing: accept them, or dismiss it.',
        );
      const subscription = subscriptions.named(proposal.subscription);
      return parts.act((drafting) => {
        draftAnswer(drafting, proposal, { subscription, keepDate: keepDate === true, as, party });
        return [entry];
      });
    },
  };

  /**
   * The same source has the same id on every device, so that what was adopted on one is known on another. Only where a
   * subscription that has it was given another source since does it get another one.
   */
  function freeId(key: string): SubscriptionId {
    const taken = new Set<string>(subscriptions.list().map(({ id }) => id));
    let id = idOf(key);
    for (let number = 2; taken.has(id); number += 1) id = idOf(`${key} ${number}`);
    return id;
  }

  function idOf(key: string): SubscriptionId {
    return `sub-${digest(key).slice(0, 22)}` as SubscriptionId;
  }
}

function shownItem(
  { subscription, item: { excluded: _, ...item } }: SubscribedItem,
  entries: ReadonlyMap<string, EntryId>,
): OverlayItem {
  const entry = entries.get(keyOf({ ...item, subscription: subscription.id }));
  return { ...item, subscription: subscription.id, ...(entry === undefined ? {} : { entry }) };
}

function freeColour(others: readonly SubscriptionView[]): (typeof TRACK_COLOURS)[number] {
  const used = new Set(others.map(({ colour }) => colour));
  return (
    TRACK_COLOURS.find((colour) => !used.has(colour)) ??
    TRACK_COLOURS[others.length % TRACK_COLOURS.length] ??
    TRACK_COLOURS[0]
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
