import type { Transport } from '../../shared/contract/transport.ts';

/** A transport that says whether the host can be heard. */
export interface Link extends Transport {
  /**
   * Calls the listener with each change: the number of the host's last change when notices come (again) from there on,
   * nothing when they stopped.
   */
  watch(listener: (from: number | undefined) => void): () => void;
}
