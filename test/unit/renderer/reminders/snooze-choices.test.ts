import { describe, expect, test } from 'vitest';
import { snoozeChoices } from '../../../../renderer/reminders/snooze-choices.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import type { PlannedAlarm } from '../../../../shared/reminders/planned-alarm.ts';
import { anInstant } from '../../../support/a-calendar.ts';

const alarm: PlannedAlarm = {
  what: 'lead',
  key: 'e1.P7D',
  entry: 'e1' as EntryId,
  at: anInstant('2026-11-03T05:01:00Z'),
  due: anInstant('2026-11-10T05:01:00Z'),
  past: anInstant('2026-11-10T05:01:00Z'),
  late: 'show',
  before: 'P7D',
};
const choices = (now: string) =>
  snoozeChoices(alarm, { now: anInstant(now), home: 'Europe/Berlin' }).map(({ snooze, until, isTooLate }) =>
    [snooze, until, isTooLate ? 'too late' : 'in time'].join(' '),
  );

describe('the ways to put a reminder off', () => {
  test('say when it comes back, by the clock at home', () => {
    expect(choices('2026-11-03T06:00:00Z')).toEqual([
      'PT10M 2026-11-03T06:10:00Z in time',
      'PT1H 2026-11-03T07:00:00Z in time',
      'tomorrow 2026-11-04T08:00:00Z in time',
      'before-a-day 2026-11-09T05:01:00Z in time',
    ]);
  });

  test('leave out what is past, and mark what comes back too late', () => {
    expect(choices('2026-11-10T04:30:00Z')).toEqual([
      'PT10M 2026-11-10T04:40:00Z in time',
      'PT1H 2026-11-10T05:30:00Z too late',
      'tomorrow 2026-11-11T08:00:00Z too late',
    ]);
  });
});
