import type { Day } from '../dates/day.ts';
import { localTime } from '../dates/instant-of.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';

/** What a clock shows, and whose it is. */
export interface Clock {
  readonly day: Day;
  readonly time: string;
  readonly zone: string;
}

/**
 * The working date by its own clock and by that of the zone in which it falls on the day claimed; `undefined` where no
 * zone explains the claim.
 */
export function clocksOf(
  { when, venue, instant, window }: Pick<EntryView, 'when' | 'venue' | 'instant' | 'window'>,
  { sameMomentIn }: Pick<StatementView, 'sameMomentIn'>,
): { readonly own: Clock; readonly claimed: Clock } | undefined {
  const zone = when?.zone ?? venue?.zone;
  if (instant === undefined || zone === undefined || sameMomentIn === undefined) return undefined;
  // 24:00 is told as it was given, not as the 0:00 that it is.
  const own =
    when?.start === '24:00' && window?.from !== undefined
      ? { day: window.from, time: when.start }
      : localTime(instant, zone);
  return {
    own: { ...own, zone },
    claimed: { ...localTime(instant, sameMomentIn), zone: sameMomentIn },
  };
}
