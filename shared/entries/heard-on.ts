import type { Day } from '../dates/day.ts';
import type { EntryRecord } from './record.ts';

/** The last day on which anything became known of an entry: an edit, a statement, a reading, or one of them withdrawn. */
export function heardOn({ lastKnown, statements, readings }: EntryRecord): Day {
  let last = lastKnown;
  for (const { made, withdrawn } of [...statements, ...readings]) {
    const day = withdrawn?.on ?? made;
    if (day > last) last = day;
  }
  return last;
}
