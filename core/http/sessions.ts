import { sameSecret } from './same-secret.ts';

/** A browser that opened the link with the one-time token. */
export interface Session {
  /** What its cookie holds. */
  readonly cookie: string;
  /** What its pages send beside the cookie, in `x-sherpa-token`. */
  readonly token: string;
}

/** Whom the server lets in: browsers by a token that works once, then by cookie and header. */
export interface Sessions {
  /** A token for a link that opens the app; it works once. */
  newToken(): string;
  /** The session that a token opens; nothing if the token is unknown or spent. */
  open(token: string): Session | undefined;
  /** The session whose cookie is in a `Cookie` header. */
  find(cookies: string | undefined): Session | undefined;
}

/** Far more browsers than anybody opens; the oldest make room. */
const MOST = 64;

/** Keeps sessions for as long as the host runs; `cookieName` carries the port, since cookies don't know ports. */
export function createSessions(newSecret: () => string, cookieName: () => string): Sessions {
  const tokens: string[] = [];
  const sessions: Session[] = [];
  return {
    newToken() {
      const token = newSecret();
      keep(tokens, token);
      return token;
    },
    open(token) {
      const at = tokens.findIndex((known) => sameSecret(token, known));
      if (at < 0) return undefined;
      tokens.splice(at, 1);
      const session = { cookie: newSecret(), token: newSecret() };
      keep(sessions, session);
      return session;
    },
    find(cookies) {
      const given = cookieOf(cookies, cookieName());
      return given === undefined ? undefined : sessions.find(({ cookie }) => sameSecret(given, cookie));
    },
  };
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > MOST) list.shift();
}

function cookieOf(cookies: string | undefined, name: string): string | undefined {
  const pair = cookies?.split(';').find((one) => one.trimStart().startsWith(`${name}=`));
  return pair?.slice(pair.indexOf('=') + 1).trim();
}
