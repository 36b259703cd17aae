import type { HttpOptions } from '../../core/http/http.ts';
import type { HttpRequest, HttpResponse } from '../../core/http/http-message.ts';

/** What the HTTP side needs, with answers that tell tests apart; secrets are counted. */
export function httpOptions(changes: Partial<HttpOptions> = {}): HttpOptions {
  let secrets = 0;
  return {
    dispatch: async (method, input) => ({ method, input }),
    subscribe: () => () => {},
    seq: () => 7,
    every: () => () => {},
    feeds: (request) => ({ status: 200, headers: {}, body: `feed ${request.url}` }),
    appFiles: (path) =>
      path === '/index.html'
        ? { bytes: new TextEncoder().encode('<html>'), mediaType: 'text/html' }
        : undefined,
    secret: 'lock-secret',
    newSecret: () => {
      secrets += 1;
      return `secret-${secrets}`;
    },
    port: () => 7437,
    ...changes,
  };
}

/** A request as a client on this machine sends it. */
export function aRequest(
  method: string,
  url: string,
  headers: HttpRequest['headers'] = {},
  body = '',
): HttpRequest {
  return { method, url, headers: { host: '127.0.0.1:7437', ...headers }, body: async () => body };
}

/** A call of the contract as a client with the lock's secret makes it. */
export function aCall(body: unknown, headers: HttpRequest['headers'] = {}): HttpRequest {
  const sent = { authorization: 'Bearer lock-secret', 'content-type': 'application/json', ...headers };
  return aRequest('POST', '/rpc', sent, typeof body === 'string' ? body : JSON.stringify(body));
}

/** The JSON in an answer. */
export function jsonOf({ body }: HttpResponse): unknown {
  return JSON.parse(String(body));
}
