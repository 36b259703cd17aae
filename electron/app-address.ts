/** The scheme and host that our own files are served under. */
export const APP_SCHEME = 'app';
const APP_HOST = 'sherpa';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether an address is one of our own pages. */
export function isAppAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}
