import type { Day } from '../../shared/dates/day.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';

/**
 * The day on which a change that follows from another one became known: the other's, but no earlier than the last word on
 * the entry itself, which would otherwise be read after it and win.
 */
export function knownNoEarlier(
  record: EntryRecord | undefined,
  made: Day | undefined,
): { readonly known?: Day } {
  if (made === undefined) return {};
  return { known: record !== undefined && record.lastKnown > made ? record.lastKnown : made };
}
