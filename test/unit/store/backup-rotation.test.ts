import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToDrop } from '../../../core/store/backup-rotation.ts';
import { addDays, type Day, daysBetween } from '../../../shared/dates/day.ts';

const FIRST = '2026-01-01' as Day;

/** What is there after backups on these days, each followed by its rotation. */
function rotated(days: readonly Day[]): readonly Day[] {
  let kept: readonly Day[] = [];
  for (const day of days) {
    const all = [...kept, day];
    const dropped = new Set(backupsToDrop(all));
    kept = all.filter((each) => !dropped.has(each));
  }
  return kept;
}

describe('backups', () => {
  it('made every day come down to seven days and four weeks', () => {
    const kept = rotated(Array.from({ length: 100 }, (_, n) => addDays(FIRST, n)));
    expect(kept).toHaveLength(11);
    expect(kept.slice(-7)).toEqual(Array.from({ length: 7 }, (_, n) => addDays(FIRST, 93 + n)));
    const weekly = kept.slice(0, 4);
    for (const [index, day] of weekly.slice(1).entries())
      expect(daysBetween(weekly[index] ?? day, day)).toBe(7);
    expect(daysBetween(weekly[0] ?? FIRST, addDays(FIRST, 99))).toBeGreaterThan(27);
  });

  it('on any days keep the newest seven and never more than eleven', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let day = FIRST;
        const days = steps.map((step) => {
          day = addDays(day, step);
          return day;
        });
        const kept = rotated(days);
        expect(kept.length).toBeLessThanOrEqual(11);
        expect(kept.slice(-7)).toEqual(days.slice(-7));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(days.length, 7));
      }),
    );
  });
});
