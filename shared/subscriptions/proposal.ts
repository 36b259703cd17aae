import * as v from 'valibot';
import { WhenSchema } from '../dates/when.ts';
import { EntryIdSchema, StatementIdSchema } from '../entries/ids.ts';
import { StatementFields } from '../statements/statement.ts';
import { SubscriptionIdSchema } from './subscription.ts';
import { RecurrenceSchema, UpstreamStateSchema } from './upstream.ts';

/** What became of an event upstream; `gone` where it isn't there any more, which is nobody's word, and `back` where it is again. */
export const PROPOSAL_KINDS = [
  'moved',
  'cancelled',
  'restored',
  'confirmed',
  'unsure',
  'gone',
  'back',
] as const;

/** What the user may know an event that is gone to mean. */
export const GONE_SAYINGS = ['cancels', 'denies'] as const;

/**
 * What a subscription says anew of an event that an entry was made from, with the statement that would be recorded. Its id
 * names this very change: what is said next is another proposal.
 */
export const ProposalSchema = v.strictObject({
  id: v.string(),
  entry: EntryIdSchema,
  /** The entry's own. */
  title: v.string(),
  subscription: SubscriptionIdSchema,
  kind: v.picklist(PROPOSAL_KINDS),
  was: UpstreamStateSchema,
  /** Absent of what is gone. */
  is: v.exactOptional(UpstreamStateSchema),
  /** Which occurrence of its series it is by now. */
  recurrence: v.exactOptional(RecurrenceSchema),
  /** Absent of what is gone: the calendar says nothing of it. */
  statement: v.exactOptional(v.strictObject(StatementFields)),
  /** Of what is gone: the calendar's own statements on the entry, which accepting takes back. */
  withdraws: v.exactOptional(v.array(StatementIdSchema)),
  /** Of what is gone: when another event of the same title is there, not adopted. */
  alike: v.exactOptional(WhenSchema),
  /** Whether the user passed it over on this device. */
  dismissed: v.exactOptional(v.literal(true)),
  /** Whether accepting it would move the entry's date too. */
  movesDate: v.boolean(),
  /** Whether it would move its hours alone, of which statements say nothing: the date can't be kept then. */
  hoursOnly: v.exactOptional(v.literal(true)),
});

export type Proposal = Readonly<v.InferOutput<typeof ProposalSchema>>;
