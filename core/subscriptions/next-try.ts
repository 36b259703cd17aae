import { instantMs } from '../../shared/dates/instant.ts';
import type { Faring } from './subscription-store.ts';

const MS_PER_MINUTE = 60_000;
/** After a failure it is tried again so soon, then after twice that, and so on. */
const FIRST_MINUTES = 5;

/** When a calendar is to be read again (ms since 1970): after a failure sooner than usual, and ever less soon. */
export function nextTryMs(everyMinutes: number, { tried, failures }: Faring): number {
  if (tried === undefined) return 0;
  const minutes = failures === 0 ? everyMinutes : Math.min(everyMinutes, FIRST_MINUTES * 2 ** (failures - 1));
  return instantMs(tried) + minutes * MS_PER_MINUTE;
}
