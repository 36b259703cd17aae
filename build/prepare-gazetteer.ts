import { writeFileSync } from 'node:fs';
import tzLookup from '@photostructure/tz-lookup';
import cityTimezones, { type CityData } from 'city-timezones';
import { isZone } from '../shared/dates/zone.ts';
import { fold } from '../shared/places/fold.ts';
import { ALIASES, ENGLISH_NAMES, EXTRA_PLACES, MISSING_COUNTRIES } from './gazetteer-extras.ts';

/**
 * Writes core/places/city-table.ts from city-timezones and our extras. Run by hand (`node build/prepare-gazetteer.ts`)
 * when either changes; the output is committed, so that neither package is needed at run time.
 */
interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly city?: string;
  readonly country: string;
  readonly province: string;
  readonly lat: number;
  readonly lon: number;
  readonly zone: string;
  readonly population: number;
}

const unused = new Set(ALIASES);
const rows = [
  ...cityTimezones.cityMapping.map(rowOf),
  ...EXTRA_PLACES.map((extra) => ({ ...extra, zone: zoneAt(extra) })),
];
const known = new Set<string>();
const unique = rows.filter((row) => {
  const key = `${fold(row.name)}|${row.country}|${row.province}|${row.lat.toFixed(1)}`;
  if (known.has(key)) return false;
  known.add(key);
  return !rows.some((other) => other !== row && isSameCity(row, other));
});
const zones = [...new Set(unique.map(({ zone }) => zone))].sort();
const lines = unique
  .toSorted((a, b) => (a.country + a.name < b.country + b.name ? -1 : 1))
  .map((row) =>
    [
      row.name,
      row.aliases.filter((alias) => fold(alias) !== fold(row.name)).join('|'),
      row.city ?? '',
      row.country,
      row.province,
      String(Number(row.lat.toFixed(4))),
      String(Number(row.lon.toFixed(4))),
      String(zones.indexOf(row.zone)),
      String(Number((row.population / 1000).toPrecision(4))),
    ].join('\t'),
  );
// Transliterations have backquotes for apostrophes.
const table = [zones.join('\t'), ...lines].join('\n').replaceAll('`', '’');
if (/[`\\$]/.test(table)) throw new Error('the table has characters that a template string would read');
writeFileSync(
  new URL('../core/places/city-table.ts', import.meta.url),
  [
    '// Written by build/prepare-gazetteer.ts from city-timezones (MIT) and build/gazetteer-extras.ts: change those.',
    '/** The gazetteer’s rows, as `readCities` reads them. */',
    `export const CITY_TABLE = \`${table}\`;\n`,
  ].join('\n'),
);
console.log(`${lines.length} places in ${zones.length} zones, ${Math.round(table.length / 1000)} kB`);
for (const [city, country] of unused) console.log(`no such city for its aliases: ${city}, ${country}`);

function rowOf(city: CityData): Row {
  const country = city.iso2 && /^[A-Z]{2}$/.test(city.iso2) ? city.iso2 : MISSING_COUNTRIES[city.country];
  if (country === undefined) throw new Error(`${city.city} has no country`);
  const aliases = ALIASES.filter((row) => row[1] === country && fold(row[0]) === fold(city.city));
  for (const row of aliases) unused.delete(row);
  return {
    name: ENGLISH_NAMES[city.city] ?? city.city,
    aliases: [...new Set([city.city, city.city_ascii, ...aliases.flatMap(([, , ...names]) => names)])],
    country,
    province: city.province ?? '',
    lat: city.lat,
    lon: city.lng,
    zone: zoneOf(city),
    population: Math.max(city.pop ?? 0, 0),
  };
}

/** Whether the source has a city twice, under two of its names, and the other row is the one to keep. */
function isSameCity(row: Row, other: Row): boolean {
  return (
    row.country === other.country &&
    Math.abs(row.lat - other.lat) < 0.3 &&
    Math.abs(row.lon - other.lon) < 0.3 &&
    row.aliases.some((alias) => fold(alias) === fold(other.name) && fold(alias) !== fold(row.name)) &&
    (row.population < other.population || (row.population === other.population && row.name > other.name))
  );
}

/** The source's zone under its present name: it has Asia/Chongqing and Asia/Harbin for Asia/Shanghai. */
function zoneOf({ timezone, lat, lng }: CityData): string {
  const there = zoneAt({ lat, lon: lng });
  if (!timezone || !isZone(timezone) || canonical(timezone) === canonical(there)) return there;
  return timezone;
}

function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

function zoneAt({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  const zone = tzLookup(lat, lon);
  if (!isZone(zone)) throw new Error(`no zone at ${lat}, ${lon}`);
  return zone;
}
