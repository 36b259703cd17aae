import type { Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { EntryId } from '../../shared/entries/ids.ts';

/**
 * The day on which a draft's change becomes known. An edit that names no day is the latest word: it goes after what is
 * known of a later day already, since clocks are set back, homes move west, and `--made` may name a day that has begun
 * elsewhere.
 */
export function knownOf({ what, id, known }: ChangeDraft, calendar: Calendar, today: Day): Day {
  if (known !== undefined) return known;
  const lastKnown = what === 'entry.edited' ? calendar.entries.get(id as EntryId)?.lastKnown : undefined;
  return lastKnown !== undefined && lastKnown > today ? lastKnown : today;
}
