import * as v from 'valibot';
import { InstantSchema } from '../dates/instant.ts';
import { EntryViewSchema } from '../entries/entry-view.ts';
import { EntryIdSchema } from '../entries/ids.ts';
import { PersonSchema } from '../entries/person.ts';
import { TrackSchema } from '../entries/track.ts';
import { VenueSchema } from '../entries/venue.ts';
import { SettingsSchema } from '../settings/settings.ts';
import { COMMAND_IDS } from './commands.ts';
import { CheckedSchema, StatusSchema } from './methods/calendar-methods.ts';
import { DeviceSchema } from './methods/device-methods.ts';
import { FeedViewSchema } from './methods/feed-methods.ts';
import { PublicationViewSchema } from './methods/publish-methods.ts';
import { SubscriptionViewSchema } from './methods/subscription-methods.ts';
import { METHODS } from './methods.ts';

/** Everything that a host tells its clients unasked; names are past tense. */
export const NOTICES = {
  /** Records changed, by whichever client; `seq` says up to which change, so that a client that missed one reads anew. */
  'calendar.changed': v.strictObject({
    from: v.number(),
    seq: v.number(),
    entries: v.array(EntryViewSchema),
    removed: v.array(EntryIdSchema),
    tracks: v.optional(v.array(TrackSchema)),
    venues: v.optional(v.array(VenueSchema)),
    people: v.optional(v.array(PersonSchema)),
    settings: v.optional(SettingsSchema),
    feeds: v.optional(v.array(FeedViewSchema)),
    status: StatusSchema,
  }),
  'status.changed': StatusSchema,
  /** This device has looked at what is new, in whichever window or by command: what is still unread is to be asked anew. */
  'changes.marked': v.strictObject({}),
  /** Somebody looked, on this device, whether an entry is still true: all such notes. */
  'entries.checked': v.strictObject({ checked: CheckedSchema }),
  /** The Due list is another: how many reminders wait, how many are put off, and when the next will ring. */
  'reminders.changed': v.strictObject({
    due: v.number(),
    snoozed: v.number(),
    next: v.exactOptional(InstantSchema),
  }),
  /** A notification waits for a page that may show it: the first to take it does. */
  'notification.offered': v.strictObject({ id: v.string() }),
  /** A notification that a page may be showing is no longer of use. */
  'notification.withdrawn': v.strictObject({ key: v.string() }),
  /** The device is settled otherwise: its port, or a switch of its desktop. */
  'device.changed': DeviceSchema,
  /** A feed has another address: all of them as they are now. */
  'feeds.changed': v.strictObject({ feeds: v.array(FeedViewSchema) }),
  /** A publication goes, went, waits or is another: all of them as they are now. */
  'publish.changed': v.strictObject({ publications: v.array(PublicationViewSchema) }),
  /** Subscriptions, what they hold or what they propose: what is shown of them is to be asked anew. */
  'subscriptions.changed': v.strictObject({ subscriptions: v.array(SubscriptionViewSchema) }),
  /** The user chose a command from the desktop's menu, for the window that hears this to do. */
  'command.chosen': v.strictObject({ command: v.picklist(COMMAND_IDS) }),
  /** The user chose an entry outside of the page: a link to it, a notification, the tray. */
  'entry.chosen': v.strictObject({ id: EntryIdSchema }),
  /** The user chose the Due list outside of the page: a notification of several reminders, the tray. */
  'due.chosen': v.strictObject({}),
  /** The user gave the desktop app a file to take in, which is to be looked at first. */
  'import.offered': v.strictObject({
    name: v.string(),
    as: METHODS['entries.import'].input.entries.as,
    content: METHODS['entries.import'].input.entries.content,
  }),
} as const;

export type NoticeName = keyof typeof NOTICES;
export type NoticeOf<N extends NoticeName> = v.InferOutput<(typeof NOTICES)[N]>;
export type Notice = { [N in NoticeName]: { readonly name: N; readonly body: NoticeOf<N> } }[NoticeName];
