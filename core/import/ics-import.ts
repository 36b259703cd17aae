import { addDays, dayOf } from '../../shared/dates/day.ts';
import { entriesFrom } from './ics-entry.ts';
import { BEYOND, type IcsSurroundings, orBeyond, readIcsEvents } from './ics-events.ts';
import type { ImportRead } from './import-read.ts';

const DAYS_BACK = 365;
const DAYS_AHEAD = 730;
/** Nobody wants the days of a standing meeting as thousands of entries. */
const MOST_REPEATED = 500;

/**
 * Reads an iCalendar file to be taken in: an entry for each event and each dated task, and one for each occurrence of a
 * series from a year back to two years ahead. A bad component is refused with the reason, and costs no other. Never throws.
 */
export function readIcsImport(text: string, surroundings: Omit<IcsSurroundings, 'window'>): ImportRead {
  const today = dayOf(surroundings.now, surroundings.home);
  const window = {
    from: addDays(today, -DAYS_BACK),
    to: addDays(today, DAYS_AHEAD),
    most: MOST_REPEATED,
  };
  const { components, refused } = readIcsEvents(text, { ...surroundings, window });
  const beyond: { at: string; reason: string }[] = [];
  const inputs = components.flatMap(({ at, events }) => {
    const entries = orBeyond(() => entriesFrom(events, surroundings.gazetteer));
    if (entries === undefined) beyond.push({ at, reason: BEYOND });
    return (entries ?? []).map((input) => ({ at, input }));
  });
  return { inputs, refused: [...refused.map(({ at, reason }) => ({ at, reason })), ...beyond] };
}
