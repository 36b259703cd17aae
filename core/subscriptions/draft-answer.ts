import { AppError } from '../../shared/contract/app-error.ts';
import type { GONE_SAYINGS, Proposal } from '../../shared/subscriptions/proposal.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import { draftEdit } from '../entries/draft-edit.ts';
import { draftStatement } from '../entries/draft-entry.ts';
import { draftWithdrawal } from '../entries/draft-withdrawal.ts';
import type { Drafting } from '../entries/drafting.ts';
import { sourceOf } from './source-of.ts';

interface Answer {
  readonly subscription: Subscription;
  readonly keepDate: boolean;
  /** What the user knows an event that is gone to mean. */
  readonly as: (typeof GONE_SAYINGS)[number] | undefined;
}

/**
 * Drafts that a proposal is taken over: what the calendar says now, or, of an event that it has no more, that it doesn't say
 * it any longer. That it was cancelled is only recorded where the user says so.
 */
export function draftAnswer(
  drafting: Drafting,
  proposal: Proposal,
  { subscription, keepDate, as }: Answer,
): void {
  const { entry, title, statement, withdraws = [], movesDate } = proposal;
  const upstream = drafting.calendar.entries.get(entry)?.entry.upstream;
  if (upstream === undefined) throw new AppError('not-found', `There is no entry “${entry}”.`);
  if (statement !== undefined) draftStatement(drafting, entry, statement);
  else if (as !== undefined)
    draftStatement(drafting, entry, {
      by: upstream.by,
      says: as,
      made: drafting.today,
      source: sourceOf(subscription, { title }),
    });
  else {
    const reason = `It is no longer in the calendar “${subscription.title}”.`;
    for (const id of withdraws) draftWithdrawal(drafting, { of: 'statement', entry, id, reason });
  }
  const seen = proposal.is ?? { ...upstream.seen, gone: true as const };
  const when = movesDate && !keepDate ? proposal.is?.when : undefined;
  const set = { upstream: { ...upstream, seen }, ...(when === undefined ? {} : { when }) };
  draftEdit(drafting, entry, { set, unset: [] });
}
