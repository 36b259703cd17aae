import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, epochOf } from '../../../shared/dates/day.ts';
import { tickUnitAt, timeTicks } from '../../../shared/timeline/time-ticks.ts';

const at = (day: string) => epochOf(day as Day);
const days = (ticks: readonly { readonly day: Day }[]) => ticks.map(({ day }) => day);

describe('the ticks of the time axis', () => {
  test.each([
    [143, 'day'],
    [30, 'day'],
    [8, 'week'],
    [2.7, 'month'],
    [0.9, 'quarter'],
    [0.3, 'year'],
  ])('at %d px a day are those of each %s', (pxPerDay, unit) => {
    expect(tickUnitAt(pxPerDay)).toBe(unit);
  });

  test('begin before what is seen, weeks with the day that weeks begin on', () => {
    const span = { from: at('2025-11-25'), to: at('2025-12-09') };
    expect(days(timeTicks(span, 8, 1).fineTicks)).toEqual(['2025-11-24', '2025-12-01', '2025-12-08']);
    expect(days(timeTicks(span, 8, 7).fineTicks)).toEqual(['2025-11-23', '2025-11-30', '2025-12-07']);
    expect(days(timeTicks(span, 8, 1).coarseTicks)).toEqual(['2025-11-01', '2025-12-01']);
  });

  test('are quarters and years from afar', () => {
    const ticks = timeTicks({ from: at('2025-11-25'), to: at('2026-08-01') }, 0.9, 1);
    expect(days(ticks.fineTicks)).toEqual(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']);
    expect(days(ticks.coarseTicks)).toEqual(['2025-01-01', '2026-01-01']);
  });

  test('have room for their words at every zoom and never stand close', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.double({ min: 0.25, max: 200, noNaN: true }),
        (from, pxPerDay) => {
          const { fineTicks } = timeTicks({ from, to: from + 1000 / pxPerDay }, pxPerDay, 1);
          expect(fineTicks[0]?.at).toBeLessThanOrEqual(from);
          expect(fineTicks.length).toBeLessThan(60);
          for (const [index, { at }] of fineTicks.slice(1).entries())
            expect((at - (fineTicks[index]?.at ?? 0)) * pxPerDay).toBeGreaterThan(22);
        },
      ),
    );
  });
});
