import type { Notice } from '../../shared/contract/notices.ts';
import type { HttpResponse } from './http-message.ts';

export interface EventsOptions {
  readonly subscribe: (listener: (notice: Notice) => void) => () => void;
  /** The number of the last change. */
  readonly seq: () => number;
  readonly every: (milliseconds: number, tick: () => void) => () => void;
}

/** Often enough that no proxy or sleeping radio takes the stream for dead. */
const KEEP_ALIVE_MS = 20_000;

/**
 * Answers `GET /events` with server-sent events. First comes an event `opened` with `{ seq }`: a client that knows another
 * `seq` has missed something and reads anew. Then each notice as an unnamed event, `{ name, body }`.
 */
export function serveEvents({ subscribe, seq, every }: EventsOptions): HttpResponse {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    body: {
      start(send) {
        send(`retry: 1000\nevent: opened\ndata: ${JSON.stringify({ seq: seq() })}\n\n`);
        const unsubscribe = subscribe((notice) => send(`data: ${JSON.stringify(notice)}\n\n`));
        const stopKeepAlive = every(KEEP_ALIVE_MS, () => send(': still here\n\n'));
        return () => {
          stopKeepAlive();
          unsubscribe();
        };
      },
    },
  };
}
