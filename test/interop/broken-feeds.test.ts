import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderingOf } from '../../shared/feeds/rendering.ts';
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

/** What readers say of the feed once its text has been spoilt. */
async function complaintsAbout(spoil: (text: string) => string) {
  if (sound === undefined) throw new Error('the feed wasn’t served');
  const text = spoil(sound.feed.text);
  const path = join(folder, 'broken.ics');
  await writeFile(path, text);
  const broken = { ...sound, feed: { ...sound.feed, path, text } };
  const said = await Promise.all(readers.map((reader) => disagreements(reader, [broken], folder)));
  return readers.filter((_, index) => (said[index] ?? []).length > 0).map(({ name }) => name);
}

describe('a feed that is broken by hand makes the suite fail', () => {
  test('but not one that is sound', async () => {
    expect(await complaintsAbout((text) => text)).toEqual([]);
  });

  test('without a VTIMEZONE', async () => {
    const without = (text: string) =>
      text.replace(/BEGIN:VTIMEZONE\r\nTZID:America\/New_York[\s\S]*?END:VTIMEZONE\r\n/, '');
    const complaints = await complaintsAbout(without);
    expect(complaints).toEqual(expect.arrayContaining(['ical.js', 'python-icalendar by the feed’s zones']));
  });

  test('with a VTIMEZONE that is an hour off', async () => {
    const complaints = await complaintsAbout((text) =>
      text.replaceAll('TZOFFSETTO:-0400', 'TZOFFSETTO:-0300'),
    );
    expect(complaints).toEqual(expect.arrayContaining(['ical.js', 'python-icalendar by the feed’s zones']));
  });

  test('with the same UID twice', async () => {
    const complaints = await complaintsAbout((text) => text.replaceAll('UID:e1@sherpa', 'UID:e0@sherpa'));
    expect(complaints).toEqual(expect.arrayContaining(['ical.js', 'node-ical', 'python-icalendar']));
  });

  test('with a line that is folded without a blank', async () => {
    const complaints = await complaintsAbout((text) => text.replace(/(SUMMARY:[^\r]*)\r\n /, '$1\r\n'));
    expect(complaints).toEqual(expect.arrayContaining(['ical.js', 'node-ical', 'python-icalendar']));
  });
});
