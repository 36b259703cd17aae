import * as v from 'valibot';

/** What the checker of feeds looks for (docs/feeds.md says which section of the standard asks for it). */
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
] as const;

/** What is wrong with a feed: a rule, and where it is broken first. */
export const FindingSchema = v.strictObject({
  rule: v.picklist(FEED_RULES),
  /** The first line, counted from 1 as they are folded, where it is broken. */
  line: v.number(),
  /** How often. */
  count: v.number(),
  /** The component, property, zone or UID that it is about at first. */
  what: v.string(),
  /** A sentence about the first, in English. */
  message: v.string(),
});

export type Finding = Readonly<v.InferOutput<typeof FindingSchema>>;
export type FeedRule = Finding['rule'];

/** Takes note of a broken rule at a line. */
export type Note = (rule: FeedRule, line: number, what: string, message: string) => void;

/** Takes notes, and gives them as findings: one a rule, in the order in which they were first broken. */
export function createNotes(): { readonly note: Note; findings(): readonly Finding[] } {
  const found = new Map<FeedRule, { -readonly [Field in keyof Finding]: Finding[Field] }>();
  return {
    note(rule, line, what, message) {
      const known = found.get(rule);
      if (known === undefined) found.set(rule, { rule, line, count: 1, what, message });
      else known.count += 1;
    },
    findings: () => [...found.values()],
  };
}
