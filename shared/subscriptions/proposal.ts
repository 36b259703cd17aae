import * as v from 'valibot';
import { EntryIdSchema } from '../entries/ids.ts';
import { StatementFields } from '../statements/statement.ts';
import { SubscriptionIdSchema } from './subscription.ts';
import { UpstreamStateSchema } from './upstream.ts';

/** What became of an event upstream. */
export const PROPOSAL_KINDS = ['moved', 'cancelled', 'restored', 'confirmed', 'unsure'] as const;

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
  is: UpstreamStateSchema,
  statement: v.strictObject(StatementFields),
  /** Whether accepting it would move the entry's date too. */
  movesDate: v.boolean(),
});

export type Proposal = Readonly<v.InferOutput<typeof ProposalSchema>>;
