import { AppError } from '../../shared/contract/app-error.ts';
import type { Party } from '../../shared/entries/person.ts';
import { isParty } from '../../shared/places/parties.ts';
import { confirming } from '../../shared/subscriptions/confirming.ts';
import type { GONE_SAYINGS, Proposal } from '../../shared/subscriptions/proposal.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import type { Upstream } from '../../shared/subscriptions/upstream.ts';
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
  /** Whose word the calendar is from now on, if the user has found out. */
  readonly party: Party | undefined;
}

/**
 * Drafts that a proposal is taken over: what the calendar says now, or, of an event that it has no more, that it doesn't say
 * it any longer. That it was cancelled is only recorded where the user says so.
 */
export function draftAnswer(
  drafting: Drafting,
  proposal: Proposal,
  { subscription, keepDate, as, party }: Answer,
): void {
  const { entry: id, title, statement, withdraws = [], movesDate, recurrence } = proposal;
  const entry = drafting.calendar.entries.get(id)?.entry;
  if (entry?.upstream === undefined) throw new AppError('not-found', `There is no entry “${id}”.`);
  const by = party ?? entry.upstream.by;
  if (statement !== undefined) draftStatement(drafting, id, { ...statement, by });
  else if (as !== undefined)
    draftStatement(drafting, id, {
      by,
      says: as,
      made: drafting.today,
      source: sourceOf(subscription, { title }),
    });
  else {
    const reason = `It is no longer in the calendar “${subscription.title}”.`;
    for (const word of withdraws) draftWithdrawal(drafting, { of: 'statement', entry: id, id: word, reason });
  }
  const upstream = { ...entry.upstream, by, seen: { ...entry.upstream.seen, gone: true as const } };
  const when = movesDate && !keepDate ? proposal.is?.when : undefined;
  const set = {
    upstream: proposal.is === undefined ? upstream : followed(upstream, proposal.is, recurrence),
    ...(isParty(by) || by === party ? confirming(entry, by, drafting.venueOf(entry.venue)?.country) : {}),
    ...(when === undefined ? {} : { when }),
  };
  draftEdit(drafting, id, { set, unset: [] });
}

/** The link to the place that the event has by now. */
function followed(
  { recurrence: _, ...upstream }: Upstream,
  seen: Upstream['seen'],
  recurrence: string | undefined,
): Upstream {
  return { ...upstream, seen, ...(recurrence === undefined ? {} : { recurrence }) };
}
