import { isZone } from '../dates/zone.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Abbreviations that mean one zone to the readers we have; Eastern Time is Washington's and New York's. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...{ UTC: 'UTC', GMT: 'UTC', Z: 'UTC', Zulu: 'UTC' },
  ...{
    ET: 'America/New_York',
    EST: 'America/New_York',
    EDT: 'America/New_York',
    Eastern: 'America/New_York',
  },
  ...{
    PT: 'America/Los_Angeles',
    PST: 'America/Los_Angeles',
    PDT: 'America/Los_Angeles',
    Pacific: 'America/Los_Angeles',
  },
  ...{ CET: 'Europe/Brussels', CEST: 'Europe/Brussels' },
  ...{ EET: 'Europe/Helsinki', EEST: 'Europe/Helsinki' },
  ...{
    JST: 'Asia/Tokyo',
    KST: 'Asia/Seoul',
    HKT: 'Asia/Hong_Kong',
    SGT: 'Asia/Singapore',
    MYT: 'Asia/Kuala_Lumpur',
  },
  ...{ MSK: 'Europe/Moscow', AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney', NZST: 'Pacific/Auckland' },
};

const AMBIGUOUS: Readonly<Record<string, string>> = {
  CST: 'China’s, Chicago’s or Cuba’s',
  CDT: 'Chicago’s or Cuba’s',
  BST: 'Britain’s summer or Bangladesh’s',
  IST: 'India’s, Israel’s or Ireland’s',
  AST: 'Atlantic or Arabian',
  MST: 'Mountain, Malaysian or Myanmar’s',
  MDT: 'Mountain or Moldovan',
  SST: 'Samoa’s or Singapore’s',
  PKT: 'Pakistan’s or another',
  GST: 'the Gulf’s or South Georgia’s',
};

const CHINESE: Readonly<Record<string, string>> = {
  世界时: 'UTC',
  协调世界时: 'UTC',
  格林尼治: 'UTC',
  格林威治: 'UTC',
  美东: 'America/New_York',
  美国东部: 'America/New_York',
  美西: 'America/Los_Angeles',
  中国: 'Asia/Shanghai',
  日本: 'Asia/Tokyo',
  韩国: 'Asia/Seoul',
};

/** What people say around a zone's name. */
const AROUND =
  /^(?:at\s+)?(.*?)(?:\s+(?:local\s+)?(?:standard |daylight |summer )?time|当地时间|本地时间|时间)?$/iu;

/**
 * The IANA zone that a name means: its own, whatever the case; a city's ("Geneva", "Beijing time", "北京时间");
 * an abbreviation that means one zone only (CST is China's or Chicago's, and refused).
 */
export function zoneNamed(name: string, gazetteer: Pick<Gazetteer, 'city'>): Outcome<string> {
  if (name.length > 120) return refused('That is too long for the name of a zone.');
  const said = AROUND.exec(name.trim())?.[1]?.trim() ?? '';
  if (said === '') return refused('A zone needs a name, such as America/New_York or Washington.');
  const abbreviation = ofAbbreviation(said);
  if (abbreviation !== undefined) return taken(abbreviation);
  const others = AMBIGUOUS[said.toUpperCase()];
  if (others !== undefined) {
    return refused(`“${said}” may be ${others} time: give a city or an IANA zone, such as Asia/Shanghai.`);
  }
  const zone = CHINESE[said] ?? ianaZone(said);
  if (zone !== undefined) return taken(zone);
  const city = gazetteer.city(said);
  if (city.ok) return taken(city.value.zone);
  if (city.reason.includes('may be')) return city;
  return refused(`No zone called “${said}” is known: give a city, or an IANA zone such as Europe/Zurich.`);
}

/** The IANA zone spelt so, whatever the case ("america/new_york"). */
export function ianaZone(name: string): string | undefined {
  const spelt = name.replace(/ /g, '_');
  if (isZone(spelt)) return spelt;
  const folded = fold(spelt);
  const listed = Intl.supportedValuesOf('timeZone').find((zone) => fold(zone) === folded);
  if (listed !== undefined && isZone(listed)) return listed;
  const capitalised = spelt
    .toLowerCase()
    .replace(/(^|[/_-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return spelt.includes('/') && isZone(capitalised) ? capitalised : undefined;
}

function ofAbbreviation(said: string): string | undefined {
  const upper = said.toUpperCase();
  const capital = `${upper.slice(0, 1)}${said.slice(1).toLowerCase()}`;
  return ABBREVIATIONS[upper] ?? ABBREVIATIONS[capital];
}
