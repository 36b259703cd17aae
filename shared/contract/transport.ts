import type { InputOf, MethodName, OutputOf } from './methods.ts';
import type { Notice } from './notices.ts';

/** How a client reaches a host, whichever host it is. */
export interface Transport {
  /** Rejects with an `AppError`. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Calls the listener for every notice, until the function it gives back is called. */
  subscribe(listener: (notice: Notice) => void): () => void;
}
