import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { CheckReport } from '../store/check-store.ts';

/** Verifies the store on disk, line by line, without changing it. */
export type CheckStore = () => Promise<CheckReport>;

/** What clients may ask of the store itself. */
export function storeHandlers(check: CheckStore): Pick<Handlers, 'store.check'> {
  return {
    async 'store.check'() {
      const { sound, lines } = await check();
      return { sound, lines: [...lines] };
    },
  };
}
