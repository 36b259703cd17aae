import { expect, test } from 'vitest';
import { alarmTriggersOf } from '../../../shared/feeds/alarm-triggers.ts';
import { shapeOf } from '../../../shared/feeds/shape.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

function triggersOf(view: ReturnType<typeof aView>, home = 'Europe/Berlin', isInUtc = false) {
  const shape = shapeOf(view);
  return shape === undefined ? [] : alarmTriggersOf(view, { shape, isInUtc }, defaultSettings(home));
}

test('a timed entry rings so long before its start', () => {
  const when = { date: '2025-10-30', start: '11:00' };
  const alarms = [{ before: 'P30D' }, { before: 'P1W' }, { before: 'P1DT2H30M' }];
  expect(triggersOf(aView({ when, alarms }, { venue: BUSAN }))).toEqual([
    { before: 'P30D', leadSeconds: 2_592_000 },
    { before: 'P1W', leadSeconds: 604_800 },
    { before: 'P1DT2H30M', leadSeconds: 95_400 },
  ]);
});

test('a start in UTC counts the hours that really lie between, over the changes of its clocks', () => {
  const when = { date: '2026-04-25', start: '12:00', zone: 'America/Santiago' };
  const view = aView({ when, alarms: [{ before: 'P30D' }, { before: 'P7D' }, { before: 'PT2H' }] });
  const hours = (isInUtc: boolean) =>
    triggersOf(view, undefined, isInUtc).map((alarm) => 'leadSeconds' in alarm && alarm.leadSeconds / 3600);
  expect(hours(false)).toEqual([720, 168, 2]);
  expect(hours(true)).toEqual([721, 168, 2]);
});

test('the same lead time rings once, however it is written', () => {
  const alarms = [{ before: 'P7D' }, { before: 'P1W' }, { before: 'PT24H' }, { before: 'P1D' }];
  const when = { date: '2026-04-25', start: '12:00', zone: 'America/New_York' };
  expect(triggersOf(aView({ when, alarms })).map(({ before }) => before)).toEqual(['P7D', 'PT24H', 'P1D']);
});

test('an entry of days rings at nine at home, in summer and in winter', () => {
  const view = aView({ when: '2026-04-01', alarms: [{ before: 'P1D' }, { before: 'P7D' }] });
  expect(triggersOf(view)).toEqual([
    { before: 'P1D', at: '2026-03-31T07:00:00Z' },
    { before: 'P7D', at: '2026-03-25T08:00:00Z' },
  ]);
  expect(triggersOf(view, 'America/New_York')[0]).toEqual({ before: 'P1D', at: '2026-03-31T13:00:00Z' });
});

test('a vague engagement counts from the earliest day it allows, a deadline from the day it falls due', () => {
  const alarms = [{ before: 'P1D' }];
  expect(triggersOf(aView({ when: '2026-04', alarms }))).toEqual([
    { before: 'P1D', at: '2026-03-31T07:00:00Z' },
  ]);
  expect(triggersOf(aView({ when: '2026', alarms }))).toEqual([
    { before: 'P1D', at: '2025-12-31T08:00:00Z' },
  ]);
  expect(triggersOf(aView({ kind: 'deadline', when: '2026-04', alarms }))).toEqual([
    { before: 'P1D', at: '2026-04-29T07:00:00Z' },
  ]);
});

test('two alarms at one time are one, and a lead of more than a century is none', () => {
  const alarms = [{ before: 'P1D' }, { before: 'P1D' }, { before: 'P99999999999999999999D' }];
  expect(triggersOf(aView({ when: '2026-04-01', alarms }))).toHaveLength(1);
});
