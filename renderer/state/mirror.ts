import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Status } from '../../shared/contract/methods/calendar-methods.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Person } from '../../shared/entries/person.ts';
import type { Track } from '../../shared/entries/track.ts';
import type { Venue } from '../../shared/entries/venue.ts';
import type { DueList } from '../../shared/reminders/due-list.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { AsOf } from './as-of.ts';

/** Whether the host can be heard: `connecting` at first, `lost` until it answers again. */
export type Connection = 'connecting' | 'open' | 'lost';

/** What the host last said. */
export interface Calendar {
  /** The change up to which it holds. */
  readonly seq: number;
  readonly entries: readonly EntryView[];
  readonly byId: ReadonlyMap<EntryId, EntryView>;
  readonly tracks: readonly Track[];
  readonly venues: readonly Venue[];
  readonly people: readonly Person[];
  readonly feeds: readonly FeedView[];
  readonly settings: Settings;
  readonly status: Status;
  /** When somebody last looked on this device whether an entry is still true. */
  readonly checked: Readonly<Record<string, Day>>;
}

/** The calendar as of a past day: its entries are those of then, and `status.today` is that day. */
export interface Past extends AsOf {
  readonly calendar: Calendar;
}

/** What this window has asked the host to write. */
export interface Writes {
  readonly pending: number;
  /** How many have been acknowledged. */
  readonly done: number;
  /** Why the last one failed, if it did. */
  readonly failed?: string;
}

/** The mirror of the core, written by the client alone; `calendar` is absent until the first answer. */
export interface Mirror {
  readonly connection: Connection;
  readonly calendar?: Calendar;
  /** The past that is looked at, from the first answer on; while another is asked for, the one before it. */
  readonly past?: Past;
  /** Why the past that is asked for couldn't be read. */
  readonly pastFailure?: string;
  /** Why the first reading failed, if it did. */
  readonly failure?: string;
  /** What is new since this device last looked, from the first answer on. */
  readonly news?: Changes;
  /** Why that couldn't be read, if it couldn't when it was last asked for. */
  readonly newsFailure?: string;
  /** What this device knows of reminders, from the first answer on. */
  readonly reminders?: DueList;
  /** Why that couldn't be read, if it couldn't when it was last asked for. */
  readonly remindersFailure?: string;
  readonly writes: Writes;
}

export type MirrorStore = StoreApi<Mirror>;

export function createMirror(): MirrorStore {
  return createStore<Mirror>(() => ({ connection: 'connecting', writes: { pending: 0, done: 0 } }));
}
