import { createGazetteer, type Gazetteer } from '../../shared/places/gazetteer.ts';
import { readCities } from '../../shared/places/read-cities.ts';
import { CITY_TABLE } from './city-table.ts';

/** The gazetteer that comes with Sherpa: some 7,000 places, read in some 20 ms when somebody first asks for one. */
export function loadGazetteer(): Gazetteer {
  let read: Gazetteer | undefined;
  const table = () => {
    read ??= createGazetteer(readCities(CITY_TABLE));
    return read;
  };
  return {
    find: (text, limit) => table().find(text, limit),
    city: (name) => table().city(name),
    near: (lat, lon) => table().near(lat, lon),
  };
}
