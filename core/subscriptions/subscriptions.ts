import { AppError } from '../../shared/contract/app-error.ts';
import {
  MOST_OVERLAY_DAYS,
  type SubscriptionView,
} from '../../shared/contract/methods/subscription-methods.ts';
import { type Day, dayAt, daysBetween } from '../../shared/dates/day.ts';
import { instantFrom, instantMs } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import type { RunIcsJob } from '../import/ics-jobs.ts';
import type { EventRead, OverlayRead, UpstreamItem } from '../import/ics-overlay.ts';
import type { Clock, Log, Wake } from '../ports.ts';
import type { CalendarAnswer, FetchCalendar } from './fetch-calendar.ts';
import { nextTryMs } from './next-try.ts';
import type { Faring, KeptSubscription, SubscriptionStore } from './subscription-store.ts';

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

/** A window of days, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** An event with the subscription that it is from. */
export interface SubscribedItem {
  readonly subscription: Subscription;
  readonly item: UpstreamItem;
}

/** A subscription that may still be without a title. */
export type New = Omit<Subscription, 'title'> & { readonly title?: string | undefined };

/** Other people's calendars on this device: kept, read again, and looked at. */
export interface Subscriptions {
  /** Begins to read calendars again as their time comes, where the host lends what that takes. */
  start(): void;
  list(): SubscriptionView[];
  /** The subscription of an id, or of a title. */
  named(name: string): Subscription;
  /** Keeps one with its first reading; without a title it is called what it calls itself, or as said `otherwise`. */
  add(subscription: New, otherwise: string): Promise<void>;
  edit(subscription: Subscription): Promise<void>;
  remove(subscription: Subscription): Promise<void>;
  /** Reads some again, or all. */
  refresh(ids?: readonly string[]): Promise<void>;
  /** What there is between two days; one alone, if one is named. */
  between(days: Days, only?: Subscription): Promise<readonly SubscribedItem[]>;
  /** Everything that one has been read to hold, exceptions too. */
  held(subscription: Subscription): Promise<readonly UpstreamItem[]>;
  event(subscription: Subscription, uid: string, recurrence: string | undefined): Promise<Outcome<EventRead>>;
  dismissed(): Readonly<Record<string, string>>;
  dismiss(entry: string, what: string): Promise<void>;
  close(): Promise<void>;
}

const MOST_SUBSCRIPTIONS = 100;
const MOST_WINDOWS = 4;
const FIRST_LOOK_MS = 3000;
/** The clock is looked at so often, for it may be set at any time. */
const LOOK_MS = 30_000;

export function createSubscriptions(ports: SubscriptionPorts): Subscriptions {
  const { calendar, clock, log, store, fetch, runIcs, wake, onChanged } = ports;
  /** By subscription, what its calendar holds in a window of years. */
  const readings = new Map<string, Map<string, Promise<Outcome<OverlayRead>>>>();
  const underWay = new Map<string, Promise<void>>();
  let callOff: (() => void) | undefined;
  let isClosed = false;

  const now = () => instantFrom(clock.now());
  const kept = () => store.read().subscriptions;

  function usualYears(): Days {
    const year = Number(dayAt(clock.now(), calendar.settings.home).slice(0, 4));
    return { from: `${year - 1}-01-01` as Day, to: `${year + 2}-12-31` as Day };
  }

  function viewOf({ faring, ...subscription }: KeptSubscription): SubscriptionView {
    const { last, tried, etag, failures, sentence, entries } = faring;
    const next = wake === undefined ? undefined : nextTryMs(subscription.every, faring);
    return {
      ...subscription,
      status: {
        ...(last === undefined ? {} : { last }),
        ...(tried === undefined ? {} : { tried }),
        ...(next === undefined ? {} : { next: instantFrom(next) }),
        ...(etag === undefined ? {} : { etag }),
        failing: failures > 0,
        ...(sentence === undefined ? {} : { sentence }),
      },
      entries,
    };
  }

  const list = () => kept().map(viewOf);

  async function remember(subscriptions: readonly KeptSubscription[]): Promise<void> {
    const saving = store.remember({ ...store.read(), subscriptions: [...subscriptions] });
    onChanged(list());
    await saving;
  }

  /** Puts one in its place, or at the end; one that was removed meanwhile stays so. */
  async function put(one: KeptSubscription, { isNew = false } = {}): Promise<void> {
    const others = kept();
    if (isNew) return remember([...others, one]);
    if (others.some(({ id }) => id === one.id))
      return remember(others.map((other) => (other.id === one.id ? one : other)));
  }

  function reading(id: string, window: Days, text?: string): Promise<Outcome<OverlayRead>> {
    const windows = readings.get(id) ?? new Map<string, Promise<Outcome<OverlayRead>>>();
    readings.set(id, windows);
    const key = `${calendar.settings.home} ${window.from} ${window.to}`;
    const known = windows.get(key);
    if (known !== undefined) return known;
    if (windows.size >= MOST_WINDOWS) windows.delete([...windows.keys()][0] ?? '');
    const read = overlayOf(text ?? store.content(id), window);
    windows.set(key, read);
    return read;
  }

  async function overlayOf(
    content: string | Promise<string | undefined>,
    window: Days,
  ): Promise<Outcome<OverlayRead>> {
    const text = await content;
    if (text === undefined) return { ok: true, value: { items: [], refused: 0 } };
    return runIcs({ job: 'overlay', text, home: calendar.settings.home, now: now(), window });
  }

  async function itemsOf(id: string, window: Days): Promise<readonly UpstreamItem[]> {
    const read = await reading(id, window);
    return read.ok ? read.value.items : [];
  }

  /** Gets a calendar and takes note of how that went; the former content stays where it went badly. */
  async function fetched(one: KeptSubscription): Promise<{
    readonly one: KeptSubscription;
    readonly answer: CalendarAnswer;
    readonly text?: string;
    readonly name?: string;
  }> {
    const { source, allowPrivate, faring } = one;
    const hasContent = (await store.content(one.id)) !== undefined;
    const answer = await fetch({
      source,
      allowPrivate: allowPrivate === true,
      ...(hasContent ? { etag: faring.etag, modified: faring.modified } : {}),
    });
    const tried = now();
    const failed = (sentence: string): KeptSubscription => ({
      ...one,
      faring: { ...faring, tried, failures: faring.failures + 1, sentence },
    });
    if (answer.kind === 'same') {
      const { sentence, ...rest } = faring;
      const remark = faring.failures === 0 && sentence !== undefined ? { sentence } : {};
      return { one: { ...one, faring: { ...rest, ...remark, last: tried, tried, failures: 0 } }, answer };
    }
    if (answer.kind !== 'new') return { one: failed(answer.reason), answer };
    const read = await overlayOf(answer.text, usualYears());
    if (!read.ok) {
      const reason = `What it gives can’t be shown: ${read.reason}`;
      return { one: failed(reason), answer: { kind: 'refused', reason } };
    }
    const { etag, modified, text } = answer;
    const shown = read.value.items.filter((item) => item.excluded === undefined);
    return {
      one: {
        ...one,
        faring: {
          last: tried,
          tried,
          failures: 0,
          entries: shown.length,
          ...(etag === undefined ? {} : { etag }),
          ...(modified === undefined ? {} : { modified }),
          ...(read.value.refused === 0 ? {} : { sentence: remarkOf(read.value.refused) }),
        },
      },
      answer,
      text,
      ...(read.value.name === undefined ? {} : { name: read.value.name }),
    };
  }

  async function readAgain(id: string): Promise<void> {
    const before = kept().find((one) => one.id === id);
    if (before === undefined) return;
    const { one, text } = await fetched(before);
    const current = kept().find((other) => other.id === id);
    // It was removed, or has another source by now.
    if (isClosed || current === undefined || !sameJson(current.source, before.source)) return;
    if (text !== undefined) {
      await store.keepContent(id, text);
      readings.delete(id);
    }
    await put({ ...current, faring: one.faring });
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
    await Promise.all(due.map(({ id }) => refreshOne(id)));
  }

  function look(): void {
    refreshDue()
      .catch((error: unknown) => log.error('Subscriptions could not be read again.', { error }))
      .finally(arm);
  }

  function arm(): void {
    if (wake === undefined || isClosed) return;
    callOff?.();
    callOff = wake(LOOK_MS, look);
  }

  function refuseTwice({ id, source }: Pick<Subscription, 'id' | 'source'>): void {
    const other = kept().find((one) => one.id === id);
    if (other !== undefined)
      throw new AppError(
        'conflict',
        `${source.kind === 'file' ? 'That file' : 'That calendar'} is subscribed to already, as “${other.title}”.`,
      );
  }

  /** Keeps a subscription with its first reading; throws where trying again would be of no use. */
  async function begin(
    { title, ...one }: New,
    how: { readonly isNew: boolean; readonly otherwise: string },
  ): Promise<void> {
    const { one: begun, answer, text, name } = await fetched({ ...one, title: '', faring: freshFaring });
    if (answer.kind === 'refused') throw new AppError('invalid-input', answer.reason);
    if (isClosed) throw new AppError('unavailable', 'Sherpa is ending: subscribe again at the next start.');
    if (how.isNew) refuseTwice(one);
    if (text === undefined) await store.dropContent(one.id);
    else await store.keepContent(one.id, text);
    readings.delete(one.id);
    // What a calendar calls itself is better than where it is.
    await put({ ...begun, title: title ?? name ?? how.otherwise }, how);
  }

  return {
    start() {
      if (wake !== undefined) callOff = wake(FIRST_LOOK_MS, look);
    },
    list,
    named(name) {
      const byId = kept().find(({ id }) => id === name);
      const byTitle = kept().filter(({ title }) => title.toLowerCase() === name.trim().toLowerCase());
      const found = byId ?? (byTitle.length === 1 ? byTitle[0] : undefined);
      if (found === undefined)
        throw new AppError(
          'not-found',
          byTitle.length > 1
            ? `Several subscriptions are called “${name}”: name one by its id.`
            : `There is no subscription “${name}”.`,
        );
      const { faring: _, ...subscription } = found;
      return subscription;
    },
    async add(subscription, otherwise) {
      refuseTwice(subscription);
      if (kept().length >= MOST_SUBSCRIPTIONS)
        throw new AppError(
          'invalid-input',
          `There are ${MOST_SUBSCRIPTIONS} subscriptions already: remove one first.`,
        );
      await begin(subscription, { isNew: true, otherwise });
    },
    async edit(subscription) {
      const before = kept().find(({ id }) => id === subscription.id);
      if (before === undefined) return;
      const isElsewhere =
        !sameJson(before.source, subscription.source) || before.allowPrivate !== subscription.allowPrivate;
      if (isElsewhere) await begin(subscription, { isNew: false, otherwise: subscription.title });
      else await put({ ...subscription, faring: before.faring });
    },
    async remove({ id }) {
      readings.delete(id);
      await remember(kept().filter((one) => one.id !== id));
      await store.dropContent(id);
    },
    async refresh(ids = kept().map(({ id }) => id)) {
      await Promise.all(ids.map(refreshOne));
    },
    async between({ from, to }, only) {
      if (to < from)
        throw new AppError('invalid-input', `${to} comes before ${from}: give the earlier day first.`);
      if (daysBetween(from, to) > MOST_OVERLAY_DAYS)
        throw new AppError(
          'invalid-input',
          `From ${from} to ${to} are more than ${MOST_OVERLAY_DAYS} days: ask for fewer.`,
        );
      const usual = usualYears();
      const isUsual = usual.from <= from && to <= usual.to;
      const years = { from: `${from.slice(0, 4)}-01-01` as Day, to: `${to.slice(0, 4)}-12-31` as Day };
      const found: SubscribedItem[] = [];
      for (const { faring: _, ...subscription } of kept()) {
        if (only !== undefined && only.id !== subscription.id) continue;
        for (const item of await itemsOf(subscription.id, isUsual ? usual : years)) {
          if (item.excluded === undefined && item.from <= to && from <= item.to)
            found.push({ subscription, item });
        }
      }
      return found;
    },
    held: ({ id }) => itemsOf(id, usualYears()),
    async event({ id }, uid, recurrence) {
      const text = await store.content(id);
      if (text === undefined) return { ok: false, reason: 'The calendar couldn’t be read yet.' };
      const usual = usualYears();
      const year = recurrence?.slice(0, 4) ?? usual.from.slice(0, 4);
      const isUsual = usual.from.slice(0, 4) <= year && year <= usual.to.slice(0, 4);
      const window = isUsual ? usual : { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
      const { home } = calendar.settings;
      return runIcs({ job: 'event', text, home, now: now(), window, uid, recurrence });
    },
    dismissed: () => store.read().dismissed,
    dismiss: (entry, what) =>
      store.remember({ ...store.read(), dismissed: { ...store.read().dismissed, [entry]: what } }),
    async close() {
      isClosed = true;
      callOff?.();
      // What is on its way may be waited for no longer; what is being written may.
      await store.between(async () => {});
    },
  };
}

const freshFaring: Faring = { failures: 0, entries: 0 };

function remarkOf(refused: number): string {
  return refused === 1
    ? 'One of its events can’t be read and isn’t shown.'
    : `${refused} of its events can’t be read and aren’t shown.`;
}
