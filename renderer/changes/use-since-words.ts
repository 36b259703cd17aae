import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** Since when things moved: "Fri 21 Nov 2025, 18:04" where that is when somebody last looked, else the day. */
export function useSinceWords(changes: Changes | undefined): string {
  const text = useText();
  const dates = useDates();
  const home = useCalendar(({ settings }) => settings.home);
  if (changes === undefined) return '';
  const { day, at } = changes.since;
  if (at === undefined) return dates.day(day, 'full');
  return text('changes.lookedAt', { day: dates.day(day, 'full'), time: localTime(at, home).time });
}
