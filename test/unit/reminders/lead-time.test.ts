import { expect, test } from 'vitest';
import { readLeadTime } from '../../../shared/reminders/lead-time.ts';

test.each([
  ['P30D', { weeks: 0, days: 30, hours: 0, minutes: 0 }],
  ['P1W', { weeks: 1, days: 0, hours: 0, minutes: 0 }],
  ['P1DT2H30M', { weeks: 0, days: 1, hours: 2, minutes: 30 }],
  ['PT45M', { weeks: 0, days: 0, hours: 0, minutes: 45 }],
])('reads the parts of %s', (duration, parts) => {
  expect(readLeadTime(duration)).toEqual(parts);
});
