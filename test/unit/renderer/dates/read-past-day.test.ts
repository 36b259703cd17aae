import { describe, expect, test } from 'vitest';
import { readPastDay } from '../../../../renderer/dates/read-past-day.ts';
import { aDay } from '../../../support/a-calendar.ts';

const read = (words: string) =>
  readPastDay(
    words,
    { today: aDay('2025-11-25'), seasons: 'north' },
    { text: (id) => id, day: (day) => day },
  );

describe('a day to look back at', () => {
  test.each([
    ['24 Oct 2025', '2025-10-24'],
    ['2025-10-24', '2025-10-24'],
    ['24 Oct', '2025-10-24'],
    ['24 Dec', '2024-12-24'],
    ['10月24日', '2025-10-24'],
    ['yesterday', '2025-11-24'],
    ['last Friday', '2025-11-21'],
    ['上周五', '2025-11-21'],
    ['today', '2025-11-25'],
  ])('is understood of “%s”', (words, day) => {
    expect(read(words)).toEqual({ ok: true, value: day });
  });

  test.each([
    ['24 Oct 2027', 'pastDay.future'],
    ['next Friday', 'pastDay.future'],
    ['October 2025', 'pastDay.notADay'],
    ['14–16 October 2025', 'pastDay.notADay'],
    ['24 Oct 2025 10:00', 'pastDay.hasTime'],
  ])('isn’t “%s”', (words, reason) => {
    expect(read(words)).toEqual({ ok: false, reason });
  });

  test('is refused with the word that isn’t understood', () => {
    expect(read('next Fridayish')).toMatchObject({ ok: false, reason: expect.stringContaining('Fridayish') });
  });
});
