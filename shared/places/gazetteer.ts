import * as v from 'valibot';
import { VenueFields } from '../entries/venue.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import { fold } from './fold.ts';
import { partyName, partyNamed } from './party-named.ts';
import { provinceNamed } from './provinces.ts';

/** What the gazetteer knows of a place. */
export interface City {
  readonly name: string;
  /** Its names in other spellings and languages. */
  readonly aliases: readonly string[];
  /** The city it lies in, where it is a site such as Camp David. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly province: string;
  readonly lat: number;
  readonly lon: number;
  readonly zone: string;
  readonly population: number;
}

const PlaceSchema = v.object(VenueFields);

/** A place as a venue takes it. */
export type Place = Readonly<v.InferOutput<typeof PlaceSchema>>;

/** The cities where people meet. */
export interface Gazetteer {
  /** Places by name or the beginning of one, best first: "Geneva", "日内瓦", "London, Canada", "London (CA)", "Gen". */
  find(text: string, limit?: number): readonly Place[];
  /** The one city that the name means, or why that can't be said. */
  city(name: string): Outcome<Place>;
  /** The city nearest to a point (degrees), if there is one within 100 km. */
  near(lat: number, lon: number): Place | undefined;
}

/** A city this many times larger than its namesakes is the one meant. */
const CLEARLY_LARGER = 3;
const USUAL_LIMIT = 10;
const LONGEST = 200;
const MOST_NAMED = 6;
const MOST_ALIKE = 50;
const NEAR_KM = 100;
const KM_PER_DEGREE = 111.2;

interface Asked {
  readonly name: string;
  readonly within: readonly string[];
}

/** Makes a gazetteer of a table of cities. */
export function createGazetteer(cities: readonly City[]): Gazetteer {
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    for (const name of new Set([city.name, ...city.aliases].map(fold))) {
      const known = byName.get(name);
      if (known) known.push(city);
      else byName.set(name, [city]);
    }
  }

  function exact(text: string): readonly City[] {
    const whole = byName.get(fold(text));
    if (whole) return byPopulation(whole);
    const { name, within } = askedIn(text);
    return byPopulation((byName.get(name) ?? []).filter((city) => liesWithin(city, within)));
  }

  function beginning(text: string): readonly City[] {
    const { name, within } = askedIn(text);
    if (name === '') return [];
    const atStart = new Set<City>();
    const inside = new Set<City>();
    for (const [known, found] of byName) {
      const where = known.startsWith(name) ? atStart : known.includes(` ${name}`) ? inside : undefined;
      if (where) for (const city of found) if (liesWithin(city, within)) where.add(city);
    }
    return [...byPopulation([...atStart]), ...byPopulation([...inside])];
  }

  /** The largest city whose name begins so; names are put in order when one is first asked for. */
  let inOrder: readonly string[] | undefined;
  function likeliest(text: string): City | undefined {
    const { name, within } = askedIn(text);
    if (name === '') return undefined;
    inOrder ??= [...byName.keys()].sort();
    const alike: City[] = [];
    for (
      let at = placeOf(inOrder, name);
      inOrder[at]?.startsWith(name) && alike.length < MOST_ALIKE;
      at += 1
    ) {
      alike.push(...(byName.get(inOrder[at] ?? '') ?? []).filter((city) => liesWithin(city, within)));
    }
    return byPopulation(alike)[0];
  }

  return {
    find(text, limit = USUAL_LIMIT) {
      if (text.length > LONGEST) return [];
      return [...new Set([...exact(text), ...beginning(text)])].slice(0, limit).map(venueFrom);
    },
    city(text) {
      if (text.length > LONGEST) return refused('That is too long for the name of a city.');
      const [first, second, ...others] = exact(text);
      if (!first) return refused(unknown(text, likeliest(text)));
      if (second && first.population < CLEARLY_LARGER * second.population) {
        return refused(ambiguous(text.trim(), [first, second, ...others]));
      }
      return taken(venueFrom(first));
    },
    near(lat, lon) {
      const width = Math.cos((lat * Math.PI) / 180);
      let nearest: City | undefined;
      let least = NEAR_KM / KM_PER_DEGREE;
      for (const city of cities) {
        if (Math.abs(city.lat - lat) > least) continue;
        const east = Math.abs(city.lon - lon);
        const distance = Math.hypot(city.lat - lat, Math.min(east, 360 - east) * width);
        if (distance <= least && city.name === city.city) [nearest, least] = [city, distance];
      }
      return nearest && venueFrom(nearest);
    },
  };
}

/** A city with its country, as it is told apart from its namesakes: "London, Ontario, Canada" or "London, United Kingdom". */
export function fullName({ name, country }: Pick<City, 'name' | 'country'>, province = ''): string {
  const parts = [name, province, partyName(country, 'en')];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}

/** Where a text stands among sorted ones, or would stand. */
function placeOf(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

function askedIn(text: string): Asked {
  const [name = '', ...within] = text.split(/[,，(（)）]/u).map((part) => part.trim());
  return { name: fold(name), within: within.filter((part) => part !== '') };
}

function liesWithin(city: City, within: readonly string[]): boolean {
  return within.every(
    (area) =>
      partyNamed(area) === city.country ||
      (city.province !== '' && fold(city.province) === fold(provinceNamed(area, city.country) ?? area)) ||
      fold(partyName(city.country, 'en')).startsWith(fold(area)),
  );
}

function byPopulation(cities: readonly City[]): readonly City[] {
  return cities.toSorted((a, b) => b.population - a.population);
}

function venueFrom({ name, city, country, lat, lon, zone }: City): Place {
  return { name, city, country, lat, lon, zone };
}

function unknown(text: string, near: City | undefined): string {
  const hint = near ? `did you mean ${fullName(near)}?` : 'give a larger city near it, or the venue in full.';
  return `No city called “${text.trim()}” is known: ${hint}`;
}

function ambiguous(text: string, cities: readonly City[]): string {
  const names = cities.slice(0, MOST_NAMED).map((city) => fullName(city, city.province));
  const more = cities.length > MOST_NAMED ? `, or ${cities.length - MOST_NAMED} more` : '';
  return `“${text}” may be ${names.join('; ')}${more}: say which, such as “${names[0]}”.`;
}
