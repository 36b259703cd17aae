const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a `Host` header names this server. A page elsewhere can let its own name resolve to 127.0.0.1 (DNS rebinding);
 * the browser then still sends that name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  if (host === undefined) return false;
  const name = host.toLowerCase();
  return NAMES.some((own) => name === `${own}:${port}` || (port === 80 && name === own));
}

/**
 * Whether a request may have come from a page of this server. Other ports of this machine are foreign too: a browser
 * takes them for the same site and sends them our cookie. Programs that aren't browsers send neither header.
 */
export function isOwnOrigin(headers: Readonly<Record<string, string | undefined>>): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
