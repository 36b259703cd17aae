import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { descriptionOf } from '../../shared/feeds/description-of.ts';
import { shapeOf } from '../../shared/feeds/shape.ts';
import { summaryOf } from '../../shared/feeds/summary-of.ts';
import { feedWordingIn } from '../../shared/feeds/words/feed-wording-in.ts';
import { alarmsOf, readByIcalJs, readByNodeIcal } from '../support/read-feed.ts';
import { goldenFeeds } from './golden-feeds.ts';

const utc = (text: string) => Date.parse(`${text}:00Z`);

/** Start, end and alarms of each golden feed, worked out by hand. */
const EXPECTED = {
  'timed-meeting': [utc('2025-10-30T02:00'), utc('2025-10-30T03:40'), [2_592_000, 86_400]],
  'several-days': ['2025-10-25', '2025-10-27', ['2025-09-25T07:00:00Z', '2025-10-24T07:00:00Z']],
  'vague-month': ['2026-04-01', '2026-05-01', ['2026-03-02T08:00:00Z', '2026-03-31T07:00:00Z']],
  'vague-year': ['2026-12-31', '2027-01-01', ['2025-12-02T08:00:00Z', '2025-12-31T08:00:00Z']],
  'deadline-with-sides': [utc('2026-11-10T05:01'), utc('2026-11-10T05:01'), [2_592_000, 86_400]],
  'deadline-on-a-day': ['2025-11-01', '2025-11-02', ['2025-10-02T07:00:00Z', '2025-10-31T08:00:00Z']],
  cancelled: ['2026-04-14', '2026-04-17', []],
  'chinese-and-long': [utc('2026-05-01T01:00'), utc('2026-05-01T09:30'), []],
  casablanca: [utc('2026-03-10T09:00'), utc('2026-03-10T10:00'), [2_592_000, 86_400]],
  // In UTC an hour more lies between: clocks go back on 15 February.
  'casablanca-outlook': [utc('2026-03-10T09:00'), utc('2026-03-10T10:00'), [2_595_600, 86_400]],
  'cancelled-google': ['2026-04-14', '2026-04-17', []],
  'deadline-both': [utc('2026-11-10T05:01'), utc('2026-11-10T05:01'), [2_592_000, 86_400]],
  'deadline-google': [utc('2026-11-10T05:01'), utc('2026-11-10T05:01'), []],
  'deadline-chinese': [utc('2026-11-10T05:01'), utc('2026-11-10T05:01'), []],
  'meeting-apple': [utc('2025-10-30T02:00'), utc('2025-10-30T03:40'), [2_592_000, 86_400]],
  'meeting-outlook': [utc('2025-10-30T02:00'), utc('2025-10-30T03:40'), [2_592_000, 86_400]],
  'meeting-chinese': [utc('2025-10-30T02:00'), utc('2025-10-30T03:40'), [2_592_000, 86_400]],
  'equator-and-meridian': [utc('2026-03-29T00:30'), utc('2026-03-29T02:30'), []],
} as const;

test('every golden feed is expected, and every expected one is there', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ics'));
  expect(files.sort()).toEqual(
    Object.keys(EXPECTED)
      .map((name) => `${name}.ics`)
      .sort(),
  );
});

describe.each(Object.entries(EXPECTED))('%s', (name, [start, end, alarms]) => {
  const file = readFileSync(new URL(`${name}.ics`, import.meta.url), 'utf8');
  const golden = goldenFeeds().get(name);

  test('is rendered to the same bytes', () => {
    expect(golden?.text).toBe(file);
  });

  test.each([
    ['ical.js', readByIcalJs],
    ['node-ical', readByNodeIcal],
  ])('is read by %s as it was meant', (_, read) => {
    const [event] = read(file);
    expect(event).toMatchObject({ start, end });
    if (golden === undefined) return;
    const shape = shapeOf(golden.view);
    if (shape === undefined) throw new Error(`${name} has no shape`);
    const wording = feedWordingIn(golden.rendering.language);
    expect(event?.summary).toBe(summaryOf(golden.view, shape, wording));
    expect(event?.description).toBe(descriptionOf(golden.view, shape, { wording }));
  });

  test('rings when it should', () => {
    expect(alarmsOf(file)).toEqual(alarms);
  });

  test('has no line of more than 75 octets, no bare line feed, and ends as a line does', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
