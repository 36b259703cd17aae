import { AppError } from '../shared/contract/app-error.ts';
import type { Dispatch } from '../shared/contract/dispatch.ts';
import { createDispatch } from '../shared/contract/dispatch.ts';
import type { Status } from '../shared/contract/methods/calendar-methods.ts';
import type { DeviceView } from '../shared/contract/methods/device-methods.ts';
import type { Notice } from '../shared/contract/notices.ts';
import { instantFrom } from '../shared/dates/instant.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { Gazetteer } from '../shared/places/gazetteer.ts';
import type { AppParts, CheckedNotes, LookedMark } from './app-parts.ts';
import type { CalendarState } from './calendar/calendar-state.ts';
import { type Committed, createCommitter, type Edit } from './calendar/committer.ts';
import { noticeOf } from './calendar/notice-of.ts';
import { createPast } from './calendar/past.ts';
import { previewOf } from './calendar/preview.ts';
import { createViewCache } from './calendar/view-cache.ts';
import { createDrafting } from './entries/drafting.ts';
import { type SettlePorts, settleDates } from './entries/settle-dates.ts';
import { backupHandlers } from './handlers/backup-handlers.ts';
import { calendarHandlers } from './handlers/calendar-handlers.ts';
import { changeHandlers } from './handlers/change-handlers.ts';
import { checkHandlers } from './handlers/check-handlers.ts';
import { deviceHandlers } from './handlers/device-handlers.ts';
import { entryHandlers } from './handlers/entry-handlers.ts';
import { feedHandlers } from './handlers/feed-handlers.ts';
import { historyHandlers } from './handlers/history-handlers.ts';
import { holidayHandlers } from './handlers/holiday-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { publishHandlers } from './handlers/publish-handlers.ts';
import { referenceHandlers } from './handlers/reference-handlers.ts';
import { reminderHandlers } from './handlers/reminder-handlers.ts';
import { sampleHandlers } from './handlers/sample-handlers.ts';
import { savedFeedHandlers } from './handlers/saved-feed-handlers.ts';
import { type CheckStore, storeHandlers } from './handlers/store-handlers.ts';
import { subscriptionHandlers } from './handlers/subscription-handlers.ts';
import { wordHandlers } from './handlers/word-handlers.ts';
import { daysOffOf } from './holidays/days-off-of.ts';
import type { OpenHolidayTable } from './holidays/holiday-table.ts';
import type { RunIcsJob } from './import/ics-jobs.ts';
import type { Machine } from './machine.ts';
import type { Clock, Ids, Log } from './ports.ts';
import { createPublications, type Publications, type PublishingPorts } from './publications/publications.ts';
import { createPublisher, type Publisher, type PublisherPorts } from './publish/publisher.ts';
import { createPages } from './reminders/pages.ts';
import {
  createReminderEngine,
  type ReminderEngine,
  type ReminderPorts,
} from './reminders/reminder-engine.ts';
import type { Backups } from './store/backups.ts';
import type { Store } from './store/store.ts';
import {
  createSubscriptions,
  type SubscriptionPorts,
  type Subscriptions,
} from './subscriptions/subscriptions.ts';

/** What the host tells the app of itself; it may change while the app runs. */
export interface HostFacts {
  readonly data: string;
  readonly version: string;
  readonly server: Status['server'];
  /** What went wrong outside the store, in words. */
  readonly problems: readonly string[];
}

export interface AppPorts {
  readonly store: Store<CalendarState>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly gazetteer: Gazetteer;
  readonly openHolidays: OpenHolidayTable;
  /** Reads other people's calendars, where they can't hold anything up. */
  readonly runIcs: RunIcsJob;
  readonly check: CheckStore;
  readonly backups: Backups;
  readonly machine: Machine;
  readonly facts: () => HostFacts;
  readonly looked: LookedMark;
  readonly checked: CheckedNotes;
  readonly reminders: Pick<ReminderPorts, 'memory' | 'ringing'>;
  readonly subscriptions: Pick<SubscriptionPorts, 'store' | 'fetch' | 'wake'>;
  readonly publish: Pick<PublisherPorts, 'bytes' | 'origin' | 'secrets' | 'memory'>;
  readonly publishing: PublishingPorts;
  /** Who makes the changes: this device's name for itself. */
  readonly by: string;
}

/** The running application, whatever hosts it. */
export interface App {
  /** Asks for a method of the contract, with input from outside; rejects with an `AppError`. */
  readonly request: Dispatch;
  /** Calls the listener for every notice, until the function it gives back is called. */
  subscribe(listener: (notice: Notice) => void): () => void;
  readonly publisher: Publisher;
  readonly reminders: Pick<ReminderEngine, 'start' | 'poke' | 'close'>;
  readonly publications: Pick<Publications, 'start' | 'between' | 'close'>;
  readonly subscriptions: Pick<Subscriptions, 'start' | 'close'>;
  /** Tells clients that the user chose an entry, or the Due list, outside of the page, for instance by a notification. */
  choose(entry: EntryId | undefined): void;
  /** Tells clients that something about the host changed. */
  statusChanged(): void;
}

export function createApp(ports: AppPorts): App {
  const { store, clock, ids, gazetteer, log } = ports;
  const { calendar } = store.state;
  const listeners = new Set<(notice: Notice) => void>();
  const views = createViewCache(calendar);
  const publisher = createPublisher({
    calendar: () => calendar,
    seq: () => store.seq,
    clock,
    ...ports.publish,
  });

  function tell(notice: Notice): void {
    for (const listener of listeners) {
      try {
        listener(notice);
      } catch (error) {
        // What was told is done: a client that can't hear of it mustn't make it look undone, nor keep it from the others.
        log.error('A client could not be told of a change.', { error });
      }
    }
  }

  function onCommitted(committed: Committed): void {
    views.renew();
    if (listeners.size > 0) {
      const notice = noticeOf(committed, {
        calendar,
        views,
        feeds: publisher.list,
        status,
        seq: store.seq,
      });
      tell(notice);
    }
    reminders.replan(committed.touched);
    publications.calendarChanged();
  }

  function status(): Status {
    const facts = ports.facts();
    const lastFetch = publisher.lastFetch();
    return {
      data: facts.data,
      version: facts.version,
      today: committer.today(),
      now: instantFrom(clock.now()),
      ...(store.readOnly === undefined ? {} : { readOnly: store.readOnly }),
      problems: [...store.problems.map(({ message }) => message), ...facts.problems],
      server: facts.server,
      ...(lastFetch === undefined ? {} : { lastFetch }),
      canUndo: turns().undo !== undefined,
      canRedo: turns().redo !== undefined,
    };
  }

  function statusChanged(): void {
    tell({ name: 'status.changed', body: status() });
  }

  function turns() {
    const { done, undone } = calendar.turns;
    return { undo: done.at(-1), redo: undone.at(-1) };
  }

  function settlePorts(): SettlePorts {
    // Most acts ask for none of it.
    return {
      get today() {
        return committer.today();
      },
      get now() {
        return instantFrom(clock.now());
      },
      seq: store.seq,
      history: () => store.history(),
      daysOff: async (states, corrections) => daysOffOf(states, await ports.openHolidays(), corrections),
    };
  }

  async function commit(edit: Edit): Promise<Committed> {
    const before = store.readOnly;
    try {
      return await committer.commit((now, today) => {
        reminders.prepare();
        return edit(now, today);
      });
    } finally {
      // A flush that failed ends all writing: every client shows it, not only the one that asked.
      if (store.readOnly !== before) statusChanged();
    }
  }

  const committer = createCommitter({ store, clock, ids, by: ports.by, onCommitted });

  const { memory, ringing } = ports.reminders;
  const pages = createPages({
    tell,
    nextId: () => ids.next(),
    // Where nothing rings nothing is offered.
    wake: ringing?.wake ?? (() => () => {}),
  });
  const reminders = createReminderEngine({
    calendar,
    views,
    clock,
    log,
    checked: ports.checked.read,
    memory,
    ringing: ringing && { ...ringing, pages },
    onChanged: (body) => tell({ name: 'reminders.changed', body }),
  });

  const subscriptions = createSubscriptions({
    calendar,
    clock,
    log,
    runIcs: ports.runIcs,
    ...ports.subscriptions,
    onChanged: (list) => tell({ name: 'subscriptions.changed', body: { subscriptions: [...list] } }),
  });

  const publications = createPublications({
    ...ports.publishing,
    feeds: () => publisher.list(),
    feedFile: (key, rendering) => publisher.feedFile(key, rendering),
    clock,
    log,
    ids,
    digest: (text) => ports.publish.bytes.digest(new TextEncoder().encode(text)),
    onChanged: (list) => tell({ name: 'publish.changed', body: { publications: list } }),
  });

  const parts: AppParts = {
    calendar,
    views,
    gazetteer,
    publisher,
    machine: ports.machine,
    clock,
    openHolidays: ports.openHolidays,
    runIcs: ports.runIcs,
    subscriptions,
    subscriptionsChanged: () =>
      tell({ name: 'subscriptions.changed', body: { subscriptions: subscriptions.list() } }),
    digest: (text) => ports.publish.bytes.digest(new TextEncoder().encode(text)),
    looked: {
      read: () => ports.looked.read(),
      async remember(looked) {
        await ports.looked.remember(looked);
        tell({ name: 'changes.marked', body: {} });
      },
    },
    checked: {
      read: () => ports.checked.read(),
      async remember(checked) {
        reminders.prepare();
        const before = ports.checked.read();
        await ports.checked.remember(checked);
        const ids = new Set([...Object.keys(before), ...Object.keys(checked)]);
        reminders.replan([...ids].filter((id) => before[id] !== checked[id]) as EntryId[]);
        tell({ name: 'entries.checked', body: { checked: { ...checked } } });
      },
    },
    reminders,
    pages,
    today: committer.today,
    seq: () => store.seq,
    status,
    history: () => store.history(),
    feedsChanged: () => tell({ name: 'feeds.changed', body: { feeds: [...publisher.list()] } }),
    turns,
    viewOf(id) {
      const view = views.view(id);
      if (view === undefined) throw new AppError('not-found', `There is no entry “${id}”.`);
      return view;
    },
    past: createPast({
      calendar,
      views,
      history: () => store.history(),
      seq: () => store.seq,
      today: committer.today,
    }),
    async rehearse(draft) {
      const drafting = createDrafting(calendar, committer.today(), { ids, gazetteer });
      const value = await draft(drafting);
      const settled = await settleDates(drafting, settlePorts());
      const after = await previewOf(calendar, drafting.drafts, settlePorts());
      return { ...settled, value, after, drafts: drafting.drafts, notes: drafting.notes };
    },
    commit: (draft) =>
      commit(async (now, today) => {
        const drafting = createDrafting(now, today, { ids, gazetteer });
        await draft(drafting);
        await settleDates(drafting, settlePorts());
        return drafting.drafts;
      }),
    async act(draft) {
      let named: readonly EntryId[] = [];
      await parts.commit(async (drafting) => {
        named = await draft(drafting);
      });
      return named.map((id) => parts.viewOf(id));
    },
  };

  const deviceChanged = (body: DeviceView) => tell({ name: 'device.changed', body });
  ports.machine.onChange(() => deviceChanged(ports.machine.read()));

  const request = createDispatch(
    {
      ...calendarHandlers(parts),
      ...entryHandlers(parts),
      ...wordHandlers(parts),
      ...referenceHandlers(parts),
      ...historyHandlers(parts),
      ...changeHandlers(parts),
      ...checkHandlers(parts),
      ...holidayHandlers(parts),
      ...importHandlers(parts),
      ...feedHandlers(parts),
      ...savedFeedHandlers(parts),
      ...publishHandlers(publications),
      ...subscriptionHandlers(parts),
      ...reminderHandlers(parts),
      ...sampleHandlers(parts),
      ...backupHandlers({ store, backups: ports.backups, views, clock, commitAsDrafted: commit }),
      ...deviceHandlers(ports.machine, deviceChanged),
      ...storeHandlers(() => committer.between(ports.check)),
    },
    (method, error) => {
      const id = ids.next();
      log.error(`${method} failed (${id})`, { error });
      return `Something went wrong (${id}). The log says more.`;
    },
  );

  return {
    request,
    publisher,
    reminders,
    publications,
    subscriptions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (id) =>
      tell(id === undefined ? { name: 'due.chosen', body: {} } : { name: 'entry.chosen', body: { id } }),
    statusChanged,
  };
}
