import type { City } from './gazetteer.ts';

/**
 * Reads the gazetteer's table: a city a line, tab-separated: name, aliases (`|` between), city if it is a site,
 * country, province, latitude, longitude, zone (by its number in the first line), population in thousands.
 */
export function readCities(table: string): readonly City[] {
  const [head = '', ...rows] = table.split('\n');
  const zones = head.split('\t');
  return rows.map((row) => {
    const [name = '', aliases = '', site = '', country = '', province = '', lat, lon, zone, thousands] =
      row.split('\t');
    return {
      name,
      aliases: aliases === '' ? [] : aliases.split('|'),
      city: site === '' ? name : site,
      country,
      province,
      lat: Number(lat),
      lon: Number(lon),
      zone: zones[Number(zone)] ?? 'UTC',
      population: Number(thousands) * 1000,
    };
  });
}
