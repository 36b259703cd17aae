import { describeDate } from '../../shared/dates/describe-date.ts';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { zoneCity } from '../../shared/feeds/zone-city.ts';
import { clocksOf } from '../../shared/statements/clocks-of.ts';
import { claimedDates } from '../../shared/statements/rival-dates.ts';

const FITS = { rival: 'rival', fits: 'fits the working date', stale: 'given up' } as const;

/** The dates claimed that differ from the working date, a line each, with why one may be the same moment. */
export function claimedDateLines(entry: EntryView): readonly string[] {
  return claimedDates(entry).others.flatMap(({ date, fit, claims }) => {
    const who = claims.map(({ by, made }) => `${by}, ${made}`).join('; ');
    const explained = claims.flatMap((claim) => explanation(entry, claim) ?? [])[0];
    const words = describeDate(date, 'en');
    return [
      `${date}${words === date ? '' : ` (${words})`}: ${FITS[fit]}, claimed by ${who}`,
      ...(explained === undefined ? [] : [explained]),
    ];
  });
}

/** Why the day claimed is the working date all the same, as a sentence. */
function explanation(entry: EntryView, claim: StatementView): string | undefined {
  const clocks = clocksOf(entry, claim);
  const { date, midnight } = claim;
  const zoned =
    clocks &&
    `${clocks.own.time} on ${clocks.own.day} in ${zoneCity(clocks.own.zone)} is ${clocks.claimed.time} on ${clocks.claimed.day} in ${zoneCity(clocks.claimed.zone)}: the same moment.`;
  const told =
    midnight &&
    (midnight === 'day-before'
      ? `${date} is the last full day before it.`
      : `${date} begins a minute later.`);
  const parts = [zoned, told].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}
