import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { renderingOf } from '../../shared/feeds/rendering.ts';
import { aDay } from '../support/a-calendar.ts';
import { publisherOf } from '../support/interop/interop-publisher.ts';
import { disagreements, type Expected } from '../support/interop/reader.ts';
import { readersHere } from '../support/interop/readers.ts';
import { serveCalendar } from '../support/interop/served-calendar.ts';
import { createMemoryApp } from '../support/memory-app.ts';
import { readByIcalJs } from '../support/read-feed.ts';

const RENDERINGS = PROFILES.map((profile) => renderingOf({ profile, alarms: 'both' }));
const folder = await mkdtemp(join(tmpdir(), 'sherpa-interop-'));
const { store, request } = await createMemoryApp();
await request('sample.add', {});
let seq = 1;
const theCalendar = () => store.state.calendar;
const publisher = publisherOf(theCalendar, '2025-11-25', () => seq);
const served = await serveCalendar(publisher, 'secret', theCalendar);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const now = () => served.expected(RENDERINGS, folder);

/** The summary, SEQUENCE and text of each event, by UID. */
function eventsIn({ feed }: Expected) {
  const texts = feed.text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
  const events = readByIcalJs(feed.text);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  return new Map(events.map((event, index) => [event.uid, { ...event, text: texts[index] ?? '' }]));
}

test('what is moved, cancelled and extended arrives at every reader, once', async () => {
  const readers = readersHere();
  const before = await now();
  for (const reader of readers) expect(await disagreements(reader, before, folder)).toEqual([]);

  const entries = await request('entries.list', {});
  const called = (title: string, date: string): EntryView => {
    const found = entries.find((entry) => entry.title === title && entry.when?.date === date);
    if (found === undefined) throw new Error(`the sample has no ${title}`);
    return found;
  };
  const visit = called('State visit to Beijing', '2026-04');
  const apec = called('APEC, Shenzhen', '2026-11');
  const truce = called('Truce measures expire', '2026-11-10');
  await request('entries.edit', { id: visit.id, set: { when: { date: '2026-05-14/2026-05-15' } } });
  await request('statements.say', { id: apec.id, by: 'CN', says: 'cancels', made: aDay('2025-11-25') });
  const [later] = await request('entries.extend', { id: truce.id, to: '2027-11-10' });

  seq += 1;

  const after = await now();
  for (const reader of readers) expect(await disagreements(reader, after, folder)).toEqual([]);
  for (const [index, feed] of after.entries()) {
    const old = eventsIn(before[index] ?? feed);
    const fresh = eventsIn(feed);
    expect([...old.keys()].filter((uid) => !fresh.has(uid))).toEqual([]);
    expect(fresh.has(`${later?.id}@sherpa`)).toBe(true);
    expect(fresh.get(`${visit.id}@sherpa`)).toMatchObject({ start: '2026-05-14', end: '2026-05-16' });
    expect(fresh.get(`${apec.id}@sherpa`)?.summary).toMatch(/^\[cancelled\] /);
    expect(fresh.get(`${truce.id}@sherpa`)?.summary).toMatch(/^\[extended\] /);
    for (const [uid, event] of old) {
      const changed = fresh.get(uid);
      if (changed?.text === event.text) continue;
      expect([uid, changed?.sequence]).toEqual([uid, expect.any(Number)]);
      expect(changed?.sequence).toBeGreaterThan(event.sequence);
    }
    // The alarms of the deadline that was extended ring nobody any more, and no reader is left with them.
    for (const [uid, event] of fresh)
      if (uid.startsWith(`${truce.id}.alarm.`)) expect(event.status).toBe('CANCELLED');
  }
}, 240_000);
