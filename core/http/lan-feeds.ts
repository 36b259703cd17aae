import type { HttpRequest, HttpResponse } from './http-message.ts';
import { plain } from './plain.ts';

interface LanFeedsOptions {
  /** Answers everything under `/feeds/`. */
  readonly feeds: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  /** The names and addresses that this computer has on the local network, in lower case, as a `Host` header has them. */
  readonly names: () => readonly string[];
  readonly port: () => number;
}

/**
 * Answers what other computers of the local network ask: feeds, by whoever has their address, and nothing else. The app and
 * its methods aren't there at all, whatever is sent.
 */
export function createLanFeeds({ feeds, names, port }: LanFeedsOptions) {
  return (request: HttpRequest): HttpResponse | Promise<HttpResponse> => {
    const host = request.headers.host?.toLowerCase();
    // A page elsewhere can let its own name resolve to this computer; the browser then still sends that name.
    if (!names().some((name) => host === `${name}:${port()}` || (port() === 80 && host === name)))
      return plain(403, 'Sherpa answers here under the names of its own computer only.');
    if (!request.url.startsWith('/feeds/')) return plain(404, 'Only feeds are served on the local network.');
    return feeds(request);
  };
}
