import { renderingContext } from '../../../core/feeds/rendering-context.ts';
import { addDays } from '../../../shared/dates/day.ts';
import type { Calendar } from '../../../shared/entries/calendar.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { alarmEventsOf } from '../../../shared/feeds/alarm-events.ts';
import { descriptionOf, momentLine } from '../../../shared/feeds/description-of.ts';
import { locationOf } from '../../../shared/feeds/place-lines.ts';
import type { RenderingContext } from '../../../shared/feeds/render-entry.ts';
import type { Rendering } from '../../../shared/feeds/rendering.ts';
import { sequenceOf } from '../../../shared/feeds/sequence-of.ts';
import { type Shape, shapeOf } from '../../../shared/feeds/shape.ts';
import { summaryOf } from '../../../shared/feeds/summary-of.ts';
import { alarmUid } from '../../../shared/feeds/uid.ts';
import { feedWordingIn } from '../../../shared/feeds/words/feed-wording-in.ts';
import { hasAlarms } from '../../../shared/reminders/lead-instants.ts';
import { viewsOf } from '../a-calendar.ts';

/** What a reader should find: an entry, or an alarm told as an event, as the calendar has it. */
export interface FeedItem {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** ms since 1970, or the first of its days. */
  readonly start: number | string;
  /** The same as the start for what has no length; of days, the day after the last. */
  readonly end: number | string;
  /** When its embedded alarms ring, in ms since 1970. */
  readonly alarms: readonly number[];
  readonly status: string;
  readonly transparent: boolean;
  readonly sequence: number;
}

/** All that a feed of everything holds in a rendering, taken from the calendar and not from the text of a feed. */
export function itemsOf(calendar: Calendar, rendering: Rendering): readonly FeedItem[] {
  const context = renderingContext(calendar, { rendering, vague: 'window' });
  return viewsOf(calendar).flatMap((view) => itemsOfEntry(view, context));
}

function itemsOfEntry(view: EntryView, context: RenderingContext): readonly FeedItem[] {
  const { rendering, settings, titleOf, personNamed } = context;
  const shape = shapeOf(view);
  if (shape === undefined) return [];
  const wording = feedWordingIn(rendering.language);
  const uid = context.uidOf(view);
  const summary = summaryOf(view, shape, wording);
  const told = alarmEventsOf(view, shape, settings);
  const isEmbedding = rendering.alarms === 'embed' || rendering.alarms === 'both';
  const entry: FeedItem = {
    uid,
    summary,
    description: descriptionOf(view, shape, { wording, titleOf, personNamed }),
    location: locationOf(view, wording) ?? '',
    ...timesOf(shape),
    alarms: isEmbedding && hasAlarms(view) ? told.map(({ at }) => Date.parse(at)) : [],
    status: statusOf(view, rendering),
    transparent: isFree(view, shape),
    sequence: sequenceOf(view),
  };
  if (rendering.alarms === 'embed' || rendering.alarms === 'none') return [entry];
  const events = told.map(
    ({ before, lead, at, until, isOff }): FeedItem => ({
      uid: alarmUid(uid, before),
      summary: `${wording.countdown(lead)}${wording.divider}${summary}`,
      description: `${momentLine(view, shape, wording)}\n\n${wording.link(`sherpa://entry/${view.id}`)}`,
      location: '',
      start: Date.parse(at),
      end: Date.parse(until),
      alarms: [],
      status: isOff ? 'CANCELLED' : 'CONFIRMED',
      transparent: true,
      sequence: sequenceOf(view),
    }),
  );
  return [entry, ...events];
}

/** CANCELLED would take an entry out of Google's calendar. */
function statusOf({ standing }: EntryView, { profile }: Rendering): string {
  if (standing === 'cancelled') return profile === 'google' ? 'CONFIRMED' : 'CANCELLED';
  return standing === 'agreed' || standing === 'held' ? 'CONFIRMED' : 'TENTATIVE';
}

function isFree({ kind, standing, exact }: EntryView, shape: Shape): boolean {
  const isOff = standing === 'cancelled' || standing === 'postponed';
  return isOff || kind === 'deadline' || kind === 'pledge' || (shape.kind !== 'timed' && exact === false);
}

function timesOf(shape: Shape): Pick<FeedItem, 'start' | 'end'> {
  switch (shape.kind) {
    case 'timed':
      return { start: Date.parse(shape.at), end: Date.parse(shape.until ?? shape.at) };
    case 'days':
      return { start: shape.from, end: addDays(shape.to, 1) };
    case 'by':
      return { start: shape.day, end: addDays(shape.day, 1) };
  }
}
