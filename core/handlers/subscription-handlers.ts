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
  type SubscriptionSource,
  USUAL_MINUTES,
} from '../../shared/subscriptions/subscription.ts';
import type { AppParts } from '../app-parts.ts';
import { adoptedIn, keyOf } from '../subscriptions/adopted.ts';
import { draftAdoption } from '../subscriptions/draft-adoption.ts';
import { draftAnswer } from '../subscriptions/draft-answer.ts';
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

  async function proposals(only?: string): Promise<Proposal[]> {
    const adopted = adoptedIn(calendar);
    const dismissed = subscriptions.dismissed();
    const found: Proposal[] = [];
    for (const { status: _, entries: __, ...subscription } of subscriptions.list()) {
      const own = adopted.filter(({ upstream }) => upstream.subscription === subscription.id);
      if (!own.some(({ id }) => (only ?? id) === id)) continue;
      const held = await subscriptions.held(subscription);
      const records = own.map((entry) => ({
        entry,
        statements: calendar.entries.get(entry.id)?.statements ?? [],
      }));
      found.push(...proposalsOf(records, { subscription, held, today: parts.today(), digest }));
    }
    return found.filter(({ id, entry }) => (only ?? entry) === entry && dismissed[entry] !== id);
  }

  return {
    'subscriptions.list': () => subscriptions.list(),

    async 'subscriptions.read'({ subscription, ...days }) {
      const only = subscription === undefined ? undefined : subscriptions.named(subscription);
      const found = await subscriptions.between(days, only);
      const entries = new Map(adoptedIn(calendar).map(({ id, upstream }) => [keyOf(upstream), id]));
      const items = found
        .map((one) => shownItem(one, entries))
        .sort(
          (a, b) =>
            compare(a.from, b.from) || compare(a.start ?? '', b.start ?? '') || compare(a.title, b.title),
        );
      return { items: items.slice(0, MOST_ITEMS), cut: items.length > MOST_ITEMS };
    },

    async 'subscriptions.add'({ title, source, colour, every = USUAL_MINUTES, track, allowPrivate }) {
      const named = sourceNamed(source);
      const id = idOf(named.key);
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
        named.name.slice(0, 120),
      );
      return viewOf(id);
    },

    async 'subscriptions.edit'({ id, title, source, colour, every, track, allowPrivate }) {
      const before = subscriptions.named(id);
      refuseOther(before, source);
      const keptTrack = track ?? before.track;
      const isAllowed = allowPrivate ?? before.allowPrivate;
      await subscriptions.edit({
        id: before.id,
        title: title ?? before.title,
        source: source === undefined ? before.source : sourceNamed(source).source,
        colour: colour ?? before.colour,
        every: every ?? before.every,
        ...(keptTrack === undefined || keptTrack === '' ? {} : { track: keptTrack }),
        ...(isAllowed === true ? { allowPrivate: true } : {}),
      });
      return viewOf(before.id);
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
      return parts.act((drafting) => [
        draftAdoption(drafting, { subscription, event: event.value, track, party, made }),
      ]);
    },

    'subscriptions.proposals': () => proposals(),

    async 'subscriptions.answer'({ proposal: id, answer, keepDate, as }) {
      const entry = id.split('.')[0] as EntryId;
      const proposal = (await proposals(entry)).find((one) => one.id === id);
      if (proposal === undefined)
        throw new AppError(
          'conflict',
          'That isn’t proposed any more: the calendar has said something else since, or it was answered.',
        );
      if (answer === 'dismiss') {
        await subscriptions.dismiss(entry, id);
        parts.subscriptionsChanged();
        return [parts.viewOf(entry)];
      }
      if (as !== undefined && proposal.kind !== 'gone')
        throw new AppError(
          'invalid-input',
          'The calendar says itself what became of that: accept it as it is.',
        );
      const subscription = subscriptions.named(proposal.subscription);
      return parts.act((drafting) => {
        draftAnswer(drafting, proposal, { subscription, keepDate: keepDate === true, as });
        return [entry];
      });
    },
  };

  /** The same source has the same id on every device, so that what was adopted on one is known on another. */
  function idOf(key: string): SubscriptionId {
    return `sub-${digest(key).slice(0, 22)}` as SubscriptionId;
  }

  function refuseOther({ id }: Subscription, source: SubscriptionSource | undefined): void {
    if (source === undefined) return;
    const other = subscriptions
      .list()
      .find((one) => one.id !== id && sourceNamed(one.source).key === sourceNamed(source).key);
    if (other !== undefined)
      throw new AppError('conflict', `That is subscribed to already, as “${other.title}”.`);
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
