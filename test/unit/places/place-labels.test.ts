import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/dates/instant.ts';
import { placeLabels, type WantedLabel } from '../../../shared/places/place-labels.ts';
import { midnightPoint, subsolarPoint } from '../../../shared/places/sun.ts';

const FRAME = { width: 400, height: 200 };
const at = (key: string, x: number, y: number, widths = [60]): WantedLabel => ({
  key,
  x,
  y,
  radius: 4,
  widths,
  height: 14,
});

describe('labels on the map', () => {
  it('stand on the right, else on the left where the frame ends', () => {
    expect(placeLabels([at('a', 100, 100)], FRAME)[0]).toMatchObject({ side: 'right', text: 0 });
    expect(placeLabels([at('a', 380, 100)], FRAME)[0]).toMatchObject({ side: 'left' });
  });

  it('give way to a shorter text before they are dropped', () => {
    const crowd = [at('a', 100, 100), at('b', 112, 100, [120, 8]), at('c', 106, 92), at('d', 106, 110)];
    const placed = placeLabels(crowd, { width: 200, height: 200 });
    expect(placed.find(({ key }) => key === 'a')?.text).toBe(0);
    expect(placed.length).toBeLessThanOrEqual(4);
  });

  it('keep off a line if they can', () => {
    const line = Array.from({ length: 30 }, (_, index) => ({ x: 100 + 3 * index, y: 100 }));
    expect(placeLabels([at('a', 100, 100)], FRAME, line)[0]?.side).toBe('left');
    const everywhere = Array.from({ length: 4000 }, (_, index) => ({
      x: (index % 80) * 5,
      y: Math.floor(index / 80) * 4,
    }));
    expect(placeLabels([at('a', 100, 100)], FRAME, everywhere)).toHaveLength(1);
  });

  it('never cover each other or leave the frame, and the same wishes get the same places', () => {
    const any = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 200 }),
        width: fc.integer({ min: 8, max: 120 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (points) => {
        const wanted = points.map(({ x, y, width }, index) => at(String(index), x, y, [width, 8]));
        const placed = placeLabels(wanted, FRAME);
        expect(placeLabels(wanted, FRAME)).toEqual(placed);
        const boxes = placed.map(({ key, text, x, y }) => ({
          left: x,
          top: y,
          right: x + (wanted[Number(key)]?.widths[text] ?? 0),
          bottom: y + 14,
        }));
        for (const [index, a] of boxes.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= 400 && a.bottom <= 200).toBe(true);
          for (const b of boxes.slice(index + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(
              true,
            );
        }
      }),
    );
  });
});

describe('the sun', () => {
  it.each([
    // Equinoxes and solstices of 2025, and noon at Greenwich less the equation of time.
    ['2025-03-20T09:01:00Z', 0],
    ['2025-06-21T02:42:00Z', 23.44],
    ['2025-09-22T18:19:00Z', 0],
    ['2025-12-21T15:03:00Z', -23.44],
  ])('stands over the right parallel at %s', (instant, latitude) => {
    expect(subsolarPoint(instant as Instant)[1]).toBeCloseTo(latitude, 1);
  });

  it('stands near Greenwich at noon UTC, by the equation of time', () => {
    // 3 November: the sun is 16 min 26 s ahead of the mean.
    expect(subsolarPoint('2025-11-03T12:00:00Z' as Instant)[0]).toBeCloseTo(-4.1, 1);
    expect(Math.abs(midnightPoint('2025-11-03T12:00:00Z' as Instant)[0])).toBeCloseTo(175.9, 1);
  });
});
