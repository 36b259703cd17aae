import type { Instant } from '../../shared/dates/instant.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import { useCalendar, useSelectedEntry, useView } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';

const HOUR = 13;

/**
 * The time whose night the map shows: that of the selected entry where it is known, else noon at home of the past day that
 * is looked at, else now; to the hour.
 */
export function useSkyTime(): Instant {
  const now = useNow();
  const selected = useSelectedEntry();
  const day = useView(({ asOf }) => asOf?.day);
  const home = useCalendar(({ settings }) => settings.home);
  const then = day === undefined ? now : instantOf(day, '12:00', home);
  const at = selected?.exact === true && selected.instant !== undefined ? selected.instant : then;
  return `${at.slice(0, HOUR)}:00:00Z` as Instant;
}
