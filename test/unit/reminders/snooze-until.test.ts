import { expect, test } from 'vitest';
import { plannedAlarms } from '../../../shared/reminders/planned-alarms.ts';
import { quietUntil } from '../../../shared/reminders/quiet-until.ts';
import { type Snooze, snoozeUntil } from '../../../shared/reminders/snooze-until.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { anInstant } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

/** Put off at a moment, at home in Beijing: a deadline of 10 November at 00:01 in Washington, 05:01 in UTC. */
function putOff(snooze: Snooze, now: string, pastDue = false) {
  const when = { date: '2026-11-10', start: '00:01', zone: 'America/New_York' };
  const [alarm] = plannedAlarms(
    aView({ kind: 'deadline', when, alarms: [{ before: 'P7D' }] }),
    defaultSettings('Asia/Shanghai'),
  );
  if (alarm === undefined) throw new Error('nothing is planned');
  return snoozeUntil(alarm, snooze, { now: anInstant(now), home: 'Asia/Shanghai', pastDue });
}

test.each<readonly [Snooze, string]>([
  ['PT10M', '2026-11-03T05:11:00Z'],
  ['PT1H', '2026-11-03T06:01:00Z'],
  // Nine in Beijing.
  ['tomorrow', '2026-11-04T01:00:00Z'],
  ['before-a-day', '2026-11-09T05:01:00Z'],
  [anInstant('2026-11-05T10:00:00.500Z'), '2026-11-05T10:00:00Z'],
])('%s ends when it says', (snooze, until) => {
  expect(putOff(snooze, '2026-11-03T05:01:00Z')).toEqual({ ok: true, value: until });
});

test('never comes back once it is too late, unless that is asked for', () => {
  expect(putOff('PT1H', '2026-11-10T04:30:00Z')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('too late'),
  });
  expect(putOff('PT1H', '2026-11-10T04:30:00Z', true)).toMatchObject({ value: '2026-11-10T05:30:00Z' });
  expect(putOff('PT10M', '2026-11-10T04:30:00Z')).toMatchObject({ value: '2026-11-10T04:40:00Z' });
});

test('doesn’t end before it begins', () => {
  expect(putOff('before-a-day', '2026-11-09T12:00:00Z')).toMatchObject({ ok: false });
  expect(putOff(anInstant('2026-11-01T00:00:00Z'), '2026-11-03T05:01:00Z')).toMatchObject({ ok: false });
});

test.each([
  ['2026-03-20T20:59:59Z', undefined],
  ['2026-03-20T21:00:00Z', '2026-03-21T06:00:00Z'],
  ['2026-03-21T05:59:00Z', '2026-03-21T06:00:00Z'],
  ['2026-03-21T06:00:00Z', undefined],
  // The night that the clocks go forward is an hour shorter.
  ['2026-03-28T22:30:00Z', '2026-03-29T05:00:00Z'],
])('quiet from ten to seven in Berlin: at %s until %s', (now, until) => {
  const quiet = { home: 'Europe/Berlin', quietHours: { from: '22:00', to: '07:00' } };
  expect(quietUntil(anInstant(now), quiet)).toBe(until);
});

test('quiet hours within a day, and none at all', () => {
  const noon = { home: 'Etc/UTC', quietHours: { from: '12:00', to: '13:30' } };
  expect(quietUntil(anInstant('2026-03-20T13:00:00Z'), noon)).toBe('2026-03-20T13:30:00Z');
  expect(quietUntil(anInstant('2026-03-20T13:30:00Z'), noon)).toBeUndefined();
  expect(quietUntil(anInstant('2026-03-20T13:00:00Z'), { home: 'Etc/UTC' })).toBeUndefined();
});
