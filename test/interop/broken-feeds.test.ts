import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderingOf } from '../../shared/feeds/rendering.ts';
import { validateFeed } from '../../shared/feeds/validate-feed.ts';
import { interopCalendar } from '../support/interop/interop-calendar.ts';
import { publisherOf } from '../support/interop/interop-publisher.ts';
import { disagreements, type Expected } from '../support/interop/reader.ts';
import { readersHere } from '../support/interop/readers.ts';
import { serveCalendar } from '../support/interop/served-calendar.ts';

/** Those that read a file; the others get the same bytes by an address. */
const readers = readersHere().filter(({ name }) => !name.startsWith('khal'));
let folder = '';
let sound: Expected | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-interop-'));
  const calendar = interopCalendar(60);
  const served = await serveCalendar(
    publisherOf(() => calendar, '2026-04-01'),
    'secret',
    () => calendar,
  );
  [sound] = await served.expected([renderingOf({ alarms: 'both' })], folder);
  await served.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Who complains of the feed once its text has been spoilt: readers, and our own checker. */
async function complaintsAbout(spoil: (text: string) => string) {
  if (sound === undefined) throw new Error('the feed wasn’t served');
  const text = spoil(sound.feed.text);
  const path = join(folder, 'broken.ics');
  await writeFile(path, text);
  const broken = { ...sound, feed: { ...sound.feed, path, text } };
  const said = await Promise.all(readers.map((reader) => disagreements(reader, [broken], folder)));
  const complaining = readers.filter((_, index) => (said[index] ?? []).length > 0).map(({ name }) => name);
  return validateFeed(text).length === 0 ? complaining : [...complaining, 'our checker'];
}

const NEW_YORK = /BEGIN:VTIMEZONE\r\nTZID:America\/New_York[\s\S]*?END:VTIMEZONE\r\n/;
const ALL_PARSERS = ['ical.js', 'node-ical', 'python-icalendar'];
const BY_FEED_ZONES = ['ical.js', 'python-icalendar by the feed’s zones'];

describe('a feed that is broken by hand makes the suite fail', () => {
  test('but not one that is sound', async () => {
    expect(await complaintsAbout((text) => text)).toEqual([]);
  });

  test.each<[how: string, by: readonly string[], spoil: (text: string) => string]>([
    ['without a VTIMEZONE', [...BY_FEED_ZONES, 'our checker'], (text) => text.replace(NEW_YORK, '')],
    [
      'with a VTIMEZONE that is an hour off',
      BY_FEED_ZONES,
      (text) => text.replaceAll('TZOFFSETTO:-0400', 'TZOFFSETTO:-0300'),
    ],
    [
      'with the same UID twice',
      [...ALL_PARSERS, 'our checker'],
      (text) => text.replaceAll('UID:e1@sherpa', 'UID:e0@sherpa'),
    ],
    [
      'with a line that is folded without a blank',
      [...ALL_PARSERS, 'our checker'],
      (text) => text.replace(/(SUMMARY:[^\r]*)\r\n +/, '$1\r\n'),
    ],
    ['with lines that aren’t folded', ['our checker'], (text) => text.replaceAll('\r\n ', '')],
    ['with bare line feeds', ['our checker'], (text) => text.replaceAll('\r\n', '\n')],
    ['without a DTSTAMP', ['our checker'], (text) => text.replace(/DTSTAMP:.*\r\n/, '')],
    [
      'with an event that never changes its SEQUENCE',
      ALL_PARSERS,
      (text) => text.replace(/SEQUENCE:[1-9]\d*/, 'SEQUENCE:0'),
    ],
    [
      'with a cancelled event as if it took place',
      ALL_PARSERS,
      (text) => text.replace('STATUS:CANCELLED', 'STATUS:CONFIRMED'),
    ],
    [
      'with a deadline that keeps people busy',
      ALL_PARSERS,
      (text) => text.replaceAll('TRANSP:TRANSPARENT', 'TRANSP:OPAQUE'),
    ],
    [
      'with alarms that ring a day late',
      [...ALL_PARSERS, ...BY_FEED_ZONES],
      (text) => text.replaceAll('TRIGGER:-P7D', 'TRIGGER:-P6D'),
    ],
    [
      'without alarms',
      [...ALL_PARSERS, 'calcurse'],
      (text) => text.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, ''),
    ],
  ])('%s', async (_, by, spoil) => {
    expect(await complaintsAbout(spoil)).toEqual(expect.arrayContaining([...by]));
  });
});
