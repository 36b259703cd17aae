import { AppError } from '../../shared/contract/app-error.ts';
import { sortKeyOf } from '../../shared/dates/compare-dates.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { PastDay } from '../../shared/entries/calendar-as-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import { entriesCsv } from '../../shared/feeds/entries-csv.ts';
import { entriesMarkdown } from '../../shared/feeds/entries-markdown.ts';
import type { ExportFormat } from '../../shared/feeds/export-format.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { feedNamed, feedsOf } from '../../shared/feeds/feeds-of.ts';
import { renderFile } from '../../shared/feeds/render-file.ts';
import { type OtherRendering, renderingWith } from '../../shared/feeds/rendering.ts';
import { pastUidOf } from '../../shared/feeds/uid.ts';
import { createMembers, type Membership } from './membership.ts';
import { renderingContext } from './rendering-context.ts';

/** What to put into a file; everything, where neither a feed nor a track is named. A rendering is of iCalendar alone. */
export interface ExportWanted extends OtherRendering {
  readonly calendar: Calendar;
  readonly feed?: string | undefined;
  /** By name, whatever its case, or by id. */
  readonly track?: string | undefined;
  readonly format: ExportFormat;
  /** The past day that `calendar` is of, and how it was read. */
  readonly asOf?: PastDay | undefined;
}

export interface ExportedFile {
  /** A file name, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/**
 * A feed or a track as a file. Files keep the entries that were cancelled long ago. Of a past day they say so, and how
 * it is read, and carry UIDs of their own, lest a reader takes them for news of the entries it has.
 */
export function exportFile(wanted: ExportWanted, today: Day): ExportedFile {
  const { format, asOf } = wanted;
  if (format !== 'ics' && (wanted.profile ?? wanted.alarms ?? wanted.language) !== undefined) {
    throw new AppError(
      'invalid-input',
      `A profile, alarms and a language are for calendar programs: leave them out, or export as ics instead of ${format}.`,
    );
  }
  const found = feedWanted(wanted);
  const feed = { ...found, rendering: renderingWith(found, wanted) };
  const views = inOrder(viewsIn(feed, wanted.calendar, today));
  return {
    name: `${feed.name}${asOf === undefined ? '' : `-as-${asOf.reading}-${asOf.day}`}.${format}`,
    mediaType: MEDIA_TYPES[format],
    content: contentOf(feed, views, wanted),
  };
}

function contentOf(
  feed: Feed,
  views: readonly EntryView[],
  { calendar, format, asOf }: ExportWanted,
): string {
  switch (format) {
    case 'csv':
      return entriesCsv(views);
    case 'json':
      return `${JSON.stringify(views, undefined, 2)}\n`;
    case 'md':
      return entriesMarkdown(feed.title, views, asOf && `As ${asOf.reading} on ${asOf.day}.`);
    case 'ics':
      return renderFile(titledAsOf(feed, asOf), views, {
        ...renderingContext(calendar, feed),
        ...(asOf === undefined ? {} : { uidOf: (view) => pastUidOf(view, asOf) }),
      });
  }
}

function titledAsOf(feed: Feed, asOf: PastDay | undefined): Feed {
  return asOf === undefined ? feed : { ...feed, title: `${feed.title} (as ${asOf.reading} on ${asOf.day})` };
}

function feedWanted({ calendar, feed: feedName, track: trackName }: ExportWanted): Feed {
  const feeds = feedsOf(calendar.tracks.values(), calendar.feeds.values());
  if (trackName !== undefined) {
    const wanted = trackName.trim().toLowerCase();
    const track = [...calendar.tracks.values()].find(
      ({ id, name }) => id === trackName || name.toLowerCase() === wanted,
    );
    const found = track === undefined ? undefined : feedNamed(track.id, feeds);
    if (found !== undefined) return found;
    const names = [...calendar.tracks.values()].map(({ name }) => `“${name}”`).join(', ');
    throw new AppError(
      'not-found',
      `There is no track “${trackName}”. ${names ? `There are ${names}.` : 'There are none yet.'}`,
    );
  }
  const found = feedNamed(feedName ?? 'everything', feeds);
  if (found !== undefined) return found;
  throw new AppError(
    'not-found',
    `There is no feed “${feedName}”. There are ${feeds.map(({ name }) => name).join(', ')}.`,
  );
}

/** What was cancelled long ago stays in files, and so does what no day can stand for, where a format can tell of it. */
const IN_FILES: ReadonlySet<Membership> = new Set(['in', 'no-date', 'no-last-day', 'long-cancelled']);

function viewsIn(feed: Feed, calendar: Calendar, today: Day): readonly EntryView[] {
  const personNamed = peopleByName(calendar);
  const membership = createMembers(() => calendar).judge(feed, today);
  return [...calendar.entries.values()]
    .filter((record) => IN_FILES.has(membership(record)))
    .map((record) => viewEntry(record, calendar, personNamed));
}

function inOrder(views: readonly EntryView[]): readonly EntryView[] {
  return views
    .map((view) => ({ view, key: `${sortKeyOf(view.when?.date)} ${view.when?.start ?? ''} ${view.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ view }) => view);
}
