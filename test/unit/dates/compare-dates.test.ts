import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, compareForSorting } from '../../../shared/dates/compare-dates.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

describe('compareDates', () => {
  test.each([
    ['2026-03-31', '2026-04', 'before'],
    ['2026-04', '2026-03-31', 'after'],
    ['2026-04-01', '2026-04', 'may-overlap'],
    ['2026-04', '2026-04-14/2026-04-16', 'may-overlap'],
    ['2026-04', '[2026-05-11..2026-05-20]', 'before'],
    ['2026', '2026-34', 'may-overlap'],
    ['2026-24', '2027-01', 'may-overlap'],
    ['2026-04/..', '2030', 'may-overlap'],
    ['2026-04/..', '2026-03', 'after'],
    ['../2026-04', '2026-05', 'before'],
    ['../2026-04', '2026-06/..', 'before'],
    ['../2026-04', '1999', 'may-overlap'],
  ])('%s against %s is %s', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
  });

  test('says the opposite the other way round', () => {
    const opposite = { before: 'after', after: 'before', 'may-overlap': 'may-overlap' } as const;
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (a, b) => compareDates(b, a) === opposite[compareDates(a, b)]),
    );
  });

  test('lets every date overlap itself', () => {
    fc.assert(fc.property(anyEdtf(), (date) => compareDates(date, date) === 'may-overlap'));
  });
});

describe('compareForSorting', () => {
  const anyDated = fc.option(anyEdtf(), { nil: undefined, freq: 8 });

  test('lists a vague date behind the exact ones it may overlap, and the undated last', () => {
    const inOrder = [
      '2026-03-30',
      '2026-04-01',
      '2026-04-14/2026-04-16',
      '2026-04-14~',
      '2026-04-28/2026-05-02',
      '2026-04-30',
      '[2026-04-21..2026-04-30]',
      '2026-04',
      '2026-04~',
      '../2026-04',
      '2026-05-01',
      '2026-34',
      '2026',
      '2026-04/..',
      undefined,
    ];
    const shuffled = [...inOrder.filter((date) => date !== undefined)].sort();
    expect([...shuffled.sort(compareForSorting), undefined]).toEqual(inOrder);
    expect(compareForSorting(undefined, '2026-04/..')).toBe(1);
  });

  test('is antisymmetric and tells any two dates apart', () => {
    fc.assert(
      fc.property(anyDated, anyDated, (a, b) => {
        expect(compareForSorting(a, b)).toBe(a === b ? 0 : -compareForSorting(b, a));
        expect(compareForSorting(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('is transitive', () => {
    fc.assert(
      fc.property(anyDated, anyDated, anyDated, (a, b, c) => {
        fc.pre(compareForSorting(a, b) <= 0 && compareForSorting(b, c) <= 0);
        expect(compareForSorting(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('puts what lies wholly before another date before it', () => {
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (a, b) => {
        fc.pre(compareDates(a, b) === 'before');
        expect(compareForSorting(a, b)).toBe(-1);
      }),
    );
  });
});
