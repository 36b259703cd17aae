import type { Status } from '../shared/contract/methods/calendar-methods.ts';
import type { Gazetteer } from '../shared/places/gazetteer.ts';
import type { CheckedNotes, LookedMark } from './app-parts.ts';
import type { CalendarState } from './calendar/calendar-state.ts';
import type { PublisherPorts } from './feeds/publisher.ts';
import type { CheckStore } from './handlers/store-handlers.ts';
import type { OpenHolidayTable } from './holidays/holiday-table.ts';
import type { RunIcsJob } from './import/ics-jobs.ts';
import type { Machine } from './machine.ts';
import type { Clock, Ids, Log } from './ports.ts';
import type { PublishingPorts } from './publications/publications.ts';
import type { ReminderPorts } from './reminders/reminder-engine.ts';
import type { Backups } from './store/backups.ts';
import type { Store } from './store/store.ts';
import type { SubscriptionPorts } from './subscriptions/subscriptions.ts';

/** What the host tells the app of itself; it may change while the app runs. */
export interface HostFacts {
  readonly data: string;
  readonly version: string;
  readonly server: Status['server'];
  /** What went wrong outside the store, in words. */
  readonly problems: readonly string[];
}

/** What the app is given of the host and its store. */
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
