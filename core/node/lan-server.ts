import { AppError } from '../../shared/contract/app-error.ts';
import type { HttpRequest, HttpResponse } from '../http/http-message.ts';
import { createLanFeeds } from '../http/lan-feeds.ts';
import type { Log, Wake } from '../ports.ts';
import { createQueue } from '../store/queue.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { inUrl, lanAddresses, lanNames } from './lan-addresses.ts';

interface LanServerOptions {
  readonly feeds: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  /** The port of the loopback server, so that a feed differs by the computer's name alone. */
  readonly port: number;
  readonly log: Log;
  readonly wake: Wake;
  readonly addresses?: () => readonly string[];
  readonly onChange: () => void;
}

/** Serves feeds on the local network, while it is on. */
export interface LanServer {
  readonly isOn: boolean;
  /** Where it answers now, such as `http://192.168.1.20:7437`. */
  readonly origins: readonly string[];
  /** Why it doesn't answer everywhere, as a sentence. */
  readonly problem: string | undefined;
  turn(isOn: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A computer moves from network to network, and isn't told. */
const LOOK_AGAIN_MS = 60_000;

/** Listens on each address of a local network by itself, never on all there are: some may be of the internet. */
export function createLanServer(options: LanServerOptions): LanServer {
  const { port, log, wake, addresses = lanAddresses } = options;
  const inTurn = createQueue();
  const servers = new Map<string, HttpServer>();
  let isOn = false;
  let problem: string | undefined;
  let callOff: (() => void) | undefined;
  const respond = createLanFeeds({
    feeds: options.feeds,
    names: () => lanNames([...servers.keys()]),
    port: () => port,
  });

  async function settle(): Promise<void> {
    const wanted = isOn ? addresses() : [];
    const before = [...servers.keys(), problem].join(' ');
    for (const [address, server] of servers) {
      if (wanted.includes(address)) continue;
      servers.delete(address);
      await server.close();
    }
    problem = isOn && wanted.length === 0 ? 'This computer is on no local network now.' : undefined;
    for (const address of wanted) if (!servers.has(address)) await listen(address);
    if ([...servers.keys(), problem].join(' ') !== before) options.onChange();
  }

  async function listen(address: string): Promise<void> {
    try {
      servers.set(address, await startHttpServer({ respond, port, log, host: address }));
    } catch (error) {
      // The address may have gone in this moment.
      problem =
        error instanceof AppError
          ? `On ${inUrl(address)}: ${error.message}`
          : `Sherpa can’t answer on ${inUrl(address)}: ${error instanceof Error ? error.message : String(error)}.`;
    }
  }

  function lookAgain(): void {
    callOff = wake(LOOK_AGAIN_MS, () => {
      inTurn(settle)
        .catch((error: unknown) => log.error('The local network could not be looked at.', { error }))
        .finally(() => {
          if (isOn) lookAgain();
        });
    });
  }

  async function turn(on: boolean): Promise<void> {
    isOn = on;
    callOff?.();
    await inTurn(settle);
    if (isOn) lookAgain();
  }

  return {
    get isOn() {
      return isOn;
    },
    get origins() {
      return [...servers.keys()].map((address) => `http://${inUrl(address)}:${port}`);
    },
    get problem() {
      return problem;
    },
    turn,
    close: () => turn(false),
  };
}
