import type { Day } from './day.ts';

/** The earliest and latest day that a date allows; an open or unknown end is absent. */
export interface Window {
  readonly from?: Day;
  readonly to?: Day;
}
