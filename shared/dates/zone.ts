const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//;
const PLACE =
  /^(?:[A-Z][a-z]+|of|es|au|DumontDUrville|McMurdo|ComodRivadavia|DeNoronha|BajaNorte|BajaSur|EasterIsland)$/;
const CAPITALS = /^(?:ACT|NSW|LHI|GMT|GMT[+-]?\d{1,2}|UCT|UTC|EU)$/;
const WITHOUT_AREA = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland ' +
    'Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ' +
    'ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
  ).split(' '),
);

/**
 * Knowing a zone costs some 40 µs and the answer never changes while the program runs, so the names found
 * good are remembered; only those, so that the set can't outgrow the tz database.
 */
const found = new Set<string>();

/** Whether the text is an IANA zone, or an alias of one, that this machine knows, spelt as IANA spells it. */
export function isZone(text: string): boolean {
  if (found.has(text)) return true;
  if (!isSpeltAsZone(text) || !isKnown(text)) return false;
  found.add(text);
  return true;
}

// Intl takes `america/new_york`, which the readers of our feeds may not.
function isSpeltAsZone(text: string): boolean {
  if (WITHOUT_AREA.has(text)) return true;
  if (text.length > 64 || !AREA.test(text)) return false;
  const places = text.split('/').slice(1);
  return places.every(
    (place) => CAPITALS.test(place) || place.split(/[_-]/).every((word) => PLACE.test(word)),
  );
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
