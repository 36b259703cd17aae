import { errorCode } from '../store/error-code.ts';

/** Why a calendar can't be had, as a sentence that holds no more of its address than the host. */
export class Trouble extends Error {
  readonly kind: 'refused' | 'failed';
  /** Whether the server doesn't speak TLS there, so that an address of `webcal:` may mean plain HTTP. */
  readonly isPlain: boolean;

  constructor(
    message: string,
    { kind = 'failed', isPlain = false }: Partial<Pick<Trouble, 'kind' | 'isPlain'>> = {},
  ) {
    super(message);
    this.kind = kind;
    this.isPlain = isPlain;
  }
}

/** What an answer other than the calendar means. */
export function refusalOf(status: number | undefined, host: string): string {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return `“${host}” asks who you are, which Sherpa doesn’t say: use the calendar’s public or secret address.`;
    case 404:
    case 410:
      return `“${host}” has no calendar at that address: check the address.`;
    case 429:
    case 503:
      return `“${host}” is too busy: it is tried again later.`;
    default:
      return status !== undefined && status >= 500
        ? `“${host}” is out of order (${status}): it is tried again later.`
        : `“${host}” answered ${status ?? 'nothing'} instead of the calendar: check the address.`;
  }
}

/** What kept an address from answering; `isFirst` where nothing led there. Sentences of our own, since the system's may tell more than the host. */
export function troubleOf(
  error: unknown,
  { hostname: host, protocol }: URL,
  { isOver, isFirst }: { readonly isOver: boolean; readonly isFirst: boolean },
): Trouble {
  if (error instanceof Trouble) return error;
  if (isOver) return new Trouble(`“${host}” takes too long: it is tried again later.`);
  const code = errorCode(error instanceof AggregateError ? error.errors[0] : error) ?? '';
  const isPlain = isFirst && protocol === 'https:' && (NO_TLS.includes(code) || code === 'ECONNREFUSED');
  const sentence = SENTENCES[code] ?? sentenceLike(code);
  return new Trouble(`“${host}” ${sentence.replace('{code}', code || 'no code')}`, { isPlain });
}

/** What Node says when something other than TLS answers. */
const NO_TLS = ['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'];

const UNREACHABLE =
  'can’t be reached from here ({code}): check the connection of this computer. It is tried again later.';
const NOT_ALLOWED =
  'may not be asked from this computer ({code}): check the port in the address, and whether a firewall forbids it.';
const BROKEN_OFF = 'broke the connection off: it is tried again later.';
const SILENT = 'doesn’t answer: it is tried again later.';
const GARBLED =
  'gave something that can’t be unpacked: it is tried again later; if that stays so, tell whoever runs it.';

/** By the system's code, what to say behind the host's name. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'can’t be found: check the address, and whether this computer is online.',
  EAI_AGAIN:
    'can’t be looked up at the moment: check whether this computer is online. It is tried again later.',
  ECONNREFUSED:
    'refuses the connection: nothing listens at that port. Check the address and its port; it is tried again later.',
  ENETUNREACH: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  EHOSTDOWN: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EADDRNOTAVAIL: NOT_ALLOWED,
  ETIMEDOUT: SILENT,
  ECONNRESET: BROKEN_OFF,
  ECONNABORTED: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  ERR_STREAM_PREMATURE_CLOSE: BROKEN_OFF,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired: whoever runs it has to renew it.',
  CERT_NOT_YET_VALID: 'shows a certificate that isn’t valid yet: is the clock of this computer right?',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows the certificate of another server: check the address.',
};

function sentenceLike(code: string): string {
  if (NO_TLS.includes(code))
    return 'doesn’t speak https at that port: check the port, or give its address with http:// if you trust the network.';
  if (/CERT|SELF_SIGNED|ISSUER|UNABLE_TO/.test(code))
    return 'can’t prove who it is ({code}): nobody whom this computer trusts vouches for its certificate. Check the address, or tell whoever runs it.';
  if (/^ERR_(?:SSL|TLS)/.test(code)) return 'can’t make a secure connection ({code}): tell whoever runs it.';
  if (code.startsWith('HPE_'))
    return 'doesn’t answer as a web server does ({code}): check the address and its port.';
  if (/^Z_/.test(code)) return GARBLED;
  return 'can’t be asked ({code}): check the address; it is tried again later.';
}
