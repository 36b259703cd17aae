import type { Day } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import type { RecordedReading } from '../pledges/reading.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import type { Entry } from './entry.ts';
import type { EntryEdit } from './entry-edits.ts';

/** A working date of an entry and since when it has held; `date` is absent where the entry had none. */
export interface WorkingDate {
  readonly known: Day;
  /** The day from which it counts by what was said of the date itself, where a statement has taken the entry farther back. */
  readonly given?: Day;
  readonly seq: number;
  readonly date?: string;
  /** Why it was chosen, if somebody said so. */
  readonly reason?: string;
}

/** An entry with all that is remembered of it, as far as the reading of the journal goes. */
export interface EntryRecord {
  readonly entry: Entry;
  /** In the order they were recorded, withdrawn ones included. */
  readonly statements: readonly RecordedStatement[];
  /** Of a pledge, in the order they were recorded, withdrawn ones included. */
  readonly readings: readonly RecordedReading[];
  /** Its working dates in the order they became known; never empty, the last one holds. */
  readonly dates: readonly WorkingDate[];
  /** The edits of what people are told of it, in the order they became known; absent where there are none. */
  readonly edits?: readonly EntryEdit[];
  /** The last day on which one of the entry's own fields became known; a change known earlier needs a new fold. */
  readonly lastKnown: Day;
  /** Rises with every change of what is shown of the entry, its own or its venue's, track's or lineage's. Never falls. */
  readonly revision: number;
  /** When the revision last rose. */
  readonly modified: Instant;
}
