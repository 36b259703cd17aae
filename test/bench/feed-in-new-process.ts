import { createHash } from 'node:crypto';
import ical, { type ICalEventData } from 'ical-generator';
import { DateTime } from 'luxon';
import { createPublisher } from '../../core/feeds/publisher.ts';
import { gzip } from '../../core/node/gzip.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import { alarmEventsOf } from '../../shared/feeds/alarm-events.ts';
import { alarmTriggersOf } from '../../shared/feeds/alarm-triggers.ts';
import { descriptionOf } from '../../shared/feeds/description-of.ts';
import { PROFILE_ALARMS, PROFILES } from '../../shared/feeds/profile.ts';
import { shapeOf } from '../../shared/feeds/shape.ts';
import { summaryOf } from '../../shared/feeds/summary-of.ts';
import { renderZone } from '../../shared/feeds/vtimezone.ts';
import { aFeedMemory } from '../support/a-feed-memory.ts';
import { manyCalendar } from '../support/many-calendar.ts';
import { median, timed } from './rows.ts';

const EDITS = 9;
const [what, count, forWhom = 'standard'] = process.argv.slice(2);
const profile = PROFILES.find((known) => known === forWhom) ?? 'standard';
const tellsAlarms = PROFILE_ALARMS[profile] === 'events';
const calendar = manyCalendar(Number(count));
console.log(JSON.stringify(what === 'feed' ? await feed() : library()));

/** The feed as it is served the first time, and again after each of some edits. */
async function feed() {
  let seq = 1;
  const publisher = createPublisher({
    calendar: () => calendar,
    seq: () => seq,
    clock: { now: () => Date.parse('2026-04-01T12:00:00Z') },
    bytes: { gzip, digest: (bytes) => createHash('sha256').update(bytes).digest('base64url') },
    origin: () => 'http://127.0.0.1:7437',
    ...aFeedMemory('s3cret'),
  });
  const url = `/feeds/s3cret/everything.ics${profile === 'standard' ? '' : `?profile=${profile}`}`;
  const fetchFeed = () => publisher.respond({ method: 'GET', url, headers: {} });
  const coldMs = await timed(fetchFeed);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const warm: number[] = [];
  for (const record of [...calendar.entries.values()].slice(0, EDITS)) {
    const entry = { ...record.entry, title: 'Retitled' };
    calendar.entries.set(entry.id, { ...record, entry, revision: record.revision + 1 });
    seq += 1;
    warm.push(await timed(fetchFeed));
  }
  return { ms: coldMs, warmMs: median(warm), peakMb };
}

/** What ical-generator takes for the same events, given to it ready-made. */
function library() {
  const events = eventsOf(calendar);
  const begun = performance.now();
  const timezone = { name: null, generator: (zone: string) => renderZone(zone, 2020, 2028) };
  const made = ical({ name: 'Everything', ttl: 900, timezone });
  for (const event of events) made.createEvent(event);
  made.toString();
  return { ms: performance.now() - begun };
}

function eventsOf(from: Calendar): readonly ICalEventData[] {
  const personNamed = peopleByName(from);
  return Array.from(from.entries.values(), (record) => viewEntry(record, from, personNamed)).flatMap(
    (view) => [...eventOf(view, from), ...alarmsOf(view, from)],
  );
}

/** The alarms of an entry as events, where they are told so. */
function alarmsOf(view: EntryView, { settings }: Calendar): readonly ICalEventData[] {
  const shape = tellsAlarms ? shapeOf(view) : undefined;
  if (shape === undefined) return [];
  const stamp = DateTime.fromISO(view.modified, { zone: 'utc' });
  return alarmEventsOf(view, shape, settings).map(({ before, at, until }) => ({
    id: `${view.id}.alarm.${before}@sherpa`,
    sequence: view.revision - 1,
    stamp,
    lastModified: stamp,
    start: DateTime.fromISO(at, { zone: 'utc' }),
    end: DateTime.fromISO(until, { zone: 'utc' }),
    timezone: 'UTC',
    summary: `${before} · ${summaryOf(view, shape)}`,
    description: `sherpa://entry/${view.id}`,
    categories: [...view.tracks, view.kind].map((name) => ({ name })),
  }));
}

function eventOf(view: EntryView, { settings }: Calendar): readonly ICalEventData[] {
  const shape = shapeOf(view);
  if (shape === undefined) return [];
  const stamp = DateTime.fromISO(view.modified, { zone: 'utc' });
  const whole = (day: Day) => DateTime.fromISO(day, { zone: 'utc' });
  const local = ({ day, time }: { day: Day; time: string }, zone: string) =>
    DateTime.fromISO(`${day}T${time}`, { zone });
  const event = {
    id: `${view.id}@sherpa`,
    sequence: view.revision - 1,
    stamp,
    lastModified: stamp,
    ...(shape.kind === 'timed'
      ? {
          start: local(shape.start, shape.zone),
          ...(shape.end ? { end: local(shape.end, shape.zone) } : {}),
          timezone: shape.zone,
        }
      : shape.kind === 'by'
        ? { allDay: true, start: whole(shape.day), end: whole(addDays(shape.day, 1)) }
        : { allDay: true, start: whole(shape.from), end: whole(addDays(shape.to, 1)) }),
    summary: summaryOf(view, shape),
    description: descriptionOf(view, shape),
    location: { title: `${view.venue?.name}, ${view.venue?.city}`, geo: view.venue ?? { lat: 0, lon: 0 } },
    categories: [...view.tracks, ...view.topics, view.kind].map((name) => ({ name })),
    url: view.links[0] ?? null,
    alarms: (tellsAlarms ? [] : alarmTriggersOf(view, { shape, isInUtc: false }, settings)).map((alarm) => ({
      type: 'display' as const,
      trigger: 'at' in alarm ? DateTime.fromISO(alarm.at, { zone: 'utc' }) : alarm.leadSeconds,
      description: view.title,
    })),
  } as ICalEventData;
  return [event];
}
