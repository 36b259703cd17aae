import type { Transport } from '../shared/contract/transport.ts';

/** A host that a command asks: one that runs, or the command itself for a moment. */
export interface Host {
  readonly request: Transport['request'];
  close(): Promise<void>;
}
