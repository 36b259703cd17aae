import { unfoldLines } from './unfold-lines.ts';

/** One event of a feed as a calendar object of its own (RFC 4791 §4.1), with the zones that it names. */
export interface CalendarResource {
  readonly uid: string;
  /** Its first summary, for people. */
  readonly title: string;
  readonly text: string;
}

/** What a calendar object keeps of the feed's own properties: the rest is about the feed, and METHOD isn't allowed there. */
const KEPT = /^(?:VERSION|PRODID|CALSCALE)[:;]/;

/**
 * Takes a feed as we render it apart: a calendar object for each UID, holding all events of that UID, in the order of the
 * feed. The same feed gives the same texts.
 */
export function resourcesOf(feed: string): readonly CalendarResource[] {
  const head: string[] = [];
  const zones = new Map<string, string>();
  const events = new Map<string, { title: string; blocks: string[] }>();
  for (const { name, lines } of partsOf(feed)) {
    const text = lines.map((line) => `${line}\r\n`).join('');
    const unfolded = unfoldLines(text);
    if (name === undefined) {
      if (KEPT.test(unfolded[0] ?? '')) head.push(text);
    } else if (name === 'VTIMEZONE') zones.set(propertyIn('TZID', unfolded), text);
    else if (name === 'VEVENT') {
      const uid = propertyIn('UID', unfolded);
      const known = events.get(uid);
      if (known === undefined) events.set(uid, { title: titleOf(unfolded), blocks: [text] });
      else known.blocks.push(text);
    }
  }
  return Array.from(events, ([uid, { title, blocks }]) => {
    const body = blocks.join('');
    const used = zonesIn(body).flatMap((zone) => zones.get(zone) ?? []);
    return {
      uid,
      title,
      text: ['BEGIN:VCALENDAR\r\n', ...head, ...used, body, 'END:VCALENDAR\r\n'].join(''),
    };
  });
}

/** Whether a calendar object has each line that ours has: a server may write it in another order, and add to it. */
export function holdsAllOf(theirs: string, ours: string): boolean {
  const lines = new Set(unfoldLines(theirs));
  return unfoldLines(ours).every((line) => lines.has(line));
}

/** The UID of the first event in a calendar object; undefined where there is none. */
export function uidIn(object: string): string | undefined {
  const lines = unfoldLines(object);
  const begin = lines.findIndex((line) => line.toUpperCase() === 'BEGIN:VEVENT');
  const uid = begin === -1 ? '' : propertyIn('UID', lines.slice(begin));
  return uid === '' ? undefined : uid;
}

interface Part {
  /** The component's name; undefined for a property of the calendar itself. */
  readonly name: string | undefined;
  readonly lines: string[];
}

/** The calendar's properties and components, each with its lines as they stand. */
function partsOf(feed: string): readonly Part[] {
  const parts: Part[] = [];
  let open: string | undefined;
  for (const line of feed.split('\r\n').slice(1)) {
    if (line === '' || (open === undefined && line === 'END:VCALENDAR')) continue;
    if (open !== undefined || /^[ \t]/.test(line)) parts.at(-1)?.lines.push(line);
    else {
      open = /^BEGIN:(.+)$/.exec(line)?.[1];
      parts.push({ name: open, lines: [line] });
    }
    if (open !== undefined && line === `END:${open}`) open = undefined;
  }
  return parts;
}

function propertyIn(property: string, unfolded: readonly string[]): string {
  const line = unfolded.find((one) => one.startsWith(`${property}:`) || one.startsWith(`${property};`));
  return line === undefined ? '' : line.slice(line.indexOf(':') + 1);
}

function titleOf(unfolded: readonly string[]): string {
  return propertyIn('SUMMARY', unfolded).replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1');
}

function zonesIn(body: string): readonly string[] {
  const names = unfoldLines(body).flatMap(
    (line) => /^[A-Z-]+;(?:[^:]*;)?TZID=([^:;]+)/.exec(line)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
