import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { PartySchema } from '../../entries/person.ts';
import { TrackSchema } from '../../entries/track.ts';
import { OverlayItemSchema } from '../../subscriptions/overlay-item.ts';
import { GONE_SAYINGS, ProposalSchema } from '../../subscriptions/proposal.ts';
import { SubscriptionFields, SubscriptionIdSchema } from '../../subscriptions/subscription.ts';
import { RecurrenceSchema, UidSchema } from '../../subscriptions/upstream.ts';
import { Entries, type MethodContract, made, Nothing, reads, text, writes } from './method.ts';

/** The most days that `subscriptions.read` looks at in one go: some five years. */
export const MOST_OVERLAY_DAYS = 2000;

/** How it stands with a subscription. */
export const SubscriptionStatusSchema = v.strictObject({
  /** When it was last read well, or was found to be as before; absent until it first was. */
  last: v.exactOptional(InstantSchema),
  /** When it was last tried. */
  tried: v.exactOptional(InstantSchema),
  /** When it will be tried again by itself; absent where nothing is tried by itself, as by a command. */
  next: v.exactOptional(InstantSchema),
  /** By which the calendar's server tells one version from another (RFC 9110 §8.8.3). */
  etag: v.exactOptional(v.string()),
  /** Whether all of the way by which it was last read was encrypted; absent of a file, and until it was read. */
  encrypted: v.exactOptional(v.boolean()),
  failing: v.boolean(),
  /** What is the matter, and what to do; of a calendar that is well, what of it can't be shown, if anything. */
  sentence: v.exactOptional(v.string()),
});

/** A subscription as it is listed; `entries` counts the events it shows from last year to the year after next. */
export const SubscriptionViewSchema = v.strictObject({
  id: SubscriptionIdSchema,
  ...SubscriptionFields,
  status: SubscriptionStatusSchema,
  entries: v.number(),
});

export type SubscriptionView = Readonly<v.InferOutput<typeof SubscriptionViewSchema>>;

const { title, source, colour, every, track, allowPrivate } = SubscriptionFields;

/**
 * Other people's calendars: kept on this device and shown over ours, and no part of the record until something of them is
 * adopted.
 */
export const SUBSCRIPTION_METHODS = {
  'subscriptions.list': reads(Nothing, v.array(SubscriptionViewSchema)),
  /** Their events between two days, by date; `cut` where there are more than are given. */
  'subscriptions.read': reads(
    v.strictObject({
      from: DaySchema,
      to: DaySchema,
      /** One alone. */
      subscription: v.optional(v.string()),
    }),
    v.strictObject({ items: v.array(OverlayItemSchema), cut: v.boolean() }),
  ),
  /**
   * Subscribes, having read the calendar once. Refused where that isn't a calendar, or is on a private network that isn't
   * allowed; what can't be reached at the moment is kept, and tried again, unless it `mustRead`: then it is `unavailable`.
   */
  'subscriptions.add': reads(
    v.strictObject({
      title: v.optional(title),
      source,
      colour: v.optional(colour),
      every: v.optional(every),
      track: v.optional(TrackSchema.entries.name),
      allowPrivate: v.optional(allowPrivate.wrapped),
      mustRead: v.optional(v.literal(true)),
    }),
    SubscriptionViewSchema,
  ),
  'subscriptions.edit': reads(
    v.strictObject({
      id: v.string(),
      title: v.optional(title),
      source: v.optional(source),
      colour: v.optional(colour),
      every: v.optional(every),
      /** None where it is empty. */
      track: v.optional(v.union([v.literal(''), track.wrapped])),
      allowPrivate: v.optional(v.boolean()),
      mustRead: v.optional(v.literal(true)),
    }),
    SubscriptionViewSchema,
  ),
  /** Ends a subscription; entries adopted from it stay. */
  'subscriptions.remove': reads(v.strictObject({ id: v.string() }), Nothing),
  /** Reads one again, or all. */
  'subscriptions.refresh': reads(
    v.strictObject({ id: v.optional(v.string()) }),
    v.array(SubscriptionViewSchema),
  ),
  /**
   * Makes an entry of an event, with a statement whose source is the calendar: by `party`, or by the calendar as a
   * publisher. Refused as `conflict` where there is such an entry.
   */
  'subscriptions.adopt': writes(
    v.strictObject({
      subscription: v.string(),
      uid: UidSchema,
      recurrence: v.optional(RecurrenceSchema),
      /** The subscription's, if this isn't given. */
      track: v.optional(TrackSchema.entries.name),
      /** Whose word the calendar is. */
      party: v.optional(PartySchema),
      made,
    }),
    Entries,
  ),
  /** What subscriptions say anew of what was adopted from them; what was dismissed on this device where that is asked for too. */
  'subscriptions.proposals': reads(
    v.strictObject({ dismissed: v.optional(v.literal(true)) }),
    v.array(ProposalSchema),
  ),
  /**
   * Accepts a proposal, in one act: its statement, and the entry's date if that moved, unless `keepDate` (refused where its
   * hours alone moved); or dismisses it on this device, or takes that back. `party` is whose word the calendar is from now on. Of an event that is gone, the calendar's own statements are withdrawn, unless the user knows what it
   * means, and says so: `as`. `conflict` where the subscription has said something else since.
   */
  'subscriptions.answer': writes(
    v.strictObject({
      proposal: text(200),
      answer: v.picklist(['accept', 'dismiss', 'propose']),
      keepDate: v.optional(v.literal(true)),
      as: v.optional(v.picklist(GONE_SAYINGS)),
      party: v.optional(PartySchema),
    }),
    Entries,
  ),
} as const satisfies Record<string, MethodContract>;
