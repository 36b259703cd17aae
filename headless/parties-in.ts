import { AppError } from '../shared/contract/app-error.ts';
import { partyNamed } from '../shared/places/party-named.ts';

/** The parties of a list such as “US, China”, by code or name; none given is none named. */
export function partiesIn(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : itemsIn(text).map(partyIn);
}

/** The code of one party, given by code or name. */
export function partyIn(name: string): string {
  const code = partyNamed(name) ?? partyNamed(name.toUpperCase());
  // Organisations that nobody listed are parties too.
  if (code !== undefined) return code;
  if (/^[A-Z][A-Z0-9]{1,11}$/.test(name)) return name;
  throw new AppError(
    'invalid-input',
    `“${name}” is no party that Sherpa knows: give a code such as US, CN or EU, or a state’s name.`,
  );
}

/** The items of a list with commas. */
export function itemsIn(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
