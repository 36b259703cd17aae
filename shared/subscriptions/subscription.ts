import * as v from 'valibot';
import { isId } from '../entries/ids.ts';
import { TRACK_COLOURS, TrackSchema } from '../entries/track.ts';

export type SubscriptionId = string & { readonly __brand: 'SubscriptionId' };

export const SubscriptionIdSchema = v.custom<SubscriptionId>(
  isId,
  'an id is made of letters, digits, - and _',
);

/** How often a subscription may be read again, in minutes. */
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 7 * 24 * 60;
/** How often it is, where nobody says. */
export const USUAL_MINUTES = 60;

/** Where somebody else's calendar comes from: an address (`webcal:` too), or a file on the host's computer. */
export const SubscriptionSourceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('address'),
    url: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(2000, 'an address has at most 2000 characters'),
      v.regex(
        /^(?:https?|webcals?):\/\/[^\s/]\S*$/i,
        'an address begins with https://, http:// or webcal://',
      ),
    ),
  }),
  v.strictObject({
    kind: v.literal('file'),
    path: v.pipe(v.string(), v.trim(), v.nonEmpty('a file needs a path'), v.maxLength(4000)),
  }),
]);

/** What a subscription is, apart from its id. */
export const SubscriptionFields = {
  title: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('a subscription needs a title'),
    v.maxLength(120, 'a title of a subscription has at most 120 characters'),
  ),
  source: SubscriptionSourceSchema,
  colour: v.picklist(TRACK_COLOURS),
  /** How often it is read again, in minutes. */
  every: v.pipe(
    v.number('a refresh time is a number of minutes'),
    v.integer('a refresh time is a whole number of minutes'),
    v.minValue(LEAST_MINUTES, `a calendar is read again after ${LEAST_MINUTES} minutes at the earliest`),
    v.maxValue(MOST_MINUTES, `a calendar is read again after ${MOST_MINUTES} minutes, a week, at the latest`),
  ),
  /** The track that adopted entries go on, by name. */
  track: v.exactOptional(TrackSchema.entries.name),
  /** Whether its address may be on this computer or a private network. */
  allowPrivate: v.exactOptional(v.literal(true)),
};

/**
 * Somebody else's calendar that this device shows over its own and reads again from time to time. It is kept on the
 * device: what others have on their calendars is no knowledge of ours until it is adopted.
 */
export const SubscriptionSchema = v.strictObject({ id: SubscriptionIdSchema, ...SubscriptionFields });

export type Subscription = Readonly<v.InferOutput<typeof SubscriptionSchema>>;
export type SubscriptionSource = Readonly<v.InferOutput<typeof SubscriptionSourceSchema>>;
