import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/** How many events with a start that exists ical.js or node-ical, whichever sees more, reads of a file. */
export function readableEvents(text: string): number {
  return Math.max(seenByIcalJs(text), seenByNodeIcal(text));
}

function seenByIcalJs(text: string): number {
  try {
    const parsed: unknown = ICAL.parse(text);
    const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    return roots
      .flatMap((root) => new ICAL.Component(root).getAllSubcomponents('vevent'))
      .filter((event) => isThere(event.getFirstPropertyValue('dtstart'))).length;
  } catch {
    // It gives up a whole file at one bad line.
    return 0;
  }
}

function isThere(start: unknown): boolean {
  if (!(start instanceof ICAL.Time)) return false;
  const { year, month, day, hour, minute } = start;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return (
    isYear(year) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  );
}

/** It takes the end of any component for the end of an event; one that never ends was cut short. */
const ENDING = /(?:^|[\r\n])BEGIN:VEVENT[\s\S]*?[\r\n]END:VEVENT/i;

function seenByNodeIcal(text: string): number {
  if (!ENDING.test(text)) return 0;
  const { warn } = console;
  // It tells the console what it thinks of a file.
  console.warn = () => {};
  try {
    return Object.values(nodeIcal.sync.parseICS(text)).filter(
      (item) => item?.type === 'VEVENT' && item.start instanceof Date && isYear(item.start.getUTCFullYear()),
    ).length;
  } catch {
    // It throws on some files, after which there is nothing to compare with.
    return 0;
  } finally {
    console.warn = warn;
  }
}

function isYear(year: number): boolean {
  return FIRST_YEAR <= year && year <= LAST_YEAR;
}
