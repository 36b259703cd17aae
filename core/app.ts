import { AppError } from '../shared/contract/app-error.ts';
import { createDispatch, type Dispatch } from '../shared/contract/dispatch.ts';
import type { Status } from '../shared/contract/methods/calendar-methods.ts';
import type { DeviceView } from '../shared/contract/methods/device-methods.ts';
import type { Notice } from '../shared/contract/notices.ts';
import { instantFrom } from '../shared/dates/instant.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { AppParts } from './app-parts.ts';
import type { AppPorts } from './app-ports.ts';
import { type Committed, createCommitter, type Edit } from './calendar/committer.ts';
import { noticeOf } from './calendar/notice-of.ts';
import { createPast } from './calendar/past.ts';
import { previewOf } from './calendar/preview.ts';
import { createViewCache } from './calendar/view-cache.ts';
import { createDrafting } from './entries/drafting.ts';
import { type SettlePorts, settleDates } from './entries/settle-dates.ts';
import { createPublisher, type Publisher } from './feeds/publisher.ts';
import { createHandlers } from './handlers/handlers.ts';
import { daysOffOf } from './holidays/days-off-of.ts';
import { createNotices } from './notices.ts';
import { createPublications, type Publications } from './publications/publications.ts';
import { createPages } from './reminders/pages.ts';
import { createReminderEngine, type ReminderEngine } from './reminders/reminder-engine.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions/subscriptions.ts';

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
  const digest = (text: string) => ports.publish.bytes.digest(new TextEncoder().encode(text));
  const { tell, isHeard, subscribe } = createNotices(log);
  const views = createViewCache(calendar);
  const publisher = createPublisher({
    calendar: () => calendar,
    seq: () => store.seq,
    clock,
    ...ports.publish,
  });

  function onCommitted(committed: Committed): void {
    views.renew();
    if (isHeard()) {
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
    digest,
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
    digest,
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
    createHandlers(parts, {
      publications,
      machine: ports.machine,
      deviceChanged,
      check: () => committer.between(ports.check),
      ...{ store, backups: ports.backups, views, clock, commitAsDrafted: commit },
    }),
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
    subscribe,
    choose: (id) =>
      tell(id === undefined ? { name: 'due.chosen', body: {} } : { name: 'entry.chosen', body: { id } }),
    statusChanged,
  };
}
