import { useMemo } from 'react';
import type { WhenReadingOptions } from '../../../shared/dates/read-when.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useZoneByName } from './use-zone-by-name.ts';

/** What reading words as a date depends on: today, which seasons, and the zones that have names. */
export function useWhenReading(): WhenReadingOptions {
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const zoneByName = useZoneByName();
  return useMemo(() => ({ today, seasons, zoneByName }), [today, seasons, zoneByName]);
}
