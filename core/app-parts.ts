import type { Status } from '../shared/contract/methods/calendar-methods.ts';
import type { Day } from '../shared/dates/day.ts';
import type { PreviewNote } from '../shared/deadlines/preview-note.ts';
import type { Calendar } from '../shared/entries/calendar.ts';
import type { Change, ChangeDraft } from '../shared/entries/change.ts';
import type { EntryView } from '../shared/entries/entry-view.ts';
import type { ActId, EntryId } from '../shared/entries/ids.ts';
import type { Gazetteer } from '../shared/places/gazetteer.ts';
import type { Committed } from './calendar/committer.ts';
import type { Past } from './calendar/past.ts';
import type { ViewCache } from './calendar/view-cache.ts';
import type { Drafting } from './entries/drafting.ts';
import type { Settled } from './entries/settle-dates.ts';
import type { Publisher } from './feeds/publisher.ts';
import type { OpenHolidayTable } from './holidays/holiday-table.ts';
import type { RunIcsJob } from './import/ics-jobs.ts';
import type { Machine } from './machine.ts';
import type { Clock } from './ports.ts';
import type { Pages } from './reminders/pages.ts';
import type { ReminderEngine } from './reminders/reminder-engine.ts';
import type { Checked, Looked } from './store/device.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

/** What an act would do: its drafts, and the calendar as it would leave it. */
export interface Rehearsal<T> extends Settled {
  /** What the drafting gave. */
  readonly value: T;
  readonly after: Calendar;
  readonly drafts: readonly ChangeDraft[];
  readonly notes: readonly PreviewNote[];
}

/** How far this device has looked; absent before it first did. */
export interface LookedMark {
  read(): Looked | undefined;
  /** Keeps it on this device and tells every client. */
  remember(looked: Looked): Promise<void>;
}

/** When somebody last looked on this device whether an entry is still true. */
export interface CheckedNotes {
  read(): Checked;
  /** Keeps them on this device and tells every client. */
  remember(checked: Checked): Promise<void>;
}

/** What the handlers of the contract work with. */
export interface AppParts {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  readonly gazetteer: Gazetteer;
  readonly publisher: Publisher;
  readonly machine: Pick<Machine, 'read'>;
  readonly clock: Clock;
  readonly openHolidays: OpenHolidayTable;
  readonly runIcs: RunIcsJob;
  readonly subscriptions: Subscriptions;
  /** Tells clients that there is something new of subscriptions. */
  subscriptionsChanged(): void;
  /** A text's digest, of letters, digits, `-` and `_`. */
  digest(text: string): string;
  readonly looked: LookedMark;
  readonly checked: CheckedNotes;
  readonly reminders: ReminderEngine;
  readonly pages: Pages;
  today(): Day;
  seq(): number;
  status(): Status;
  history(): Promise<readonly Change[]>;
  /** Tells clients that a feed has another address. */
  feedsChanged(): void;
  /** The acts that undo and redo would turn to. */
  turns(): { readonly undo: ActId | undefined; readonly redo: ActId | undefined };
  /** The entry as it is shown now; throws `not-found` if there is none. */
  viewOf(id: EntryId): EntryView;
  readonly past: Past;
  /** One act: drafts changes, commits them together, and gives the entries named as they are then. */
  act(draft: (drafting: Drafting) => readonly EntryId[] | Promise<readonly EntryId[]>): Promise<EntryView[]>;
  /** Drafts changes that nobody will commit, to show what they would do. */
  rehearse<T>(draft: (drafting: Drafting) => T): Promise<Rehearsal<T>>;
  /** As `act`, but gives what was committed. */
  commit(draft: (drafting: Drafting) => void | Promise<void>): Promise<Committed>;
}
