import type { Instant } from '../../shared/dates/instant.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';

/** Deadlines that are still ahead, the least time left first, and those that are over, the last first. */
export interface OrderedDeadlines {
  readonly ahead: readonly EntryView[];
  readonly over: readonly EntryView[];
}

/** Where deadlines are looked at from. */
interface Ground {
  readonly now: Instant;
  readonly home: string;
}

/** Days after which instants are no longer counted. */
const LAST_DAY = '9999-12-30';

/** The deadlines among entries; those held, cancelled, past or in whose place another stands are over. */
export function orderedDeadlines(entries: readonly EntryView[], ground: Ground): OrderedDeadlines {
  const ahead: Dated[] = [];
  const over: Dated[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'deadline') continue;
    const due = lapseOf(entry, ground.home);
    (isOver(entry, due, ground.now) ? over : ahead).push({ entry, due });
  }
  return {
    ahead: ahead.toSorted(bySoonest).map(({ entry }) => entry),
    over: over.toSorted((a, b) => bySoonest(b, a)).map(({ entry }) => entry),
  };
}

/** The moment after which a deadline has lapsed: the end of the last day that it allows where its hour isn't known. */
export function lapseOf(
  { instant, window, when, venue }: Pick<EntryView, 'instant' | 'window' | 'when' | 'venue'>,
  home: string,
): Instant | undefined {
  if (instant !== undefined) return instant;
  if (window?.to === undefined || window.to > LAST_DAY) return undefined;
  return instantOf(window.to, '24:00', when?.zone ?? venue?.zone ?? home);
}

interface Dated {
  readonly entry: EntryView;
  readonly due: Instant | undefined;
}

function isOver({ standing, supersededBy }: EntryView, due: Instant | undefined, now: Instant): boolean {
  if (standing === 'held' || standing === 'cancelled' || supersededBy !== undefined) return true;
  return standing !== 'postponed' && due !== undefined && due <= now;
}

/** What has no date comes last. */
function bySoonest(a: Dated, b: Dated): number {
  if (a.due === b.due) return a.entry.title < b.entry.title ? -1 : 1;
  if (a.due === undefined) return 1;
  if (b.due === undefined) return -1;
  return a.due < b.due ? -1 : 1;
}
