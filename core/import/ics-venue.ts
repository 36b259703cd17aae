import tzLookup from '@photostructure/tz-lookup';
import { isZone } from '../../shared/dates/zone.ts';
import type { Gazetteer, Place } from '../../shared/places/gazetteer.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import type { IcsProperties } from './ics-property.ts';

const MOST_PIECES = 8;
const LONGEST_NAME = 200;

/**
 * The venue of an event: LOCATION where a city is recognised in it, at the point of GEO (RFC 5545 §3.8.1.6) if that is
 * given; by GEO alone, the city is the nearest. `unplaced` is a LOCATION that says nothing to the gazetteer.
 */
export function venueOf(
  properties: IcsProperties,
  gazetteer: Gazetteer,
): { readonly venue?: Place; readonly unplaced?: string } {
  const location = properties.first('LOCATION')?.values.join(' ').replace(/\s+/g, ' ').trim() ?? '';
  const point = pointOf(properties);
  const found = cityIn(location, gazetteer);
  const city = found?.city ?? (point ? gazetteer.near(point.lat, point.lon) : undefined);
  const name = (found?.name ?? location).slice(0, LONGEST_NAME).trim();
  if (city === undefined) return location === '' ? {} : { unplaced: location };
  const zone = point ? zoneAt(point) : undefined;
  return {
    venue: {
      ...city,
      ...(name === '' ? {} : { name }),
      ...(point && zone !== undefined ? { ...point, zone } : {}),
    },
  };
}

/** The city that a location names, and what stands before it: "Palais des Nations" of "Palais des Nations, Geneva, Switzerland". */
function cityIn(
  location: string,
  gazetteer: Gazetteer,
): { readonly city: Place; readonly name: string } | undefined {
  const pieces = location
    .split(/[,，;\n|]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const [index, piece] of pieces.slice(0, MOST_PIECES).entries()) {
    const plain = piece.replace(/^[A-Z]{0,2}-?\d{4,6}\s+|\s+\d{4,6}$/g, '');
    for (const used of [2, 1]) {
      const asked = [plain, ...pieces.slice(index + 1, index + used)].join(', ');
      const city = /^\p{L}/u.test(asked) && index + used <= pieces.length ? gazetteer.city(asked) : undefined;
      if (!city?.ok) continue;
      const isWhole = pieces.slice(index + used).every((more) => partyNamed(more) === city.value.country);
      const before = pieces.slice(0, index).join(', ');
      return { city: city.value, name: isWhole ? before || city.value.name : location };
    }
  }
  return undefined;
}

function pointOf(properties: IcsProperties): { readonly lat: number; readonly lon: number } | undefined {
  const [lat, lon] = (properties.first('GEO')?.raw ?? '')
    .split(/[;,]/)
    .map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon))
    return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

function zoneAt({ lat, lon }: { readonly lat: number; readonly lon: number }): string | undefined {
  const zone = tzLookup(lat, lon);
  return isZone(zone) ? zone : undefined;
}
