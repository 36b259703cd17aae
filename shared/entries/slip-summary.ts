import { parseDate } from '../dates/parse-date.ts';
import type { Slip } from './entry-view.ts';

/** How often a date moved, and how far in all. */
export interface SlipSummary {
  /** How often it went to later or earlier days; being narrowed, widened, given or lost isn't counted. */
  readonly times: number;
  /** By how many days those moves took it later, earlier if negative; absent where one of them has no size. */
  readonly days?: number;
  /** Whether every counted move went the same way. */
  readonly isOneWay: boolean;
  /** Whether a counted move was from or to a vague date, so that its size is between first possible days. */
  readonly isAbout: boolean;
  /** How often it was made more, and less, exact. */
  readonly narrowed: number;
  readonly widened: number;
}

/** Sums up slips honestly: narrowing isn't a slip, and an open end has no size. */
export function slipSummary(slips: readonly Slip[]): SlipSummary {
  const counted = slips.filter(isCounted);
  const sizes = counted.flatMap(({ days }) => days ?? []);
  return {
    times: counted.length,
    ...(sizes.length < counted.length ? {} : { days: sizes.reduce((sum, size) => sum + size, 0) }),
    isOneWay: new Set(counted.map(({ move }) => move)).size <= 1,
    isAbout: counted.some(isAbout),
    narrowed: slips.filter(({ move }) => move === 'narrowed').length,
    widened: slips.filter(({ move }) => move === 'widened').length,
  };
}

/** Whether the size of a slip is that between two first possible days rather than between two known ones. */
export function isAbout({ from, to }: Slip): boolean {
  return [from, to].some((date) => {
    const parsed = date === undefined ? undefined : parseDate(date);
    return parsed?.ok === true && !parsed.value.exact;
  });
}

function isCounted({ move }: Slip): boolean {
  return move === 'later' || move === 'earlier';
}
