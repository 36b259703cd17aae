import type { Dispatch } from '../../shared/contract/dispatch.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';
import { isOwnHost, isOwnOrigin } from './own-address.ts';
import { json, methodNotAllowed, plain } from './plain.ts';
import { sameSecret } from './same-secret.ts';
import { type AppFiles, serveAppFile } from './serve-app-file.ts';
import { type EventsOptions, serveEvents } from './serve-events.ts';
import { serveRpc } from './serve-rpc.ts';
import { createSessions } from './sessions.ts';

export interface HttpOptions extends EventsOptions {
  readonly dispatch: Dispatch;
  /** Answers everything under `/feeds/`. */
  readonly feeds: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  readonly appFiles: AppFiles;
  /** The secret of the lock: whoever can read the data folder's lock may ask everything. */
  readonly secret: string;
  /** A fresh text that nobody can guess, fit for a URL and a cookie. */
  readonly newSecret: () => string;
  /** The port that the server listens on; asked at each request, since it is picked late. */
  readonly port: () => number;
}

export interface Http {
  /** Answers a request; rejects only with what nobody expected. */
  respond(request: HttpRequest): HttpResponse | Promise<HttpResponse>;
  /** A link that opens the app, once. */
  appUrl(): string;
}

const THIRTY_DAYS_IN_SECONDS = 2_592_000;

/** The one thing that the loopback server asks: from a request to its answer, whichever server took it. */
export function createHttp(options: HttpOptions): Http {
  const cookieName = () => `sherpa-${options.port()}`;
  const sessions = createSessions(options.newSecret, cookieName);
  const appUrl = () => `http://127.0.0.1:${options.port()}/?token=${sessions.newToken()}`;

  /** Bearer of the lock's secret, or a page with both halves of its session. */
  function isLetIn({ headers }: HttpRequest, query: URLSearchParams): boolean {
    const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return sameSecret(bearer, options.secret);
    // A browser's EventSource can't send headers: it puts the token into the query.
    const token = headers['x-sherpa-token'] ?? query.get('token') ?? undefined;
    const session = sessions.find(headers.cookie);
    return session !== undefined && token !== undefined && sameSecret(token, session.token);
  }

  function guarded(request: HttpRequest, method: string, query: URLSearchParams): HttpResponse | undefined {
    if (request.method !== method) return methodNotAllowed(request.method, method);
    if (!isOwnOrigin(request.headers)) return plain(403, 'Pages of other addresses may not ask Sherpa.');
    if (!isLetIn(request, query))
      return plain(401, 'Sherpa doesn’t know you: open the link that it printed when it started.');
    return undefined;
  }

  function serveSession(request: HttpRequest): HttpResponse {
    if (request.method === 'POST') return guarded(request, 'POST', NO_QUERY) ?? json(200, { app: appUrl() });
    if (request.method !== 'GET') return methodNotAllowed(request.method, 'GET, POST');
    if (!isOwnOrigin(request.headers)) return plain(403, 'Pages of other addresses may not ask Sherpa.');
    const session = sessions.find(request.headers.cookie);
    return session === undefined ? plain(401, NO_SESSION) : json(200, { token: session.token });
  }

  function openSession(request: HttpRequest, token: string): HttpResponse {
    const session = sessions.open(token);
    if (session !== undefined) {
      const cookie = `${cookieName()}=${session.cookie}; Path=/; Max-Age=${THIRTY_DAYS_IN_SECONDS}; HttpOnly; SameSite=Strict`;
      return { status: 303, headers: { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' } };
    }
    if (sessions.find(request.headers.cookie) !== undefined)
      return { status: 303, headers: { location: '/', 'cache-control': 'no-store' } };
    return plain(403, SPENT);
  }

  function route(request: HttpRequest): HttpResponse | Promise<HttpResponse> {
    const at = request.url.indexOf('?');
    const path = at < 0 ? request.url : request.url.slice(0, at);
    const query = at < 0 ? NO_QUERY : new URLSearchParams(request.url.slice(at));
    if (path === '/rpc') return guarded(request, 'POST', NO_QUERY) ?? serveRpc(options.dispatch, request);
    if (path === '/events') return guarded(request, 'GET', query) ?? serveEvents(options);
    if (path === '/session') return serveSession(request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return methodNotAllowed(request.method, 'GET, HEAD');
    if (path === '/' || path === '/index.html') {
      const token = query.get('token');
      // A program that looks at links before a person does (with HEAD) doesn't spend them.
      if (token !== null && request.method === 'GET') return openSession(request, token);
      if (sessions.find(request.headers.cookie) === undefined) return plain(401, NO_SESSION);
    }
    return serveAppFile(options.appFiles, path);
  }

  return {
    appUrl,
    respond(request) {
      if (!isOwnHost(request.headers.host, options.port()))
        return secured(plain(403, 'Sherpa answers on 127.0.0.1 and localhost only, not under another name.'));
      // Calendar programs come here every few minutes; nothing but the publisher is asked.
      if (request.url.startsWith('/feeds/')) return options.feeds(request);
      const answer = route(request);
      return answer instanceof Promise ? answer.then(secured) : secured(answer);
    },
  };
}

const NO_QUERY = new URLSearchParams();
const NO_SESSION =
  'This browser isn’t known to Sherpa: open the link that it printed when it started, or run sherpa serve for a new one.';
const SPENT = 'This link has been used, and works once: run sherpa serve for a new one.';

function secured(response: HttpResponse): HttpResponse {
  return { ...response, headers: { ...SECURITY, ...response.headers } };
}

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};
