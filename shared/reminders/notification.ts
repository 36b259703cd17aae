import type { EntryId } from '../entries/ids.ts';
import type { EntryKind } from '../entries/kind.ts';
import type { Party } from '../entries/person.ts';
import type { Delay, Lateness } from './receipt.ts';

/** How long is left until something, or how long ago it was, in the greatest unit that says it. */
export interface TimeLeft {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
  readonly isPast: boolean;
}

/** What a reminder says, for whatever language it is put in; the time left is that at the moment of showing. */
export type ReminderWords =
  | {
      readonly says: 'lead';
      readonly title: string;
      readonly kind: EntryKind;
      readonly left: TimeLeft;
      /** Whose instrument falls due then, where that isn't everybody's. */
      readonly sides: readonly Party[];
    }
  | { readonly says: 'silent'; readonly title: string; readonly silent: readonly Party[] }
  | { readonly says: 'no-news'; readonly title: string; readonly days: number };

/** What a notification says: one reminder, or several at once, the least time left first. */
export type NotificationWords =
  | { readonly says: 'one'; readonly reminder: ReminderWords; readonly late?: Lateness }
  | {
      readonly says: 'several';
      readonly count: number;
      /** Why they come together, where that isn't chance. */
      readonly why?: Delay;
      /** The first of them, an entry at most once. */
      readonly reminders: readonly ReminderWords[];
    };

/** What can be done with a notification where the system has buttons; opening is what a click on it does. */
export type NotificationAct = 'open' | 'snooze' | 'dismiss';

/** What the system is to show: in English, and as words to be put in another language. */
export interface ReminderNotification {
  /** That of its reminder; of several, one of its own. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly words: NotificationWords;
  /** Critical is what lapses within a day. */
  readonly urgency: 'normal' | 'critical';
  /** What a click opens; of several, the Due list. */
  readonly entry?: EntryId;
  readonly actions: readonly NotificationAct[];
}
