import { describe, expect, test } from 'vitest';
import { daysOffOf, holidaysIn } from '../../../core/holidays/days-off-of.ts';
import { wholeDaysOf } from '../../../core/holidays/whole-days-of.ts';
import type { Day } from '../../../shared/dates/day.ts';
import { withoutTable } from '../../../shared/deadlines/without-table.ts';
import { states } from '../../../shared/places/parties.ts';
import { openHolidays, realDaysOff } from '../../support/the-holidays.ts';

const table = await openHolidays();

function daysOffIn(state: string, year: number): readonly string[] {
  return [...table.yearOf(state, year)]
    .filter(([, { works }]) => !works)
    .map(([day]) => day.slice(5))
    .sort();
}

describe('the table of public holidays', () => {
  test('has the federal holidays of the United States, with the days they are observed on', () => {
    expect(daysOffIn('US', 2025).join(' ')).toBe(
      '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
    );
    expect(daysOffIn('US', 2026)).toContain('07-03');
    // New Year's Day 2028 is a Saturday: its day off lies in the year before.
    expect(daysOffIn('US', 2027)).toContain('12-31');
  });

  test('has China’s schedules of 2025 and 2026 with the days worked for them', () => {
    expect(daysOffIn('CN', 2025)).toHaveLength(28);
    expect(daysOffIn('CN', 2026)).toHaveLength(33);
    const worked = [2025, 2026].map((year) =>
      [...table.yearOf('CN', year)].filter(([, { works }]) => works).map(([day]) => day.slice(5)),
    );
    expect(worked).toEqual([
      ['01-26', '02-08', '04-27', '09-28', '10-11'],
      ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    ]);
  });

  test('has only what the law gives all of China in years without a schedule', () => {
    expect(daysOffIn('CN', 2027).join(' ')).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    );
    expect(daysOffIn('CN', 2024)).not.toContain('05-02');
    for (const notForAll of ['03-08', '05-04', '06-01', '08-01'])
      expect(daysOffIn('CN', 2027)).not.toContain(notForAll);
  });

  test('has Seollal around the lunar New Year, and the days Korea added', () => {
    expect(daysOffIn('KR', 2025).slice(0, 5)).toEqual(['01-01', '01-27', '01-28', '01-29', '01-30']);
    expect(daysOffIn('KR', 2026).slice(0, 4)).toEqual(['01-01', '02-16', '02-17', '02-18']);
    expect(daysOffIn('KR', 2027).slice(0, 5)).toEqual(['01-01', '02-06', '02-07', '02-08', '02-09']);
    expect(daysOffIn('KR', 2026)).toEqual(
      expect.arrayContaining(['05-01', '06-03', '09-24', '09-25', '09-26']),
    );
    expect(daysOffIn('KR', 2027)).toContain('05-03');
  });

  test('has some day off in every state it knows, and nothing of those it doesn’t', () => {
    const known = states().filter((state) => table.knows(state));
    expect(known.length).toBeGreaterThan(190);
    for (const state of ['MO', 'ASEAN', 'EU', 'QQ']) {
      expect(table.knows(state)).toBe(false);
      expect(table.yearOf(state, 2026).size).toBe(0);
    }
  });
});

describe('days off', () => {
  test('take the user’s word over the table’s and over the weekend', async () => {
    const corrections = [
      { state: 'CN', day: '2027-02-20' as Day, works: true },
      { state: 'US', day: '2025-12-26' as Day, works: false, name: 'closed by order' },
      { state: 'US', day: '2025-11-11' as Day, works: true },
    ];
    const daysOff = await realDaysOff(['US', 'CN'], corrections);
    expect(daysOff.reason('CN', '2027-02-20' as Day)).toBeUndefined();
    expect(daysOff.reason('US', '2027-02-20' as Day)).toBe('weekend');
    expect(daysOff.reason('US', '2025-12-26' as Day)).toBe('closed by order');
    expect(daysOff.reason('US', '2025-11-11' as Day)).toBeUndefined();
    const listed = holidaysIn(2025, ['US'], table, corrections);
    expect(listed.filter(({ corrected }) => corrected)).toEqual([
      { state: 'US', day: '2025-11-11', name: 'working day', works: true, corrected: true },
      { state: 'US', day: '2025-12-26', name: 'closed by order', works: false, corrected: true },
    ]);
  });

  test('say of whom nobody listed the holidays', () => {
    const daysOff = daysOffOf(['US', 'MO', 'ASEAN'], table, []);
    expect(daysOff.unknown).toEqual(['MO', 'ASEAN']);
    expect(withoutTable(daysOff.unknown)).toMatch(/holidays of MO, ASEAN: only weekends/);
    expect(withoutTable([])).toBeUndefined();
  });

  test('are whole days: half ones are worked, the day the clocks change is whole, two names share a day', () => {
    const at = (text: string) => new Date(text);
    const days = wholeDaysOf(
      [
        {
          date: '2026-12-24 12:00:00',
          start: at('2026-12-24T12:00Z'),
          end: at('2026-12-25T00:00Z'),
          name: 'Half',
        },
        {
          date: '2026-03-29 00:00:00',
          start: at('2026-03-28T23:00Z'),
          end: at('2026-03-29T22:00Z'),
          name: 'Short',
        },
        {
          date: '2026-03-29 00:00:00',
          start: at('2026-03-28T23:00Z'),
          end: at('2026-03-30T22:00Z'),
          name: 'Long',
        },
      ],
      2026,
    );
    expect([...days].map(([day, { name }]) => `${day} ${name}`)).toEqual([
      '2026-03-29 Short, Long',
      '2026-03-30 Long',
    ]);
  });
});
