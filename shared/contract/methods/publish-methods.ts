import * as v from 'valibot';
import { InstantSchema } from '../../dates/instant.ts';
import {
  LONGEST,
  PublicationFields,
  PublicationSchema,
  PublishedRenderingSchema,
  PublishOutcomeSchema,
  PublishToSchema,
} from '../../publications/publication.ts';
import { type MethodContract, Nothing, reads, text } from './method.ts';

/** A publication as it is listed. */
export const PublicationViewSchema = v.strictObject({
  ...PublicationSchema.entries,
  /** The feed's title; absent where there is no such feed any more. */
  title: v.exactOptional(v.string()),
  /** Its password: absent where it has none; `note` says where it is kept less well than one would think. */
  password: v.exactOptional(
    v.strictObject({
      /** `missing`: this host can't read it, for the other kind of host was told it. */
      kept: v.picklist(['system', 'file', 'missing']),
      note: v.exactOptional(v.string()),
    }),
  ),
  status: v.strictObject({
    isRunning: v.boolean(),
    /** How many entries of how many a run has been through; absent while there is little to tell. */
    progress: v.exactOptional(v.strictObject({ done: v.number(), of: v.number() })),
    last: v.exactOptional(PublishOutcomeSchema),
    /** When it goes next by itself; absent where nothing is due. */
    next: v.exactOptional(InstantSchema),
    failingSince: v.exactOptional(InstantSchema),
    /** How often it has failed since it last worked. */
    tries: v.number(),
    /** What it waits for, and doesn't try again before: `consent` is given with `publish.now`, `password` with `publish.save`. */
    waitsFor: v.exactOptional(v.picklist(['consent', 'password', 'settings'])),
  }),
});

export type PublicationView = Readonly<v.InferOutput<typeof PublicationViewSchema>>;

/** What a test tried, in its order; the first that failed is the last. */
export const PublishTestSchema = v.strictObject({
  ok: v.boolean(),
  steps: v.array(
    v.strictObject({
      step: v.picklist(['reach', 'sign-in', 'write', 'delete']),
      ok: v.boolean(),
      sentence: v.string(),
    }),
  ),
  /** Calendars that were found where the address isn't one itself: one of them is meant. */
  calendars: v.exactOptional(v.array(v.strictObject({ url: v.string(), title: v.string() }))),
});

export type PublishTest = Readonly<v.InferOutput<typeof PublishTestSchema>>;

/** A password as it is given; it is never answered. */
const password = v.exactOptional(text(LONGEST));
const Id = v.strictObject({ id: v.string() });

/** Publishing beyond this computer. Publications are kept on the device, passwords in the system's secret store. */
export const PUBLISH_METHODS = {
  'publish.list': reads(Nothing, v.array(PublicationViewSchema)),
  /** A new publication, or with `id` a known one otherwise; a password that is left out stays, an empty one goes. Where the
   * place is another, what was published stays at the one before, unless `takeAway`: then what is Sherpa's there goes first.
   * `left` says what became of it, where there was something. */
  'publish.save': reads(
    v.strictObject({
      id: v.exactOptional(v.string()),
      feed: PublicationFields.feed,
      rendering: v.optional(PublishedRenderingSchema, {}),
      to: PublicationFields.to,
      every: v.optional(PublicationFields.every, 'changes'),
      enabled: v.optional(PublicationFields.enabled, true),
      password,
      takeAway: v.exactOptional(v.boolean()),
    }),
    v.strictObject({ ...PublicationViewSchema.entries, left: v.exactOptional(v.string()) }),
  ),
  /** Forgets a publication. What it published stays where it is, unless `takeAway`: then what is Sherpa's there goes first. */
  'publish.remove': reads(
    v.strictObject({ id: v.string(), takeAway: v.exactOptional(v.boolean()) }),
    v.strictObject({ sentence: v.string() }),
  ),
  /** Tries to reach, to sign in, to write and to delete, with a file of its own; what is saved, or what isn't yet. */
  'publish.test': reads(
    v.strictObject({ id: v.exactOptional(v.string()), to: v.exactOptional(PublishToSchema), password }),
    PublishTestSchema,
  ),
  /** Publishes at once, also what is switched off. `consent` answers what it waits for: to overwrite, fill again or empty. */
  'publish.now': reads(
    v.strictObject({ ...Id.entries, consent: v.exactOptional(v.boolean()) }),
    PublicationViewSchema,
  ),
} as const satisfies Record<string, MethodContract>;
