import type { Instant } from '../../shared/dates/instant.ts';
import { useSelectedEntry } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';

const HOUR = 13;

/** The time whose night the map shows: that of the selected entry where it is known, else now; to the hour. */
export function useSkyTime(): Instant {
  const now = useNow();
  const selected = useSelectedEntry();
  const at = selected?.exact === true && selected.instant !== undefined ? selected.instant : now;
  return `${at.slice(0, HOUR)}:00:00Z` as Instant;
}
