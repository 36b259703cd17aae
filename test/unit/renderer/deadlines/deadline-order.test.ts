import { describe, expect, test } from 'vitest';
import { orderedDeadlines } from '../../../../renderer/deadlines/deadline-order.ts';
import type { EntryView } from '../../../../shared/entries/entry-view.ts';
import { anInstant } from '../../../support/a-calendar.ts';
import { aView } from '../../../support/a-view.ts';

const deadline = (title: string, when?: EntryView['when'], extended = false) =>
  aView({ kind: 'deadline', title, ...(when === undefined ? {} : { when }) }, { extended });
const ground = { now: anInstant('2026-11-10T05:00:00Z'), home: 'Europe/Berlin' };
const titles = (entries: readonly EntryView[]) => entries.map(({ title }) => title);

describe('deadlines', () => {
  test('are ahead by time left, what has no date last; what is past or replaced is over, the last first', () => {
    const { ahead, over } = orderedDeadlines(
      [
        deadline('undated'),
        deadline('today', { date: '2026-11-10' }),
        deadline('in a minute', { date: '2026-11-10', start: '00:01', zone: 'America/New_York' }),
        deadline('yesterday', { date: '2026-11-09' }),
        deadline('an hour ago', { date: '2026-11-10', start: '05:00', zone: 'Europe/Berlin' }),
        deadline('extended', { date: '2027-01-01' }, true),
        aView({ kind: 'talks', title: 'no deadline', when: { date: '2026-12-01' } }),
      ],
      ground,
    );
    expect(titles(ahead)).toEqual(['in a minute', 'today', 'undated']);
    expect(titles(over)).toEqual(['extended', 'an hour ago', 'yesterday']);
  });

  test('are ahead until their last day has ended at their own place', () => {
    const there = deadline('there', { date: '2026-11-09', zone: 'America/Los_Angeles' });
    const at = (now: string) => orderedDeadlines([there], { ...ground, now: anInstant(now) });
    expect(titles(at('2026-11-10T07:59:00Z').ahead)).toEqual(['there']);
    expect(titles(at('2026-11-10T08:00:00Z').over)).toEqual(['there']);
  });
});
