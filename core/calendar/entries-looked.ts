import type { Instant } from '../../shared/dates/instant.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Looked } from '../store/device.ts';

/** The mark of what was looked at once some entries have been, up to a change; never less than before. */
export function entriesLooked(former: Looked, entries: readonly EntryId[], upTo: number): Looked {
  const further = entries.filter((id) => upTo > Math.max(former.seq, former.entries[id] ?? 0));
  return {
    ...former,
    entries: { ...former.entries, ...Object.fromEntries(further.map((id) => [id, upTo])) },
  };
}

/** The mark of what was looked at once everything has been, up to a change; entries looked at further stay so. */
export function everythingLooked(former: Looked, upTo: number, at: Instant): Looked {
  const seq = Math.max(former.seq, upTo);
  return {
    seq,
    at,
    entries: Object.fromEntries(Object.entries(former.entries).filter(([, own]) => own > seq)),
  };
}
