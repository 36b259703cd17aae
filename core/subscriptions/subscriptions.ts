import { AppError } from '../../shared/contract/app-error.ts';
import {
  MOST_OVERLAY_DAYS,
  type SubscriptionView,
} from '../../shared/contract/methods/subscription-methods.ts';
import { daysBetween } from '../../shared/dates/day.ts';
import { instantMs } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { Subscription, SubscriptionSource } from '../../shared/subscriptions/subscription.ts';
import type { RunIcsJob } from '../import/ics-jobs.ts';
import type { EventRead, OverlayRead, UpstreamItem } from '../import/ics-overlay.ts';
import type { Clock, Log, Wake } from '../ports.ts';
import type { FetchCalendar } from './fetch-calendar.ts';
import { fewAtOnce } from './few-at-once.ts';
import { type Gotten, getAnew, unshownBecause } from './get-anew.ts';
import { nextTryMs } from './next-try.ts';
import { createOverlays, type Days, isShown, NOTHING } from './overlays.ts';
import { patched, type SubscriptionPatch } from './patched.ts';
import { placeName, sourceKey } from './source-named.ts';
import type { Faring, KeptSubscription, SubscriptionStore } from './subscription-store.ts';
import { viewSubscription } from './view-subscription.ts';

export interface SubscriptionPorts {
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: SubscriptionStore;
  readonly fetch: FetchCalendar;
  readonly runIcs: RunIcsJob;
  /** Reads calendars again as their time comes; where it is absent nothing is read but what is asked for. */
  readonly wake: Wake | undefined;
  readonly onChanged: (subscriptions: readonly SubscriptionView[]) => void;
}

/** An event with the subscription that it is from. */
export interface SubscribedItem {
  readonly subscription: Subscription;
  readonly item: UpstreamItem;
}

/** A subscription that may still be without a title. */
export type New = Omit<Subscription, 'title'> & { readonly title?: string | undefined };

/** Whether a source that can't be read at the moment is refused (`unavailable`) instead of kept and tried again. */
interface Keeping {
  readonly mustRead?: boolean;
}

/** What a calendar holds, and the days between which its series were worked out. */
export interface Held extends OverlayRead {
  readonly window: Days;
}

/** Other people's calendars on this device: kept, read again, and looked at. */
export interface Subscriptions {
  /** Begins to read calendars again as their time comes, where the host lends what that takes. */
  start(): void;
  list(): SubscriptionView[];
  /** The subscription of an id, or of a title. */
  named(name: string): Subscription;
  /** Keeps one with its first reading; without a title it is called what it calls itself, or as said `otherwise`. */
  add(subscription: New, otherwise: string, options?: Keeping): Promise<void>;
  /** Changes what is said of one; reads it anew where it comes from elsewhere by now. */
  edit(id: Subscription['id'], patch: SubscriptionPatch, options?: Keeping): Promise<void>;
  remove(subscription: Subscription): Promise<void>;
  /** Reads some again, or all. */
  refresh(ids?: readonly string[]): Promise<void>;
  /** What there is between two days; of one alone, if one is named. */
  between(days: Days, only?: Subscription): Promise<readonly SubscribedItem[]>;
  /** Everything that one has been read to hold in the usual years, exceptions too. */
  held(subscription: Subscription): Promise<Held>;
  event(subscription: Subscription, uid: string, recurrence: string | undefined): Promise<Outcome<EventRead>>;
  /** By entry, the proposal that the user passed over last. */
  dismissed(): Readonly<Record<string, string>>;
  dismiss(entry: string, proposal: string): Promise<void>;
  /** Takes back that a proposal was passed over. */
  propose(entry: string): Promise<void>;
  close(): Promise<void>;
}

const MOST_SUBSCRIPTIONS = 100;
const FIRST_LOOK_MS = 3000;
/** The clock is looked at so often, for it may be set at any time. */
const LOOK_MS = 30_000;
/** So many calendars are read anew at a time: each waits in memory for its turn in the thread that reads them. */
const MOST_AT_ONCE = 4;
const freshFaring: Faring = { failures: 0, entries: 0 };

export function createSubscriptions(ports: SubscriptionPorts): Subscriptions {
  const { clock, log, store, wake, onChanged } = ports;
  const overlays = createOverlays(ports);
  const underWay = new Map<string, Promise<void>>();
  let callOff: (() => void) | undefined;
  let isClosed = false;

  const kept = () => store.read().subscriptions;
  const list = () => kept().map((one) => viewSubscription(one, wake !== undefined));
  const get = (one: Omit<KeptSubscription, 'title'>) => getAnew(one, { ...ports, overlays });

  async function remember(subscriptions: readonly KeptSubscription[]): Promise<void> {
    const saving = store.remember({ ...store.read(), subscriptions: [...subscriptions] });
    onChanged(list());
    await saving;
  }

  /** Puts one in its place; one that was removed meanwhile stays so. */
  async function put(one: KeptSubscription): Promise<void> {
    const others = kept();
    if (others.some(({ id }) => id === one.id))
      await remember(others.map((other) => (other.id === one.id ? one : other)));
  }

  async function keep(id: string, { text, window, read }: NonNullable<Gotten['fresh']>): Promise<void> {
    await store.keepContent(id, text);
    overlays.know(id, window, read);
  }

  async function heldBy(id: string, window: Days): Promise<OverlayRead> {
    const held = await overlays.held(id, window);
    if (held.ok) return held.value;
    const one = kept().find((other) => other.id === id);
    const sentence = unshownBecause(held.reason);
    if (one !== undefined && one.faring.sentence !== sentence)
      await put({ ...one, faring: { ...one.faring, failures: one.faring.failures + 1, sentence } });
    return NOTHING;
  }

  async function readAgain(id: string): Promise<void> {
    const before = kept().find((one) => one.id === id);
    if (before === undefined) return;
    const { faring, fresh } = await get(before);
    const current = kept().find((one) => one.id === id);
    // It was removed, or has another source by now.
    if (isClosed || current === undefined || !sameJson(current.source, before.source)) return;
    if (fresh !== undefined) await keep(id, fresh);
    // One that couldn't be read at first goes by its place until it says what it is called.
    const isNameless = current.faring.last === undefined && current.title === placeName(current.source);
    const name = isNameless ? fresh?.read.name : undefined;
    await put({ ...current, ...(name === undefined ? {} : { title: name }), faring });
  }

  /** One at a time for each subscription: who asks meanwhile gets what is on its way. */
  function refreshOne(id: string): Promise<void> {
    const running = underWay.get(id);
    if (running !== undefined) return running;
    const reading = readAgain(id).finally(() => underWay.delete(id));
    underWay.set(id, reading);
    return reading;
  }

  async function refreshDue(): Promise<void> {
    const due = kept().filter(
      ({ every, faring }) =>
        nextTryMs(every, faring) <= clock.now() ||
        // The clock was set back since.
        (faring.tried !== undefined && instantMs(faring.tried) > clock.now()),
    );
    await fewAtOnce(MOST_AT_ONCE, due, ({ id }) => refreshOne(id));
  }

  function look(): void {
    refreshDue()
      .catch((error: unknown) => log.error('Subscriptions could not be read again.', { error }))
      .finally(() => arm(LOOK_MS));
  }

  function arm(milliseconds: number): void {
    if (wake === undefined || isClosed) return;
    callOff?.();
    callOff = wake(milliseconds, look);
  }

  /** Refuses what is subscribed to already: the same source, whatever id that has. */
  function refuseTwice(source: SubscriptionSource, own?: string): void {
    const key = sourceKey(source);
    const other = kept().find((one) => one.id !== own && sourceKey(one.source) === key);
    if (other !== undefined)
      throw new AppError('conflict', `That is subscribed to already, as “${other.title}”.`);
  }

  function current(id: string): KeptSubscription {
    const one = kept().find((other) => other.id === id);
    if (one === undefined) throw new AppError('not-found', `There is no subscription “${id}” any more.`);
    return one;
  }

  /** Reads one from where it is to come from; throws where trying again would be of no use. */
  async function begin(one: New, faring: Faring, { mustRead = false }: Keeping): Promise<Gotten> {
    const gotten = await get({ ...one, faring });
    if (gotten.refusal !== undefined) throw new AppError('invalid-input', gotten.refusal);
    const { failures, sentence = '' } = gotten.faring;
    if (mustRead && failures > 0) throw new AppError('unavailable', sentence);
    if (isClosed) throw new AppError('unavailable', 'Sherpa is ending: do that again at the next start.');
    return gotten;
  }

  return {
    start: () => arm(FIRST_LOOK_MS),
    list,
    named(name) {
      const titled = kept().filter(({ title }) => title.toLowerCase() === name.trim().toLowerCase());
      const found = kept().find(({ id }) => id === name) ?? (titled.length === 1 ? titled[0] : undefined);
      if (found === undefined)
        throw new AppError(
          'not-found',
          titled.length > 1
            ? `Several subscriptions are called “${name}”: name one by its id.`
            : `There is no subscription “${name}”.`,
        );
      const { faring: _, ...subscription } = found;
      return subscription;
    },
    async add(subscription, otherwise, options = {}) {
      refuseTwice(subscription.source);
      if (kept().length >= MOST_SUBSCRIPTIONS)
        throw new AppError(
          'invalid-input',
          `There are ${MOST_SUBSCRIPTIONS} subscriptions already: remove one first.`,
        );
      const { faring, fresh } = await begin(subscription, freshFaring, options);
      refuseTwice(subscription.source);
      if (fresh !== undefined) await keep(subscription.id, fresh);
      // Another may have been quicker each time that something was waited for.
      refuseTwice(subscription.source);
      // What a calendar calls itself is better than where it is.
      const title = subscription.title ?? fresh?.read.name ?? otherwise;
      await remember([...kept(), { ...subscription, title, faring }]);
    },
    async edit(id, patch, options = {}) {
      const before = current(id);
      const wanted = patched(before, patch);
      refuseTwice(wanted.source, id);
      const isThere = sameJson(before.source, wanted.source);
      if (isThere && before.allowPrivate === wanted.allowPrivate) return put(wanted);
      const { faring, fresh } = await begin(wanted, isThere ? before.faring : freshFaring, options);
      // It may have been removed or changed while it was read.
      const merged = patched(current(id), patch);
      refuseTwice(merged.source, id);
      if (!sameJson(merged.source, wanted.source)) return put(merged);
      if (fresh !== undefined) await keep(id, fresh);
      else if (!isThere) {
        overlays.forget(id);
        await store.dropContent(id);
      }
      await put({ ...patched(kept().find((one) => one.id === id) ?? merged, patch), faring });
    },
    async remove({ id }) {
      overlays.forget(id);
      await remember(kept().filter((one) => one.id !== id));
      await store.dropContent(id);
    },
    async refresh(ids = kept().map(({ id }) => id)) {
      await fewAtOnce(MOST_AT_ONCE, ids, refreshOne);
    },
    async between(days, only) {
      const { from, to } = days;
      if (to < from)
        throw new AppError('invalid-input', `${to} comes before ${from}: give the earlier day first.`);
      if (daysBetween(from, to) > MOST_OVERLAY_DAYS)
        throw new AppError(
          'invalid-input',
          `From ${from} to ${to} are more than ${MOST_OVERLAY_DAYS} days: ask for fewer.`,
        );
      const window = overlays.yearsAround(days);
      const asked = kept().filter(({ id }) => (only?.id ?? id) === id);
      const found: SubscribedItem[] = [];
      for (const { faring: _, ...subscription } of asked) {
        const { items } = await heldBy(subscription.id, window);
        for (const item of items) if (isShown(item, days)) found.push({ subscription, item });
      }
      return found;
    },
    async held({ id }) {
      const window = overlays.usualYears();
      return { ...(await heldBy(id, window)), window };
    },
    event: ({ id }, uid, recurrence) => overlays.event(id, uid, recurrence),
    dismissed: () => store.read().dismissed,
    dismiss: (entry, proposal) =>
      store.remember({ ...store.read(), dismissed: { ...store.read().dismissed, [entry]: proposal } }),
    propose(entry) {
      const { [entry]: _, ...dismissed } = store.read().dismissed;
      return store.remember({ ...store.read(), dismissed });
    },
    async close() {
      isClosed = true;
      callOff?.();
      // What is on its way isn't waited for, but what is being written is.
      await store.between(async () => {});
    },
  };
}
