import { daysBetween } from '../dates/day.ts';
import { type CountedReading, countedReadings } from './counted-readings.ts';
import { dayDue, dueOn, type NoPace, type PaceLine, type Pledge, paceLineOf } from './pace-line.ts';

/** How a pledge does, by its latest reading. */
export type Pace =
  | { readonly is: 'none'; readonly why: NoPace }
  | { readonly is: 'unread'; readonly line: PaceLine }
  | ({ readonly is: 'fulfilled' } & Judged)
  | ({ readonly is: 'on-schedule' } & Judged)
  | ({ readonly is: 'ahead' } & Judged & Distance)
  | ({ readonly is: 'behind' } & Judged & Distance);

interface Judged {
  readonly line: PaceLine;
  /** The reading that it is judged by: of those that count, the one up to the latest day. */
  readonly latest: CountedReading;
  /** What was due by that day. */
  readonly due: number;
}

interface Distance {
  /** How far ahead or behind, in the unit of the pledge. */
  readonly by: number;
  /** The same in days: since when so much was due, or until when it isn't. At least 1. */
  readonly days: number;
}

/**
 * How a pledge does against its pace line, judged on the day up to which its latest reading counts, hence the same on
 * whatever day one asks. Less than a day's worth of difference is on schedule; everything delivered is fulfilled.
 */
export function paceOf(pledge: Pledge): Pace {
  const line = paceLineOf(pledge);
  if (typeof line === 'string') return { is: 'none', why: line };
  const latest = countedReadings(pledge.readings).at(-1);
  if (latest === undefined) return { is: 'unread', line };
  const { upTo, amount } = latest.reading;
  const due = dueOn(line, upTo);
  const judged = { line, latest, due };
  if (amount >= line.amount) return { is: 'fulfilled', ...judged };
  const days = dayDue(line, amount) - daysBetween(line.from, upTo);
  if (Math.abs(days) < 1 || amount === due) return { is: 'on-schedule', ...judged };
  const distance = { by: Math.abs(amount - due), days: Math.round(Math.abs(days)) };
  return days > 0 ? { is: 'ahead', ...judged, ...distance } : { is: 'behind', ...judged, ...distance };
}
