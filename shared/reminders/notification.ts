import * as v from 'valibot';
import { EntryIdSchema } from '../entries/ids.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { PartySchema } from '../entries/person.ts';
import { DelaySchema, LatenessSchema } from './receipt.ts';

const TimeLeftSchema = v.strictObject({
  unit: v.picklist(['minutes', 'hours', 'days']),
  count: v.number(),
  isPast: v.boolean(),
});

/** How long is left until something, or how long ago it was, in the greatest unit that says it. */
export type TimeLeft = Readonly<v.InferOutput<typeof TimeLeftSchema>>;

const ReminderWordsSchema = v.variant('says', [
  v.strictObject({
    says: v.literal('lead'),
    title: v.string(),
    kind: v.picklist(ENTRY_KINDS),
    left: TimeLeftSchema,
    /** Whose instrument falls due then, where that isn't everybody's. */
    sides: v.array(PartySchema),
  }),
  v.strictObject({ says: v.literal('silent'), title: v.string(), silent: v.array(PartySchema) }),
  v.strictObject({ says: v.literal('no-news'), title: v.string(), days: v.number() }),
]);

/** What a reminder says, for whatever language it is put in; the time left is that at the moment of showing. */
export type ReminderWords = Readonly<v.InferOutput<typeof ReminderWordsSchema>>;

const NotificationWordsSchema = v.variant('says', [
  v.strictObject({
    says: v.literal('one'),
    reminder: ReminderWordsSchema,
    late: v.exactOptional(LatenessSchema),
  }),
  v.strictObject({
    says: v.literal('several'),
    count: v.number(),
    /** Why they come together, where that isn't chance. */
    why: v.exactOptional(DelaySchema),
    /** The first of them, an entry at most once. */
    reminders: v.array(ReminderWordsSchema),
  }),
]);

/** What a notification says: one reminder, or several at once, the least time left first. */
export type NotificationWords = Readonly<v.InferOutput<typeof NotificationWordsSchema>>;

const NotificationActSchema = v.picklist(['open', 'snooze', 'dismiss']);

/** What can be done with a notification where the system has buttons; opening is what a click on it does. */
export type NotificationAct = v.InferOutput<typeof NotificationActSchema>;

/** What is to be shown: in English, and as words to be put in another language. */
export const ReminderNotificationSchema = v.strictObject({
  /** That of its reminder; of several, one of its own. */
  key: v.string(),
  title: v.string(),
  body: v.string(),
  words: NotificationWordsSchema,
  /** Critical is what lapses within a day. */
  urgency: v.picklist(['normal', 'critical']),
  /** What a click opens; of several, the Due list. */
  entry: v.exactOptional(EntryIdSchema),
  actions: v.array(NotificationActSchema),
});

export type ReminderNotification = Readonly<v.InferOutput<typeof ReminderNotificationSchema>>;
