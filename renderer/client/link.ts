import type { Transport } from '../../shared/contract/transport.ts';

/** A transport that says whether the host can be heard. */
export interface Link extends Transport {
  /** Calls the listener with each change: `true` when notices come (again), `false` when they stopped. */
  watch(listener: (open: boolean) => void): () => void;
}
