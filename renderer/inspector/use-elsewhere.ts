import { useMemo } from 'react';
import { dayOf } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { CAPITAL_ZONES } from '../texts/zone-names.ts';

/** Says what the clocks of the capitals and here show at an instant, but those that go as the zone given does. */
export function useElsewhere(): (instant: Instant, ownZone: string) => string {
  const text = useText();
  const dates = useDates();
  const home = useCalendar(({ settings }) => settings.home);
  return useMemo(() => {
    const clocks = [
      ...CAPITAL_ZONES.map(({ zone, name }) => ({ zone, name: text(name) })),
      { zone: home, name: text('zone.hereIn') },
    ];
    return (instant, ownZone) => {
      const onDay = dayOf(instant, ownZone);
      const own = localTime(instant, ownZone);
      return clocks
        .filter(({ zone }) => zone !== ownZone && !isSame(localTime(instant, zone), own))
        .map(({ zone, name }) => `${dates.clock(instant, zone, onDay)} ${name}`)
        .join(' · ');
    };
  }, [text, dates, home]);
}

function isSame(a: ReturnType<typeof localTime>, b: ReturnType<typeof localTime>): boolean {
  return a.day === b.day && a.time === b.time;
}
