import * as v from 'valibot';
import { AsOf, type MethodContract, Nothing, reads } from './method.ts';

/** A feed as it is listed: its place on the server, and what reads it. */
export const FeedViewSchema = v.strictObject({
  name: v.string(),
  title: v.string(),
  url: v.optional(v.string()),
  entries: v.number(),
});

export type FeedView = v.InferOutput<typeof FeedViewSchema>;

/** Feeds, and files made from the calendar. */
export const FEED_METHODS = {
  'feeds.list': reads(Nothing, v.array(FeedViewSchema)),
  'feeds.export': reads(
    v.strictObject({
      feed: v.optional(v.string()),
      track: v.optional(v.string()),
      format: v.optional(v.picklist(['ics', 'csv', 'json', 'md'])),
      ...AsOf,
    }),
    v.strictObject({ name: v.string(), mediaType: v.string(), content: v.string() }),
  ),
} as const satisfies Record<string, MethodContract>;
