import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { instantMs } from '../../../shared/dates/instant.ts';
import { renderZone } from '../../../shared/feeds/vtimezone.ts';
import { wrongOffsets } from '../../support/zone-check.ts';

const SAMPLE = [
  'America/New_York',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Jerusalem',
  'Asia/Kolkata',
  'Asia/Kuala_Lumpur',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Apia',
];

test.each(SAMPLE)('%s is read as Intl has it', (zone) => {
  expect(wrongOffsets(zone, 2024, 2027)).toEqual([]);
});

test('the years in which rules changed are right too', () => {
  expect(wrongOffsets('America/New_York', 2004, 2009)).toEqual([]);
  expect(wrongOffsets('Europe/Moscow', 2009, 2016)).toEqual([]);
  expect(wrongOffsets('Asia/Pyongyang', 2014, 2019)).toEqual([]);
  // Its clocks kept to a rule up to 2022, and haven't changed since.
  expect(wrongOffsets('America/Mexico_City', 2016, 2026)).toEqual([]);
});

test('a regular zone is told by yearly rules, another by its dates', () => {
  expect(renderZone('Europe/Berlin', 2025, 2026)).toBe(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20240331T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20241027T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ].join('\r\n'),
  );
  expect(renderZone('Africa/Casablanca', 2025, 2026)).toContain('RDATE:');
  expect(renderZone('Asia/Shanghai', 2025, 2026)).not.toMatch(/RRULE|RDATE|DAYLIGHT/);
});

test('a deadline in New York is an instant that ical.js agrees with', () => {
  const zone = new ICAL.Timezone(ICAL.Component.fromString(renderZone('America/New_York', 2026, 2026)));
  const time = ICAL.Time.fromData({ year: 2026, month: 11, day: 10, hour: 0, minute: 1 }, zone);
  expect(time.toUnixTime() * 1000).toBe(instantMs('2026-11-10T05:01:00Z'));
});
