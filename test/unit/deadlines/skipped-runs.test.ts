import { describe, expect, test } from 'vitest';
import { skippedRuns } from '../../../shared/deadlines/skipped-runs.ts';
import { aDay } from '../../support/a-calendar.ts';

function off(day: string, name = 'weekend', state?: string) {
  return { day: aDay(day), name, ...(state === undefined ? {} : { state }) };
}

describe('the days that counting passed over', () => {
  test('are named by holiday and state, over a weekend as one run', () => {
    const days = ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'];
    const skipped = [
      ...days.map((day) => off(day, 'National Day', 'CN')),
      off('2025-10-04'),
      off('2025-10-05'),
      off('2025-10-11'),
      off('2025-10-12'),
      off('2025-10-13', 'Columbus Day', 'US'),
    ];
    expect(skippedRuns(skipped)).toEqual({
      runs: [
        { from: '2025-10-01', to: '2025-10-08', state: 'CN', name: 'National Day' },
        { from: '2025-10-13', to: '2025-10-13', state: 'US', name: 'Columbus Day' },
      ],
      weekendDays: 4,
    });
  });

  test('keep apart two holidays of the same name with a working day between', () => {
    const { runs } = skippedRuns([off('2025-10-01', 'Rest', 'CN'), off('2025-10-03', 'Rest', 'CN')]);
    expect(runs).toHaveLength(2);
  });

  test('count a weekend that is one state’s holiday as that holiday', () => {
    const skipped = [off('2025-10-04', 'National Day', 'CN'), off('2025-10-04', 'weekend', 'US')];
    expect(skippedRuns(skipped)).toMatchObject({ runs: [{ name: 'National Day' }], weekendDays: 0 });
  });

  test('are told by their number and the first five holidays where there are many', () => {
    const skipped = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => off(`2026-0${month}-20`, `Day ${month}`, 'US'));
    expect(skippedRuns(skipped)).not.toHaveProperty('days');
    const { runs, days } = skippedRuns([...skipped, off('2026-09-20', 'Day 9', 'US'), off('2026-09-21')]);
    expect([days, runs.map(({ name }) => name)]).toEqual([10, ['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5']]);
  });

  test('of nothing are nothing', () => {
    expect(skippedRuns([])).toEqual({ runs: [], weekendDays: 0 });
  });
});
