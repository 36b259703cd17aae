import { fold } from './fold.ts';
import { isParty, isState, organisations, states } from './parties.ts';
import { ORGANISATION_NAMES, OTHER_NAMES } from './party-other-names.ts';

/** Short and plain names, as our readers know them, where Unicode's are longer. */
const SHORT_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', PS: 'Palestine', CD: 'DR Congo', CG: 'Congo' },
  zh: { HK: '中国香港', MO: '中国澳门', PS: '巴勒斯坦', AE: '阿联酋' },
};

/**
 * Asking Intl for 250 names costs some ms and the answer never changes while the program runs, so it is
 * remembered, a table a language.
 */
const regionNames = new Map<string, Intl.DisplayNames>();
let codeByName: ReadonlyMap<string, string> | undefined;

/**
 * The code of the party that a name means, in English or Chinese: a code in capitals, a state's or an organisation's
 * name, a demonym, or who speaks for it ("White House"). Cities aren't parties, though journalists make them act.
 */
export function partyNamed(name: string): string | undefined {
  const trimmed = name.trim();
  if (isParty(trimmed)) return trimmed;
  if (trimmed.length > 100) return undefined;
  codeByName ??= namesOfParties();
  return codeByName.get(fold(trimmed)) ?? codeByName.get(fold(trimmed).replace(/^the /, ''));
}

/** What a party is called in a language ("South Korea", "韩国"); the code itself where it is no known party. */
export function partyName(code: string, locale: string): string {
  const language = locale.startsWith('zh') ? 'zh' : 'en';
  const organisation = ORGANISATION_NAMES[code];
  if (organisation && !isState(code)) return organisation[language === 'zh' ? 1 : 0];
  if (!isState(code)) return code;
  return SHORT_NAMES[language]?.[code] ?? namesIn(locale).of(code) ?? code;
}

function namesIn(locale: string): Intl.DisplayNames {
  const tag = locale.startsWith('zh') ? 'zh-Hans' : locale;
  const known = regionNames.get(tag);
  if (known) return known;
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'region', fallback: 'code' });
  regionNames.set(tag, names);
  return names;
}

function namesOfParties(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const take = (name: string, code: string) => {
    const folded = fold(name);
    if (folded !== '' && !codes.has(folded)) codes.set(folded, code);
  };
  for (const code of [...states(), ...organisations()]) {
    take(partyName(code, 'en'), code);
    take(partyName(code, 'zh'), code);
    for (const other of OTHER_NAMES[code]?.split('|') ?? []) take(other, code);
    if (isState(code)) take(namesIn('en').of(code) ?? code, code);
  }
  // Codes in small letters would turn "in" and "it" into states; only organisations' may be so written.
  for (const code of organisations()) take(code, code);
  return codes;
}
