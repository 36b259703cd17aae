import * as v from 'valibot';

/** What the checker of feeds looks for, each by the section of the standard that asks for it (docs/feeds.md). */
export const FEED_RULES = [
  'line-end',
  'fold',
  'encoding',
  'control-character',
  'content-line',
  'structure',
  'required',
  'repeated',
  'uid',
  'value',
  'utc-stamp',
  'zone',
  'order',
  'alarm',
] as const;

/** What is wrong with a feed, by its lines as they are folded. */
export const FindingSchema = v.strictObject({
  rule: v.picklist(FEED_RULES),
  /** The first line, counted from 1, where it was found. */
  line: v.number(),
  /** How often. */
  count: v.number(),
  /** A sentence about the first. */
  message: v.string(),
});

export type Finding = Readonly<v.InferOutput<typeof FindingSchema>>;
export type FeedRule = Finding['rule'];
