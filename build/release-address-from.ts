/**
 * The address that packages are to ask for newer ones, as given by whoever releases them. Throws where it isn't one of
 * https: on Linux, that is all that vouches for what comes from there.
 */
export function releaseAddressFrom(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(`SHERPA_RELEASES can’t be “${given}”: give an address of https.`);
  return url.href;
}
