import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import { describeInstant } from '../../../shared/dates/describe-instant.ts';
import { type Instant, instantFrom, instantMs, isInstant } from '../../../shared/dates/instant.ts';
import { instantOf, localTime, spanOf } from '../../../shared/dates/instant-of.ts';
import { zoneOffset } from '../../../shared/dates/zone-offset.ts';
import { anyDay } from '../../support/any-day.ts';
import { clockChanges, luxonOffsets } from '../../support/clock-changes.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const HOUR = 3_600_000;
const FROM = instantMs('2025-01-01T00:00:00Z');
const TO = instantMs('2031-01-01T00:00:00Z');

describe('instantOf', () => {
  test.each([
    ['2026-11-10', '00:01', 'America/New_York', '2026-11-10T05:01:00Z'],
    ['2026-11-10', '24:00', 'America/New_York', '2026-11-11T05:00:00Z'],
    ['2026-11-10', '13:01', 'Asia/Shanghai', '2026-11-10T05:01:00Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-03-29', '02:00', 'Europe/Zurich', '2026-03-29T01:00:00Z'],
    ['2026-09-05', '24:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['2026-12-31', '24:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z'],
  ] as const)('puts %s %s in %s at %s', (day, time, zone, instant) => {
    expect(instantOf(day as Day, time, zone)).toBe(instant);
  });

  test('refuses what is no time, and a zone nobody knows', () => {
    expect(() => instantOf('2026-04-14' as Day, '24:01', 'UTC')).toThrow(/isn't a time of day/);
    expect(() => instantOf('2026-04-14' as Day, '9:30', 'UTC')).toThrow(RangeError);
    expect(() => instantOf('2026-04-14' as Day, '09:30', 'Europe/Atlantis')).toThrow(RangeError);
  });

  test('gives back the local time it was given, but in the hours that clocks skip', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`);
    fc.assert(
      fc.property(anyDay({ min: 1975, max: 2037 }), time, fc.constantFrom(...ZONES), (day, clock, zone) => {
        const instant = instantOf(day, clock, zone);
        const theirs = DateTime.fromISO(instant, { zone });
        expect(localTime(instant, zone)).toEqual({ day: theirs.toISODate(), time: theirs.toFormat('HH:mm') });
        const exists = DateTime.fromISO(`${day}T${clock}`, { zone }).toFormat('HH:mm') === clock;
        if (exists) expect(localTime(instant, zone)).toEqual({ day, time: clock });
      }),
    );
  });

  test('is right around every change of clocks from 2025 to 2030, in every zone', () => {
    let changes = 0;
    const wrong: string[] = [];
    for (const zone of ZONES) {
      const luxonZone = IANAZone.create(zone);
      for (const change of clockChanges(luxonOffsets(zone), FROM, TO)) {
        changes += 1;
        const [before, after] = [change - 60_000, change].map((at) => luxonZone.offset(at) * 60_000);
        if (before === undefined || after === undefined) throw new Error('no offsets');
        if (zoneOffset(zone, change - 1) !== before || zoneOffset(zone, change) !== after)
          wrong.push(`${zone} ${change}`);
        // From an hour ahead of the skipped or repeated stretch to an hour behind it.
        const first = change + Math.min(before, after) - HOUR;
        const last = change + Math.max(before, after) + HOUR;
        for (let local = first; local <= last; local += 30 * 60_000) {
          const [day = '', clock = ''] = instantFrom(local).split('T');
          const isSkipped = local >= change + before && local < change + after;
          const isBefore = local < change + before;
          const expected = isSkipped || isBefore ? local - before : local - after;
          if (instantMs(instantOf(day as Day, clock.slice(0, 5), zone)) !== expected)
            wrong.push(`${zone} ${day} ${clock}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(changes).toBeGreaterThan(1000);
  }, 20_000);
});

describe('spanOf', () => {
  const zone = 'Europe/Zurich';

  test('starts on the first day and ends on the last', () => {
    expect(spanOf({ date: '2026-04-14/2026-04-16', start: '09:30', end: '17:00', zone })).toEqual({
      start: '2026-04-14T07:30:00Z',
      end: '2026-04-16T15:00:00Z',
    });
  });

  test('knows the end of a day that only ends', () => {
    expect(spanOf({ date: '2026-04-14', end: '24:00' }, zone)).toEqual({ end: '2026-04-14T22:00:00Z' });
  });

  test.each([
    [{ date: '2026-04', start: '09:30', zone }],
    [{ date: '2026-04-14~', start: '09:30', zone }],
    [{ date: '2026-04-14', zone }],
    [{ date: '2026-04-14', start: '09:30' }],
    [{ date: '9999-12-31', end: '24:00', zone }],
  ])('is undefined for %j', (when) => {
    expect(spanOf(when)).toBeUndefined();
  });
});

describe('an instant', () => {
  test.each([
    '2026-02-29T00:00:00Z',
    '2026-04-14T24:00:00Z',
    '2026-04-14T10:00:60Z',
    '2026-04-14T10:00Z',
    'now',
  ])('%s is none', (text) => expect(isInstant(text)).toBe(false));

  test('comes back from its ms, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000_000, max: 250_000_000_000 }), (second) => {
        expect(instantMs(instantFrom(second * 1000 + 999))).toBe(second * 1000);
        expect(instantFrom(second * 1000)).toBe(
          DateTime.fromSeconds(second, { zone: 'utc' }).toISO({ suppressMilliseconds: true }),
        );
      }),
    );
  });

  test('is described as clocks somewhere show it', () => {
    const instant = '2026-11-10T05:01:00Z' as Instant;
    expect(describeInstant(instant, 'America/New_York', 'en')).toBe('10 November 2026, 00:01');
    expect(describeInstant(instant, 'Asia/Shanghai', 'zh')).toBe('2026年11月10日 13:01');
  });
});
