import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { renderingOf } from '../../shared/feeds/rendering.ts';
import { validateFeed } from '../../shared/feeds/validate-feed.ts';
import { interopCalendar } from '../support/interop/interop-calendar.ts';
import { publisherOf } from '../support/interop/interop-publisher.ts';
import { disagreements, type Expected } from '../support/interop/reader.ts';
import { readersHere } from '../support/interop/readers.ts';
import { type ServedCalendar, serveCalendar } from '../support/interop/served-calendar.ts';
import { createMemoryApp } from '../support/memory-app.ts';

const RENDERINGS = PROFILES.flatMap((profile) =>
  ALARM_MODES.map((alarms) => renderingOf({ profile, alarms })),
);
const folder = await mkdtemp(join(tmpdir(), 'sherpa-interop-'));
const opened: ServedCalendar[] = [];
afterAll(async () => {
  await Promise.all(opened.map((served) => served.close()));
  await rm(folder, { recursive: true, force: true });
});

/** The sample dossier, served as the host serves it. */
async function theSample(): Promise<readonly Expected[]> {
  const { store, request } = await createMemoryApp();
  await request('sample.add', {});
  const { calendar } = store.state;
  const served = await serveCalendar(
    publisherOf(() => calendar, '2025-11-25'),
    'secret',
    () => calendar,
  );
  opened.push(served);
  return served.expected(RENDERINGS, join(folder, 'sample'));
}

/** 500 entries of every sort. */
async function theMany(): Promise<readonly Expected[]> {
  const calendar = interopCalendar(500);
  const served = await serveCalendar(
    publisherOf(() => calendar, '2026-04-01'),
    'secret',
    () => calendar,
  );
  opened.push(served);
  return served.expected(RENDERINGS, join(folder, 'many'));
}

const sample = await theSample();
const many = await theMany();

test('the feeds that readers get hold what they are meant to', () => {
  const counts = (feeds: readonly Expected[]) => feeds.map(({ items }) => items.length);
  expect(new Set(counts(sample)).size).toBe(2);
  for (const { feed, items } of many) {
    const alarms = items.filter(({ uid }) => uid.includes('.alarm.')).length;
    expect(items.length - alarms).toBe(500);
    expect(alarms > 250).toBe(/_(?:events|both)$/.test(feed.name));
    expect(items.filter(({ summary }) => summary.includes('[cancelled]')).length).toBeGreaterThan(30);
  }
});

test('our own checker, stricter than readers are, finds nothing wrong with what they get', () => {
  for (const { feed } of [...sample, ...many]) expect(validateFeed(feed.text), feed.name).toEqual([]);
});

test('an alarm mode adds alarms and changes nothing else, so that “both” has every event there is', () => {
  const eventsOf = (name: string) => {
    const text = many.find(({ feed }) => feed.name === name)?.feed.text ?? '';
    return text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
  };
  for (const profile of PROFILES) {
    const isAlarm = (event: string) => event.includes('.alarm.');
    const both = eventsOf(`${profile}_both`);
    const none = eventsOf(`${profile}_none`);
    expect(eventsOf(`${profile}_embed`)).toEqual(both.filter((event) => !isAlarm(event)));
    expect(eventsOf(`${profile}_events`).filter((event) => !isAlarm(event))).toEqual(none);
    expect(eventsOf(`${profile}_events`).filter(isAlarm)).toEqual(both.filter(isAlarm));
    const plain = both.map((event) => event.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, ''));
    expect(plain.filter((event) => !isAlarm(event))).toEqual(none);
  }
});

describe.each(readersHere())('$name', (reader) => {
  test('reads every entry of the sample as it is, in every profile and alarm mode', async () => {
    expect(await disagreements(reader, sample, join(folder, 'sample'))).toEqual([]);
  }, 240_000);

  test('reads 500 entries of every sort as they are, in every profile and alarm mode', async () => {
    // Some ms an event: “both” has all that the other modes have, as is tested above, and one without alarms is read too.
    const isEnough = (name: string) => name === 'standard_none' || name.endsWith('_both');
    const feeds = reader.isSlow ? many.filter(({ feed }) => isEnough(feed.name)) : many;
    expect(await disagreements(reader, feeds, join(folder, 'many'))).toEqual([]);
  }, 240_000);
});
