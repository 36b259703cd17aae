import { refused } from '../../../shared/outcome.ts';
import { zoneNamed } from '../../../shared/places/zone-named.ts';
import { useCalendar } from '../../state/sherpa.ts';

/** Zones by name, as far as a window knows them without asking: usual abbreviations, and the cities of the venues. */
export function useZoneByName(): (name: string) => string | undefined {
  const venues = useCalendar((calendar) => calendar.venues);
  return (name) => {
    const place = venues.find(({ city }) => city.toLowerCase() === name.toLowerCase());
    if (place !== undefined) return place.zone;
    const zone = zoneNamed(name, { city: () => refused(name) });
    return zone.ok ? zone.value : undefined;
  };
}
