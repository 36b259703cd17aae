import type { EntryView } from '../../shared/entries/entry-view.ts';
import { plainLine } from './plain-text.ts';

/** When an entry is, in one line: the date as EDTF, times, and whose clock they are by. */
export function whenText({ when, venue }: EntryView): string {
  if (when === undefined) return 'no date';
  if (when.start === undefined) return when.date;
  const times = when.end === undefined ? when.start : `${when.start}–${when.end}`;
  return [when.date, times, when.zone ?? venue?.zone].filter(Boolean).join(' ');
}

/** The same with the words it was given in, where they differ. */
export function whenAsSaid(entry: EntryView): string {
  const said = entry.when?.said;
  return said === undefined || said === entry.when?.date
    ? whenText(entry)
    : `${whenText(entry)}  (“${plainLine(said)}”)`;
}
