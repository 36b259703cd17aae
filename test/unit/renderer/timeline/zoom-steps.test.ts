import { describe, expect, test } from 'vitest';
import { LEAST_DAYS, MOST_DAYS, nextZoom, zoomInWords } from '../../../../renderer/timeline/zoom-steps.ts';

describe('the zoom of the timeline', () => {
  test.each([
    [7, 'weeks', 1],
    [10, 'days', 10],
    [14, 'weeks', 2],
    [30, 'months', 1],
    [40, 'weeks', 6],
    [61, 'months', 2],
    [91, 'months', 3],
    [183, 'months', 6],
    [365, 'years', 1],
    [548, 'months', 18],
    [731, 'years', 2],
    [1096, 'years', 3],
  ])('%d days are told in %s: %d', (days, unit, count) => {
    expect(zoomInWords(days)).toEqual({ unit, count });
  });

  test('goes by steps from a week to three years and back', () => {
    const out = [LEAST_DAYS];
    while ((out.at(-1) ?? MOST_DAYS) < MOST_DAYS) out.push(nextZoom(out.at(-1) ?? MOST_DAYS, 'out'));
    const back = [MOST_DAYS];
    while ((back.at(-1) ?? LEAST_DAYS) > LEAST_DAYS) back.push(nextZoom(back.at(-1) ?? LEAST_DAYS, 'in'));
    expect(back.toReversed()).toEqual(out);
    expect(nextZoom(LEAST_DAYS, 'in')).toBe(LEAST_DAYS);
    expect(nextZoom(MOST_DAYS, 'out')).toBe(MOST_DAYS);
  });
});
