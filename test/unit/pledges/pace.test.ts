import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../shared/dates/day.ts';
import type { ReadingView } from '../../../shared/entries/entry-view.ts';
import type { ReadingId } from '../../../shared/entries/ids.ts';
import { countedReadings } from '../../../shared/pledges/counted-readings.ts';
import { paceOf } from '../../../shared/pledges/pace.ts';
import { paceInWords } from '../../../shared/pledges/pace-in-words.ts';
import { dueOn, type PaceLine, paceLineOf } from '../../../shared/pledges/pace-line.ts';
import { aDay } from '../../support/a-calendar.ts';
import { anyDay } from '../../support/any-day.ts';

function aReading(upTo: string, amount: number, more: Partial<ReadingView> = {}): ReadingView {
  return { id: `${upTo} ${amount}` as ReadingId, upTo: aDay(upTo), amount, made: aDay(upTo), ...more };
}

function aPledge(date: string | undefined, ...readings: readonly ReadingView[]) {
  return {
    quantity: { amount: 25, unit: 'million tonnes' },
    when: date === undefined ? undefined : { date },
    readings: [...readings],
  };
}

describe('the pace line', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q', undefined, undefined],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-01/2028-12', '2026-01-01', '2028-12-31'],
    ['2025-11-25/2029-05-24', '2025-11-25', '2029-05-24'],
  ])('over %s runs from %s to %s', (date, from, to) => {
    const line = paceLineOf(aPledge(date));
    if (from === undefined) expect(line).toBe('no-period');
    else expect(line).toEqual({ from, to, amount: 25, unit: 'million tonnes' });
  });

  test.each([
    [undefined, 'no-period'],
    ['2026/..', 'open-period'],
    ['2025-11~/2029-05~', 'vague-period'],
    ['2026?', 'vague-period'],
    ['202X', 'vague-period'],
    ['[2026-05-11..2026-05-20]', 'vague-period'],
    ['2026-05-11', 'one-day'],
  ])('isn’t drawn over %s: %s', (date, why) => {
    expect(paceLineOf(aPledge(date))).toBe(why);
  });

  test('isn’t drawn without a quantity, or for one of nothing', () => {
    expect(paceLineOf({ when: { date: '2026' } })).toBe('no-quantity');
    expect(paceLineOf({ when: { date: '2026' }, quantity: { amount: 0, unit: 't' } })).toBe('no-quantity');
  });

  test('asks for nothing on the first day, for half half-way, for everything on the last', () => {
    const line = { from: aDay('2026-01-01'), to: aDay('2026-01-11'), amount: 10, unit: 't' };
    const days = ['2025-12-01', '2026-01-01', '2026-01-06', '2026-01-11', '2026-02-01'];
    expect(days.map((day) => dueOn(line, aDay(day)))).toEqual([0, 0, 5, 10, 10]);
  });
});

describe('how a pledge does', () => {
  test.each([
    ['2026-07-02', 12.5, 'on-schedule', undefined, undefined],
    ['2026-07-02', 12.55, 'on-schedule', undefined, undefined],
    ['2026-07-02', 9, 'behind', 3.5, 51],
    ['2026-07-02', 15, 'ahead', 2.5, 36],
    ['2026-07-02', 25, 'fulfilled', undefined, undefined],
    ['2026-01-01', 0, 'on-schedule', undefined, undefined],
    ['2025-12-01', 0, 'on-schedule', undefined, undefined],
    ['2025-12-01', 1, 'ahead', 1, 46],
    ['2027-01-10', 24, 'behind', 1, 25],
    ['2027-01-10', 25.1, 'fulfilled', undefined, undefined],
  ])('of 25 over 2026, with %s by then: %s is %s', (upTo, amount, is, by, days) => {
    const pace = paceOf(aPledge('2026', aReading(upTo, amount)));
    expect(pace.is).toBe(is);
    if (pace.is === 'ahead' || pace.is === 'behind') {
      expect(pace.by).toBeCloseTo(by ?? Number.NaN, 1);
      expect(pace.days).toBe(days);
    }
  });

  test('is judged by the reading up to the latest day, whenever it was made', () => {
    const pace = paceOf(
      aPledge(
        '2026',
        aReading('2026-06-30', 12, { made: aDay('2026-07-05') }),
        aReading('2026-03-31', 1, { made: aDay('2026-09-01') }),
      ),
    );
    expect(pace).toMatchObject({ latest: { reading: { upTo: '2026-06-30' } } });
  });

  test('takes the latest made of two readings of one day, and keeps the other as its rival', () => {
    const first = aReading('2026-06-30', 12, { made: aDay('2026-07-05') });
    const second = aReading('2026-06-30', 9, { made: aDay('2026-07-20') });
    const third = aReading('2026-06-30', 10, { made: aDay('2026-07-20') });
    const counted = countedReadings([second, first]);
    expect(counted).toEqual([{ reading: second, rivals: [first] }]);
    expect(countedReadings([first, second, third])[0]).toEqual({ reading: third, rivals: [second, first] });
  });

  test('forgets withdrawn readings', () => {
    const withdrawn = { on: aDay('2026-08-01'), reason: 'misread' };
    const pledge = aPledge('2026', aReading('2026-06-30', 12, { withdrawn }));
    expect(paceOf(pledge).is).toBe('unread');
    expect(paceInWords(pledge)).toBe('No reading yet');
  });

  test.each([
    ['2026', 9, 'Behind by 3.43 million tonnes (50 days): 9 of 25 million tonnes up to 2026-07-01'],
    ['2026', 12.43, 'On schedule: 12.43 of 25 million tonnes up to 2026-07-01'],
    ['2026', 26, 'Fulfilled: 26 of 25 million tonnes up to 2026-07-01'],
    ['2026~', 9, 'No pace: the period is vague'],
  ])('over %s with %s is said as a sentence', (date, amount, words) => {
    expect(paceInWords(aPledge(date, aReading('2026-07-01', amount)))).toBe(words);
  });
});

const anyLine = fc
  .record({
    from: anyDay({ min: 1900, max: 2100 }),
    length: fc.integer({ min: 1, max: 4000 }),
    amount: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
  })
  .map(({ from, length, amount }): PaceLine => ({ from, to: addDays(from, length), amount, unit: 't' }));

function pledgeOf({ from, to, amount, unit }: PaceLine, ...readings: readonly ReadingView[]) {
  return { quantity: { amount, unit }, when: { date: `${from}/${to}` }, readings: [...readings] };
}

describe('whatever the pledge', () => {
  test('what is due never falls, and stays between nothing and everything', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(5000), fc.nat(5000), (line, early, more) => {
        const first = dueOn(line, addDays(line.from, early - 500));
        const second = dueOn(line, addDays(line.from, early - 500 + more));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThanOrEqual(first);
        expect(second).toBeLessThanOrEqual(line.amount);
      }),
    );
  });

  test('delivering just what is due is on schedule or fulfilled on any day of the period', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), (line, nth) => {
        const upTo = addDays(line.from, nth % (daysBetween(line.from, line.to) + 1));
        const pace = paceOf(pledgeOf(line, aReading(upTo, dueOn(line, upTo))));
        expect(['on-schedule', 'fulfilled']).toContain(pace.is);
      }),
    );
  });

  test('the words follow the amount: less than due is never ahead, more is never behind', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(4000), fc.double({ min: 0, max: 2, noNaN: true }), (line, after, share) => {
        const upTo: Day = addDays(line.from, after);
        const pace = paceOf(pledgeOf(line, aReading(upTo, line.amount * share)));
        if (pace.is === 'none' || pace.is === 'unread') throw new Error('it has a reading');
        if (pace.is === 'ahead') expect(pace.latest.reading.amount).toBeGreaterThan(pace.due);
        if (pace.is === 'behind') expect(pace.latest.reading.amount).toBeLessThan(pace.due);
        if (pace.is === 'ahead' || pace.is === 'behind') {
          expect(pace.days).toBeGreaterThanOrEqual(1);
          expect(pace.by).toBeCloseTo(Math.abs(pace.due - pace.latest.reading.amount), 6);
        }
      }),
    );
  });

  test('the order in which readings of different days were recorded changes nothing', () => {
    fc.assert(
      fc.property(anyLine, fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 8 }), (line, offsets) => {
        const readings = offsets.map((offset, index) =>
          aReading(addDays(line.from, offset), (line.amount * index) / offsets.length),
        );
        expect(paceOf(pledgeOf(line, ...readings.toReversed()))).toEqual(paceOf(pledgeOf(line, ...readings)));
      }),
    );
  });
});
