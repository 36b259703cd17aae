import { windowOf } from '../dates/window-of.ts';
import type { Statement } from './statement.ts';

/**
 * Whether a statement says “held” before the earliest day on which the entry may begin, by the date it names or else the
 * working date: of what is to come nobody can know that.
 */
export function isHeldTooEarly(
  { says, made, date }: Pick<Statement, 'says' | 'made' | 'date'>,
  workingDate: string | undefined,
): boolean {
  const claimed = date ?? workingDate;
  if (says !== 'held' || claimed === undefined) return false;
  const { from } = windowOf(claimed);
  return from !== undefined && made < from;
}
