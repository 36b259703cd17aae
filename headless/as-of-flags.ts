import type { Day } from '../shared/dates/day.ts';
import type { Reading } from '../shared/entries/calendar-as-of.ts';
import type { Flag, Given } from './command.ts';
import { dayFlag } from './day-flag.ts';
import type { Host } from './host.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The past day that a command is asked for, as the contract takes it; without `asOf` it is today. */
export interface AsOf {
  readonly asOf?: Day;
  readonly reading?: Reading;
}

/** What commands take that can look at a past day. */
export const AS_OF_FLAGS: readonly Flag[] = [
  { name: 'as-of', takes: 'DATE', about: 'as it was known on that day, YYYY-MM-DD' },
  { name: 'as-recorded', about: 'with --as-of: as it had been recorded here by that day' },
];

/** Reads `AS_OF_FLAGS`. */
export function asOfFrom(args: Given): AsOf {
  const asOf = dayFlag(args, 'as-of');
  const isRecorded = args.has('as-recorded');
  if (asOf !== undefined) return { asOf, reading: isRecorded ? 'recorded' : 'known' };
  if (isRecorded) throw new UsageError('--as-recorded needs --as-of DATE, the day to look back to.');
  return {};
}

/** Says so where a past day lies before everything that the calendar knows, and gives whether it does. */
export async function tellIfTooEarly(
  host: Host,
  { asOf, reading = 'known' }: AsOf,
  terminal: Terminal,
): Promise<boolean> {
  if (asOf === undefined) return false;
  const [first] = await host.request('history.days', { reading });
  if (first !== undefined && first.day <= asOf) return false;
  const begins = first === undefined ? 'the calendar is empty' : `the calendar begins on ${first.day}`;
  terminal.tell(`Nothing was ${reading} yet on ${asOf}: ${begins}.`);
  return true;
}
