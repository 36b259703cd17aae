import type { FeedPreview, PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { LeftOut } from '../../shared/feeds/left-out.ts';
import type { Rendering } from '../../shared/feeds/rendering.ts';
import { readUid } from '../../shared/feeds/uid.ts';
import { validateFeed } from '../../shared/feeds/validate-feed.ts';

const MOST_ITEMS = 500;
const MOST_BYTES = 200_000;
const BEGIN = '\r\nBEGIN:VEVENT\r\n';
const END = '\r\nEND:VEVENT\r\n';
/** From the beginning of a line, since a title may say the same. */
const EVENT = /^BEGIN:VEVENT\r\n[\s\S]*?\r\nEND:VEVENT\r\n/gm;

const CANCELLED = /^STATUS:CANCELLED\r$/m;

/** A feed to look at: its bytes as they are served, and what of it isn't in them. */
interface Previewed {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly leftOut: readonly LeftOut[];
  readonly rendering: Rendering;
  readonly isEntry: (id: EntryId) => boolean;
}

/**
 * What a reader sees of a feed: the bytes that are served, read by ical.js. Only the events that are shown are read, since a
 * whole feed of many thousands would keep the host busy for seconds.
 */
export async function previewFeed({
  bytes,
  entries,
  leftOut,
  rendering,
  isEntry,
}: Previewed): Promise<FeedPreview> {
  const { readEvents } = await import('./read-events.ts');
  const text = new TextDecoder().decode(bytes);
  const events = (text.match(EVENT) ?? []).map((event) => ({ event, start: startOf(event) }));
  const shown = events
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .slice(0, MOST_ITEMS);
  const shownText = withoutEvents(text, shown.map(({ event }) => event).join(''));
  const items = readEvents(shownText);
  const shownBytes = wholeLines(bytes);
  return {
    profile: rendering.profile,
    alarms: rendering.alarms,
    text: new TextDecoder().decode(shownBytes),
    textBeyond: bytes.length - shownBytes.length,
    items: items.map((item) => ({ ...item, ...originOf(item.uid, isEntry) })).toSorted(byStart),
    counts: {
      entries,
      events: events.length,
      alarmEvents: events.filter(({ event }) => readUid(uidIn(event))?.isAlarm).length,
      cancelled: events.filter(({ event }) => CANCELLED.test(event)).length,
      alarms: text.split('\r\nBEGIN:VALARM\r\n').length - 1,
      bytes: bytes.length,
      leftOut: [...leftOut],
    },
    findings: [...validateFeed(events.length > MOST_ITEMS ? shownText : text)],
  };
}

/** The digits of its start by whatever clock: near enough to tell which events come first. */
function startOf(event: string): string {
  return /\r\nDTSTART[^:]*:([0-9T]+)/.exec(event)?.[1] ?? '';
}

/** The text of a feed with other events in place of its own. */
function withoutEvents(text: string, events: string): string {
  const from = text.indexOf(BEGIN);
  if (from === -1) return text;
  return text.slice(0, from) + '\r\n' + events + text.slice(text.lastIndexOf(END) + END.length);
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MOST_BYTES) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(10, MOST_BYTES - 1) + 1);
}

function uidIn(event: string): string {
  return /\r\nUID:(.*(?:\r\n .*)*)\r\n/.exec(event)?.[1]?.replaceAll('\r\n ', '') ?? '';
}

function originOf(uid: string, isEntry: (id: EntryId) => boolean): Pick<PreviewItem, 'entry' | 'isAlarm'> {
  const { id, isAlarm = false } = readUid(uid) ?? {};
  return id !== undefined && isEntry(id) ? { entry: id, isAlarm } : { isAlarm };
}

/** Instants and days sort as text; a day comes before what starts on it. */
function byStart({ when: a }: PreviewItem, { when: b }: PreviewItem): number {
  const [first, second] = [a, b].map((when) => (when.kind === 'days' ? when.from : when.start));
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}
