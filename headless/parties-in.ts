import { AppError } from '../shared/contract/app-error.ts';
import { partyName, partyNamed } from '../shared/places/party-named.ts';

/** The parties of a list such as “US, China”, by code or name; none given is none named. */
export function partiesIn(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : itemsIn(text).map(partyIn);
}

/** The code of one party, given by code or name. */
export function partyIn(name: string): string {
  const code = codeOf(name);
  // Organisations that nobody listed are parties too.
  if (code !== undefined) return code;
  if (/^[A-Z][A-Z0-9]{1,11}$/.test(name)) return name;
  throw new AppError(
    'invalid-input',
    `“${name}” is no party that Sherpa knows: give a code such as US, CN or EU, or a state’s name.`,
  );
}

/**
 * Who made a statement: a party given by code or name is its code; who is known to speak for one (White House) keeps their
 * name beside it; anyone else is a person or an outlet.
 */
export function speakerIn(name: string): { readonly by: string; readonly party?: string } {
  const code = codeOf(name);
  if (code === undefined) return { by: name };
  const own = [code, partyName(code, 'en'), partyName(code, 'zh')].map((text) => text.toLowerCase());
  return own.includes(name.trim().toLowerCase()) ? { by: code } : { by: name, party: code };
}

function codeOf(name: string): string | undefined {
  return partyNamed(name) ?? partyNamed(name.toUpperCase());
}

/** The items of a list with commas. */
export function itemsIn(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
