import type { EntryId } from '../../shared/entries/ids.ts';
import type { Nudge } from '../../shared/entries/nudges.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';

/** Why entries ask to be checked, by entry; those that don't aren't in it. */
export function useNudges(): ReadonlyMap<EntryId, readonly Nudge[]> {
  const { selectors } = useSherpa();
  const entries = useCalendar((calendar) => calendar.entries);
  const today = useCalendar(({ status }) => status.today);
  const newsDays = useCalendar(({ settings }) => settings.newsDays);
  const checked = useCalendar((calendar) => calendar.checked);
  return selectors.nudges(entries, today, newsDays, checked);
}
