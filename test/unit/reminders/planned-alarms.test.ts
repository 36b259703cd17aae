import { expect, test } from 'vitest';
import type { Alarm } from '../../../shared/reminders/alarm.ts';
import { plannedAlarms } from '../../../shared/reminders/planned-alarms.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

const TRUCE = {
  kind: 'deadline' as const,
  when: { date: '2025-11-10', start: '00:01', zone: 'America/New_York' },
};

function planOf(view: ReturnType<typeof aView>, home = 'Europe/Berlin', checked?: string) {
  return plannedAlarms(view, defaultSettings(home), checked === undefined ? undefined : aDay(checked));
}

function instantsOf(view: ReturnType<typeof aView>, home?: string) {
  return planOf(view, home).map((alarm) => [alarm.what === 'lead' ? alarm.before : alarm.what, alarm.at]);
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

test('a window whose end is open rings before it opens; a deadline without a last day doesn’t', () => {
  const alarms = [{ before: 'P30D' }];
  expect(instantsOf(aView({ when: '2026-04/..', alarms }))).toEqual([['P30D', '2026-03-02T08:00:00Z']]);
  expect(instantsOf(aView({ kind: 'deadline', when: '2026-04/..', alarms }))).toEqual([]);
  expect(instantsOf(aView({ alarms }))).toEqual([]);
});

test.each(['held', 'cancels', 'postpones'] as const)('after “%s” nothing rings', (says) => {
  const view = aView(
    { when: { date: '2025-10-30', start: '11:00' }, alarms: [{ before: 'P1D' }, { when: 'silent' }] },
    { venue: BUSAN, statements: [aStatement('US', says, '2025-10-30')] },
  );
  expect(instantsOf(view)).toEqual([]);
});

test('a deadline that was extended rings no more', () => {
  expect(instantsOf(aView({ ...TRUCE, alarms: [{ before: 'P1D' }] }, { extended: true }))).toEqual([]);
});

test('each side’s own instrument rings once, and sides that fall due at one moment ring together', () => {
  const view = aView({
    ...TRUCE,
    alarms: [{ before: 'P1D' }, { before: 'P1D', late: 'drop' }],
    expiry: [
      { party: 'US', at: '2025-11-10T00:01', zone: 'America/New_York' },
      { party: 'CN', at: '2025-11-09T24:00', zone: 'Asia/Shanghai' },
      { party: 'EU', at: '2025-11-10T06:01', zone: 'Europe/Brussels' },
    ],
  });
  expect(planOf(view)).toMatchObject([
    { at: '2025-11-08T16:00:00Z', due: '2025-11-09T16:00:00Z', sides: ['CN'], late: 'show' },
    { at: '2025-11-09T05:01:00Z', due: '2025-11-10T05:01:00Z', sides: ['US', 'EU'], late: 'show' },
  ]);
});

test('sides that all fall due at the deadline’s own moment need no names', () => {
  const view = aView({
    ...TRUCE,
    alarms: [{ before: 'P1D' }],
    expiry: [{ party: 'US', at: '2025-11-10T00:01', zone: 'America/New_York' }],
  });
  expect(planOf(view).map((alarm) => 'sides' in alarm)).toEqual([false]);
});

test('a window that opens while a side is silent rings at nine at home that day, and names who is silent', () => {
  const alarms: readonly Alarm[] = [{ when: 'silent' }];
  const view = aView(
    { when: '2026-04', alarms: [...alarms] },
    { statements: [aStatement('US', 'announces', '2025-10-30')] },
  );
  expect(planOf(view)).toMatchObject([
    {
      what: 'silent',
      at: '2026-04-01T07:00:00Z',
      due: '2026-04-01',
      silent: ['CN'],
      past: '2026-04-30T22:00:00Z',
    },
  ]);
  const answered = aView(
    { when: '2026-04', alarms: [...alarms] },
    { statements: [aStatement('US', 'announces', '2025-10-30'), aStatement('CN', 'confirms', '2025-10-31')] },
  );
  expect(planOf(answered)).toEqual([]);
});

test('without news for three weeks it rings, counted from the last look too, and not once it is over', () => {
  const alarms: Alarm[] = [{ when: 'no-news' }];
  const view = aView(
    { when: '2026-04', alarms },
    { statements: [aStatement('US', 'announces', '2025-10-30')] },
  );
  expect(planOf(view)).toMatchObject([{ what: 'no-news', at: '2025-11-20T08:00:00Z', due: '2025-10-30' }]);
  expect(planOf(view, 'Europe/Berlin', '2025-11-05')).toMatchObject([
    { at: '2025-11-26T08:00:00Z', due: '2025-11-05' },
  ]);
  expect(planOf(aView({ when: '2025-10-15', alarms }))).toEqual([]);
});

test('the key stays while entry, rule and date do, and is another once the date moves', () => {
  const keysOf = (fields: Parameters<typeof aView>[0]) =>
    planOf(aView({ ...TRUCE, alarms: [{ before: 'P1D' }], ...fields })).map(({ key }) => key);
  expect(keysOf({ title: 'Another title', notes: 'Notes' })).toEqual(keysOf({}));
  expect(keysOf({ when: { ...TRUCE.when, start: '00:02' } })).not.toEqual(keysOf({}));
});

test('“never” keeps an entry silent, whatever its kind or track would give it', () => {
  const view = { ...aView({ ...TRUCE, alarms: [{ when: 'never' }] }), defaultAlarms: [{ before: 'P1D' }] };
  expect(planOf(view)).toEqual([]);
});

test('an entry without alarms of its own has those that its track or kind gives it', () => {
  expect(instantsOf({ ...aView(TRUCE), defaultAlarms: [{ before: 'P1D' }] })).toEqual([
    ['P1D', '2025-11-09T05:01:00Z'],
  ]);
});
