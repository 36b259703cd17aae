import { spanOf } from '../dates/instant-of.ts';
import type { When } from '../dates/when.ts';
import type { Saying } from '../statements/statement.ts';
import type { PROPOSAL_KINDS } from './proposal.ts';
import type { UpstreamState } from './upstream.ts';

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What became of an event since its calendar's word was taken over last; undefined where it says the same. */
export function differenceOf(was: UpstreamState, is: UpstreamState): ProposalKind | undefined {
  if (was.gone && is.status !== 'cancelled') return 'back';
  if (is.status === 'cancelled') return was.status === 'cancelled' ? undefined : 'cancelled';
  if (was.status === 'cancelled') return 'restored';
  if (!isSameWhen(was.when, is.when)) return 'moved';
  if (was.status === is.status) return undefined;
  return is.status === 'confirmed' ? 'confirmed' : 'unsure';
}

/** What a calendar says by being this sure of an event. */
export function sayingOf(status: UpstreamState['status']): Saying {
  return status === 'cancelled' ? 'cancels' : status === 'tentative' ? 'expects' : 'announces';
}

/** Whether two are the same days, or the same instants by whichever clocks. */
export function isSameWhen(a: When | undefined, b: When | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.date === b.date && a.start === b.start && a.end === b.end && a.zone === b.zone) return true;
  if (a.start === undefined || b.start === undefined || a.zone === undefined || b.zone === undefined)
    return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one?.start !== undefined && one.start === other?.start && one.end === other.end;
}
