import { describe, expect, test } from 'vitest';
import { alarmsOf, typedAlarms, withFresh } from '../../../../renderer/reminders/alarm-row.ts';
import type { Alarm } from '../../../../shared/reminders/alarm.ts';

describe('reminders as they are typed', () => {
  test.each<[string, Alarm[]]>([
    [
      'lead times in each unit',
      [{ before: 'PT30M' }, { before: 'PT2H' }, { before: 'P30D' }, { before: 'P1W' }],
    ],
    ['a moment', [{ before: 'P0D' }]],
    ['what is watched for', [{ when: 'silent' }, { when: 'no-news', late: 'drop' }]],
    ['one that is dropped when late', [{ before: 'P1D', late: 'drop' }]],
    ['none at all, and not even the usual ones', [{ when: 'never' }]],
  ])('come out as they went in: %s', (_, alarms) => {
    expect(alarmsOf(typedAlarms(alarms))).toEqual(alarms);
  });

  test('say a lead time of several parts in its smallest unit', () => {
    expect(alarmsOf(typedAlarms([{ before: 'P1DT2H' }]))).toEqual([{ before: 'PT26H' }]);
  });

  test('are each taken once, the first of two', () => {
    const typed = typedAlarms([{ before: 'P7D', late: 'drop' }, { before: 'P7D' }, { when: 'silent' }]);
    expect(alarmsOf(typed)).toEqual([{ before: 'P7D', late: 'drop' }, { when: 'silent' }]);
  });

  test('leave out a row without an amount', () => {
    const [row] = withFresh([]);
    expect(alarmsOf({ never: false, rows: row === undefined ? [] : [{ ...row, amount: '' }] })).toEqual([]);
  });

  test('have other keys for other rows', () => {
    const rows = withFresh(withFresh(typedAlarms([{ before: 'P1D' }, { before: 'P2D' }]).rows));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });
});
