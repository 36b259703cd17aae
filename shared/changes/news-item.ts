import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { EdtfSchema, WhenSchema, ZoneSchema } from '../dates/when.ts';
import { QuantitySchema, TitleSchema } from '../entries/entry.ts';
import { ReadingViewSchema, StatementViewSchema } from '../entries/entry-view.ts';
import { EntryIdSchema } from '../entries/ids.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { MOVES } from '../entries/move.ts';
import { PartySchema } from '../entries/person.ts';
import { STANDINGS } from '../statements/standing.ts';

/** Kinds of news that a party's new word is. */
const SAID_KINDS = ['cancelled', 'postponed', 'denied', 'confirmed', 'announced', 'held'] as const;
/** Kinds of news that have dates on both sides; one side is absent where the entry wasn't there or had no date. */
const DATED_KINDS = ['moved', 'extended', 'superseded', 'rival', 'new', 'removed'] as const;

/** Every kind of news, the most important first. */
export const NEWS_KINDS = [
  'cancelled',
  'postponed',
  'denied',
  'moved',
  'extended',
  'superseded',
  'rival',
  'confirmed',
  'announced',
  'held',
  'new',
  'removed',
  'withdrawn',
  'standing',
  'expiry',
  'venue',
  'reading',
  'quantity',
  'renamed',
] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

const StandingSideSchema = v.strictObject({ standing: v.picklist(STANDINGS), badge: v.string() });
const PlaceSchema = v.strictObject({ name: v.string(), city: v.string() });
const ExpirySideSchema = v.strictObject({ at: v.string(), zone: ZoneSchema });

/** What every piece of news says: of which entry it is, when it became known, and who says so. */
const head = {
  entry: EntryIdSchema,
  title: TitleSchema,
  entryKind: v.picklist(ENTRY_KINDS),
  /** By name, as the entry has them now, or had them last. */
  tracks: v.array(v.string()),
  known: DaySchema,
  /** How firm the entry was and is, on the one piece of news that brought the difference; `from` is absent for a new entry. */
  standing: v.optional(v.strictObject({ from: v.optional(StandingSideSchema), to: StandingSideSchema })),
  /** The statements behind it, latest last. */
  statements: v.array(StatementViewSchema),
  /** Why, if somebody said so. */
  reason: v.optional(v.string()),
};

/** One real difference between two states of the calendar, old (`from`) and new (`to`). */
export const NewsItemSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(DATED_KINDS),
    ...head,
    from: v.optional(WhenSchema),
    to: v.optional(WhenSchema),
    move: v.optional(v.picklist(MOVES)),
    /** Days from the first day that the old date allowed to the first that the new one does. */
    days: v.optional(v.number()),
  }),
  v.strictObject({ kind: v.picklist(SAID_KINDS), ...head, date: v.optional(EdtfSchema) }),
  v.strictObject({ kind: v.literal('withdrawn'), ...head, reading: v.optional(ReadingViewSchema) }),
  v.strictObject({ kind: v.literal('standing'), ...head }),
  v.strictObject({
    kind: v.literal('expiry'),
    ...head,
    party: PartySchema,
    from: v.optional(ExpirySideSchema),
    to: v.optional(ExpirySideSchema),
  }),
  v.strictObject({
    kind: v.literal('venue'),
    ...head,
    from: v.optional(PlaceSchema),
    to: v.optional(PlaceSchema),
  }),
  v.strictObject({
    kind: v.literal('reading'),
    ...head,
    unit: v.optional(v.string()),
    from: v.optional(ReadingViewSchema),
    to: ReadingViewSchema,
  }),
  v.strictObject({
    kind: v.literal('quantity'),
    ...head,
    from: v.optional(QuantitySchema),
    to: v.optional(QuantitySchema),
  }),
  v.strictObject({ kind: v.literal('renamed'), ...head, from: TitleSchema, to: TitleSchema }),
]);

export type NewsItem = Readonly<v.InferOutput<typeof NewsItemSchema>>;
export type NewsOf<Kind extends NewsKind> = Extract<NewsItem, { readonly kind: Kind }>;
export type SaidKind = (typeof SAID_KINDS)[number];
