import { localTime } from '../../shared/dates/instant-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { standingText } from '../texts/standing-text.ts';
import type { Text } from '../texts/use-text.ts';
import { CAPITAL_ZONES, cityOfZone } from '../texts/zone-names.ts';

/** When an entry is, in words that say whose clock: "Thu 30 Oct 2025, 11:00 Busan", "≈ April 2026", "No date yet". */
export function whenWords(entry: EntryView, dates: MonthWords, text: Text): string {
  const known = dates.said.get(entry);
  if (known !== undefined) return known;
  const words = sayWhen(entry, dates, text);
  dates.said.set(entry, words);
  return words;
}

function sayWhen(entry: EntryView, dates: MonthWords, text: Text): string {
  const { window, exact, when } = entry;
  if (window === undefined || (window.from === undefined && window.to === undefined))
    return text('calendar.undated');
  if (!exact || window.from === undefined || window.to === undefined) return `≈ ${vagueWords(entry, dates)}`;
  const days = window.from === window.to ? dates.fullDay(window.from) : dates.range(window.from, window.to);
  if (when?.start === undefined && when?.end === undefined) return days;
  const times = [when.start, when.end].filter((time) => time !== undefined).join('–');
  return `${days}, ${times} ${clockName(entry, text)}`;
}

/** A vague date as it was said, else in the fewest words: “in the coming weeks”, "April 2026". */
export function vagueWords({ when, window }: EntryView, dates: MonthWords): string {
  return when?.said === undefined ? dates.window(window ?? {}) : `“${when.said}”`;
}

/** Everything a chip says, in one line: title, when, standing, and the time at home where that is another. */
export function entrySentence(entry: EntryView, home: string, dates: MonthWords, text: Text): string {
  const parts = [entry.title, whenWords(entry, dates, text)];
  if (entry.instant !== undefined && entry.exact && zoneOf(entry) !== home) {
    const here = localTime(entry.instant, home);
    parts.push(text('calendar.here', { day: dates.day(here.day), time: here.time }));
  }
  if (entry.replaced !== undefined) parts.push(text(`calendar.${entry.replaced}`));
  parts.push(standingText(entry, text));
  return parts.join(' · ');
}

/** Whose clock the times of an entry go by: the venue's city, else the capital whose zone it is, else the zone's city. */
export function clockName(entry: EntryView, text: Text): string {
  const zone = zoneOf(entry);
  if (entry.venue !== undefined && entry.venue.zone === zone && entry.venue.city !== '')
    return entry.venue.city;
  if (zone === undefined) return '';
  const capital = CAPITAL_ZONES.find((one) => one.zone === zone);
  return capital === undefined ? cityOfZone(zone) : text(capital.name);
}

function zoneOf(entry: EntryView): string | undefined {
  return entry.when?.zone ?? entry.venue?.zone;
}
