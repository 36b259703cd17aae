import * as v from 'valibot';
import { text } from '../contract/methods/method.ts';
import { InstantSchema } from '../dates/instant.ts';
import { ALARM_MODES } from '../feeds/alarm-mode.ts';
import { PROFILES } from '../feeds/profile.ts';

/** How seldom and how often something may be published, in minutes. */
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 10_080;

/** What is longer belongs to nobody's address, path, name or password. */
export const LONGEST = 2000;

/** An address on a server; `insecure` insists on http to another computer, where all can be read on the way. */
const OnServer = {
  url: text(LONGEST),
  user: v.exactOptional(text(LONGEST)),
  insecure: v.exactOptional(v.boolean()),
};

/**
 * Where a feed is published to: a file in a folder; a file on a WebDAV server; or a calendar on a CalDAV server, one resource
 * an entry. Where no file is named, saving names it after the feed, and a WebDAV address that ends with `/` likewise.
 */
export const PublishToSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('folder'), path: text(LONGEST), file: v.exactOptional(text(200)) }),
  v.strictObject({ kind: v.literal('webdav'), ...OnServer }),
  v.strictObject({ kind: v.literal('caldav'), ...OnServer }),
]);

export type PublishTo = Readonly<v.InferOutput<typeof PublishToSchema>>;

/** For whom and with which alarms; what is left out is the feed's own. */
export const PublishedRenderingSchema = v.strictObject({
  profile: v.exactOptional(v.picklist(PROFILES)),
  alarms: v.exactOptional(v.picklist(ALARM_MODES)),
});

/** What one says of a publication. */
export const PublicationFields = {
  /** The key of a feed. */
  feed: text(100),
  rendering: PublishedRenderingSchema,
  to: PublishToSchema,
  /** Soon after each change, or every so many minutes. */
  every: v.union([
    v.literal('changes'),
    v.pipe(
      v.number('minutes are a whole number'),
      v.integer('minutes are a whole number'),
      v.minValue(LEAST_MINUTES, `at most every ${LEAST_MINUTES} minutes`),
      v.maxValue(MOST_MINUTES, `at least every ${MOST_MINUTES} minutes, which is a week`),
    ),
  ]),
  /** Whether it goes by itself; `publish.now` works all the same. */
  enabled: v.boolean(),
};

/** A feed that is published somewhere, from this device; no part of the record. */
export const PublicationSchema = v.strictObject({ id: v.string(), ...PublicationFields });

export type Publication = Readonly<v.InferOutput<typeof PublicationSchema>>;

/** What came of a run, with the sentence that says it. */
export const PublishOutcomeSchema = v.strictObject({
  at: InstantSchema,
  /** `partly` where the server refused some of the entries, and has all others. */
  outcome: v.picklist(['published', 'unchanged', 'partly', 'failed']),
  sentence: v.string(),
});

export type PublishOutcome = Readonly<v.InferOutput<typeof PublishOutcomeSchema>>;
