import { PublishTrouble } from './publish-trouble.ts';

/** Who signs in where, for the sentences. */
export interface SignIn {
  /** The server's name, with its port where that isn't the usual one. */
  readonly host: string;
  readonly user: string | undefined;
  readonly hasPassword: boolean;
  /** Whether this user and password have worked before. */
  readonly hasWorked: boolean;
}

/** What an answer that refuses says, in words; `what` is what was asked for, such as “the folder /calendars/”. */
export function refusalTrouble(response: Response, what: string, signIn: SignIn): PublishTrouble {
  const { message, waitsFor } = said(response, what, signIn);
  return new PublishTrouble(message, {
    ...(waitsFor === undefined ? {} : { waitsFor }),
    retryAfterMs: retryAfterOf(response),
  });
}

function said(response: Response, what: string, signIn: SignIn): PublishTrouble {
  const { status } = response;
  const { host } = signIn;
  switch (status) {
    case 400:
      return new PublishTrouble(
        `${host} refused what Sherpa wrote to ${what} (400): its disk may be full, or it may not understand it. Make room there, and look into its log; Sherpa tries again.`,
      );
    case 401:
      return unauthorised(response, signIn);
    case 403:
      return new PublishTrouble(
        `${host} doesn’t let ${signIn.user ?? 'anybody unnamed'} write ${what} (403): allow it there, see whether a folder is in its place, or publish elsewhere.`,
      );
    case 404:
    case 410:
      return new PublishTrouble(
        `There is nothing at ${what} on ${host} (${status}): make it there, or correct the address.`,
      );
    case 405:
    case 501:
      return new PublishTrouble(
        `${host} takes no file at ${what} (${status}): there may be a folder, or WebDAV may be switched off. Correct the address.`,
      );
    case 409:
      return new PublishTrouble(
        `${host} has no folder for ${what} (409): make it there, or correct the address.`,
      );
    case 413:
      return new PublishTrouble(`${host} finds ${what} too large (413): publish a feed with fewer entries.`);
    case 415:
      return new PublishTrouble(`${host} doesn’t take calendars at ${what} (415): give another address.`);
    case 423:
      return new PublishTrouble(`Somebody has locked ${what} on ${host} (423); Sherpa tries again.`);
    case 429:
    case 503:
      return new PublishTrouble(`${host} is too busy (${status}); Sherpa tries again.`);
    case 507:
      return new PublishTrouble(
        `The disk of ${host} is full (507): make room there. What is there stays as it was, and Sherpa tries again.`,
      );
    default:
      return status >= 500
        ? new PublishTrouble(
            `${host} failed at ${what} (${status}), as servers do when their disk is full, when they may not write there, or while they start anew: look into its log. Sherpa tries again.`,
          )
        : new PublishTrouble(`${host} refused ${what} (${status}).`);
  }
}

function unauthorised(response: Response, { host, user, hasPassword, hasWorked }: SignIn): PublishTrouble {
  const ways = response.headers.get('www-authenticate') ?? '';
  if (ways !== '' && !/\bbasic\b/i.test(ways))
    return new PublishTrouble(
      `${host} asks to be signed in to by ${/^\w+/.exec(ways)?.[0] ?? 'other means'}, and Sherpa can only give a user and a password.`,
      { waitsFor: 'settings' },
    );
  const sentence = !hasPassword
    ? `${host} asks for a password: give a user and a password.`
    : hasWorked
      ? `${host} no longer takes the password of ${user ?? 'this user'}: give the new one.`
      : `${host} doesn’t take this password of ${user ?? 'this user'}: check both, and give them again.`;
  return new PublishTrouble(sentence, { waitsFor: 'password' });
}

/** Nothing that a server says keeps it from being asked for longer: a day. */
const LONGEST_REST_MS = 86_400_000;

/** How long a server asks to be left alone. In seconds alone: a date would need a clock that agrees with the server's. */
function retryAfterOf({ headers }: Response): number | undefined {
  const given = headers.get('retry-after') ?? '';
  return /^\d+$/.test(given) ? Math.min(Number(given) * 1000, LONGEST_REST_MS) : undefined;
}

/** What kept a server from answering at all, in words. */
export function networkTrouble(error: unknown, host: string, patienceMs: number): PublishTrouble {
  const code = codeOf(error);
  if (code === 'TimeoutError')
    return new PublishTrouble(
      `${host} took longer than ${Math.round(patienceMs / 1000)} seconds to answer; Sherpa tries again.`,
    );
  return new PublishTrouble(SENTENCES[code]?.(host) ?? tlsSentence(code, host) ?? otherwise(code, host));
}

/** Whether a connection was there and broke. */
export function isBrokenOff(error: unknown): boolean {
  return SENTENCES[codeOf(error)] === brokenOff;
}

/** What `fetch` says of ports such as 25 and 6000, which it never asks. */
const BAD_PORT = 'bad port';

const notFound = (host: string) =>
  `There is no computer called ${host}, or this one isn’t connected: check the address and the connection.`;
const unreachable = (host: string) =>
  `${host} can’t be reached from here: check the connection of this computer.`;
const notAllowed = (host: string) =>
  `${host} may not be asked from this computer: check the port, and whether a firewall forbids it.`;
const silent = (host: string) => `${host} doesn’t answer; Sherpa tries again.`;
const brokenOff = (host: string) => `${host} broke the connection off in the middle; Sherpa tries again.`;

const SENTENCES: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: notFound,
  EAI_AGAIN: notFound,
  ENETUNREACH: unreachable,
  EHOSTUNREACH: unreachable,
  ENETDOWN: unreachable,
  EADDRNOTAVAIL: notAllowed,
  EACCES: notAllowed,
  EPERM: notAllowed,
  [BAD_PORT]: (host) =>
    `The port of ${host} is one of other services, where no web server may be asked: correct the port.`,
  ECONNREFUSED: (host) => `Nothing answers at ${host}: is the server running, and the port right?`,
  ETIMEDOUT: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  UND_ERR_HEADERS_TIMEOUT: silent,
  UND_ERR_BODY_TIMEOUT: silent,
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  UND_ERR_SOCKET: brokenOff,
  ERR_SSL_WRONG_VERSION_NUMBER: (host) =>
    `${host} doesn’t speak https at this port: correct the port, or the beginning of the address.`,
  CERT_HAS_EXPIRED: (host) => `The certificate of ${host} has expired: whoever runs it has to renew it.`,
  CERT_NOT_YET_VALID: (host) =>
    `The certificate of ${host} isn’t valid yet: is the clock of this computer right?`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) =>
    `The certificate that ${host} shows is another server’s: correct the address.`,
};

const UNTRUSTED =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?)$/;

function tlsSentence(code: string, host: string): string | undefined {
  if (UNTRUSTED.test(code))
    return `Nobody whom this computer trusts vouches for the certificate of ${host}: give the server one that is signed, or start Sherpa with NODE_EXTRA_CA_CERTS=FILE.`;
  if (
    code === 'EPROTO' ||
    code.startsWith('ERR_SSL') ||
    code.startsWith('ERR_TLS') ||
    code.startsWith('CERT_')
  )
    return `A secure connection to ${host} couldn’t be made (${code}).`;
  return undefined;
}

function otherwise(code: string, host: string): string {
  if (code.startsWith('HPE_') || code === 'HTTPParserError')
    return `${host} doesn’t answer as a web server does (${code}): correct the address or its port.`;
  return `${host} couldn’t be asked (${code}); Sherpa tries again.`;
}

/** The system's code at the bottom of what `fetch` throws. */
function codeOf(error: unknown): string {
  let at = error;
  while (at instanceof Error) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return at.name;
    if (at.cause === undefined) return at.message === BAD_PORT ? BAD_PORT : at.name;
    at = at.cause;
  }
  return 'unknown';
}
