/**
 * A request as the core sees it, whichever server took it. Plain objects, since the web's `Request` and `Response` cost
 * a multiple of answering a 304.
 */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body, for the methods that have one; rejects when it is larger than the server takes. */
  readonly body?: () => Promise<string>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text, bytes, or a stream of server-sent events that lasts until the client leaves. */
  readonly body?: string | Uint8Array | EventSource;
}

/** A stream of text chunks: `start` gets the way to send, and gives back what to do when the client has left. */
export interface EventSource {
  readonly start: (send: (chunk: string) => void) => () => void;
}
