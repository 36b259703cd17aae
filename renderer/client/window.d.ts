import type { Transport } from '../../shared/contract/transport.ts';

declare global {
  interface Window {
    /** Put there by the desktop shell's preload; absent in a browser. */
    readonly sherpa?: Transport;
  }
}
