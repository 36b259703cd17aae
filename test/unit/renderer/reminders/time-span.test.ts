import { describe, expect, test } from 'vitest';
import { timeSpan } from '../../../../renderer/reminders/time-span.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a length of time', () => {
  test.each([
    [0, { unit: 'minutes', minutes: 0 }],
    [59, { unit: 'minutes', minutes: 0 }],
    [HOUR - 1, { unit: 'minutes', minutes: 59 }],
    [2 * HOUR + 10 * MINUTE, { unit: 'hours', hours: 2, minutes: 10 }],
    [-3 * HOUR, { unit: 'hours', hours: 3, minutes: 0 }],
    [2 * DAY - 1, { unit: 'hours', hours: 47, minutes: 59 }],
    [2 * DAY, { unit: 'days', days: 2, hours: 0 }],
    [3 * DAY + 4 * HOUR, { unit: 'days', days: 3, hours: 4 }],
    [29 * DAY + 4 * HOUR, { unit: 'days', days: 29, hours: 0 }],
  ])('of %d seconds is said in its greatest units', (seconds, expected) => {
    expect(timeSpan(seconds)).toEqual(expected);
  });
});
