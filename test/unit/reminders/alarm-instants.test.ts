import { expect, test } from 'vitest';
import { alarmInstants } from '../../../shared/reminders/alarm-instants.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

const TRUCE = {
  kind: 'deadline' as const,
  when: { date: '2025-11-10', start: '00:01', zone: 'America/New_York' },
};

function instantsOf(view: ReturnType<typeof aView>, home = 'Europe/Berlin') {
  return alarmInstants(view, defaultSettings(home)).map(({ before, at }) => [before, at]);
}

test('a timed entry rings at the same time of its own clock, over a clock change too, soonest first', () => {
  const alarms = [{ before: 'PT2H' }, { before: 'P7D' }, { before: 'P30D' }, { before: 'P1DT1H30M' }];
  expect(instantsOf(aView({ ...TRUCE, alarms }))).toEqual([
    // 11 October is still summer in New York, four hours behind UTC.
    ['P30D', '2025-10-11T04:01:00Z'],
    ['P7D', '2025-11-03T05:01:00Z'],
    ['P1DT1H30M', '2025-11-09T03:31:00Z'],
    ['PT2H', '2025-11-10T03:01:00Z'],
  ]);
});

test('an entry of days rings at nine at home, a window from its first day, a deadline before it falls due', () => {
  const alarms = [{ before: 'P1D' }];
  expect(instantsOf(aView({ when: '2026-04', alarms }))).toEqual([['P1D', '2026-03-31T07:00:00Z']]);
  expect(instantsOf(aView({ when: '2026-04', alarms }), 'Asia/Shanghai')).toEqual([
    ['P1D', '2026-03-31T01:00:00Z'],
  ]);
  expect(instantsOf(aView({ kind: 'deadline', when: '2026-04', alarms }))).toEqual([
    ['P1D', '2026-04-29T07:00:00Z'],
  ]);
});

test('what has no day that could be shown has no alarm', () => {
  expect(instantsOf(aView({ alarms: [{ before: 'P1D' }] }))).toEqual([]);
  expect(instantsOf(aView({ when: '2026-04/..', alarms: [{ before: 'P1D' }] }))).toEqual([]);
});

test.each(['held', 'cancels', 'postpones'] as const)('after “%s” nothing rings', (says) => {
  const view = aView(
    { when: { date: '2025-10-30', start: '11:00' }, alarms: [{ before: 'P1D' }] },
    { venue: BUSAN, statements: [aStatement('US', says, '2025-10-30')] },
  );
  expect(instantsOf(view)).toEqual([]);
});

test('a deadline that was extended rings no more', () => {
  expect(instantsOf(aView({ ...TRUCE, alarms: [{ before: 'P1D' }] }, { extended: true }))).toEqual([]);
});
