import type { Transport } from '../../shared/contract/transport.ts';
import { errorFrom } from './error-from.ts';
import type { Link } from './link.ts';

/** The link through the desktop shell's preload; its host lives and dies with the window, so it is always open. */
export function createDesktopLink(bridge: Transport): Link {
  return {
    request: async (method, input) => {
      try {
        return await bridge.request(method, input);
      } catch (error) {
        throw errorFrom(error);
      }
    },
    subscribe: (listener) => bridge.subscribe(listener),
    watch: () => () => {},
  };
}
