import { describeDate } from '../../shared/dates/describe-date.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { zoneCity } from '../../shared/feeds/zone-city.ts';
import { plainLine } from './plain-text.ts';

/** When an entry is, for a line of a list: an exact day as a day, a vague date in words behind “≈”. */
export function whenInBrief(entry: EntryView): string {
  const { when, exact } = entry;
  if (when === undefined) return 'no date';
  return exact
    ? timed(entry, when.date, zoneCity)
    : `≈ ${describeDate(when.date, 'en').replace(/^about /, '')}`;
}

/** When an entry is, in full: the date as EDTF, times, whose clock they are by, and the words it was given in. */
export function whenInFull(entry: EntryView): string {
  const { when, exact } = entry;
  if (when === undefined) return 'no date';
  const text = timed(entry, when.date, (zone) => zone);
  if (when.said !== undefined && when.said !== when.date) return `${text}  (“${plainLine(when.said)}”)`;
  return exact ? text : `${text}  (${describeDate(when.date, 'en')})`;
}

function timed({ when, venue }: EntryView, date: string, nameOf: (zone: string) => string): string {
  if (when?.start === undefined) return date;
  const times = when.end === undefined ? when.start : `${when.start}–${when.end}`;
  const zone = when.zone ?? venue?.zone;
  return [date, times, zone && nameOf(zone)].filter(Boolean).join(' ');
}
