import { describe, expect, test } from 'vitest';
import { type Day, epochOf } from '../../../shared/dates/day.ts';
import { timelineMarkOf } from '../../../shared/timeline/timeline-mark.ts';
import { aView } from '../../support/a-view.ts';

const at = (day: string) => epochOf(day as Day);

describe('an entry on the timeline', () => {
  test.each([
    ['2025-10-30', 'bar', '2025-10-30', '2025-10-31'],
    ['2026-04-14/2026-04-16', 'bar', '2026-04-14', '2026-04-17'],
    ['2026-04', 'window', '2026-04-01', '2026-05-01'],
    ['[2026-05-11..2026-05-20]', 'window', '2026-05-11', '2026-05-21'],
    ['2026-34', 'window', '2026-04-01', '2026-07-01'],
  ])('“%s” is a %s from %s to %s', (date, shape, from, to) => {
    const mark = timelineMarkOf(aView({ kind: 'summit', when: { date } }));
    expect(mark).toMatchObject({ shape, from: at(from), to: at(to) });
  });

  test('lies nowhere without a date', () => {
    expect(timelineMarkOf(aView({}))).toBeUndefined();
  });

  test('is a point where it is a deadline: at its time, else in the middle of its day', () => {
    const kind = 'deadline';
    const day = at('2025-11-10');
    expect(timelineMarkOf(aView({ kind, when: { date: '2025-11-10' } }))?.from).toBe(day + 0.5);
    const timed = timelineMarkOf(
      aView({ kind, when: { date: '2025-11-10', start: '06:00', zone: 'America/New_York' } }),
    );
    expect(timed).toMatchObject({ shape: 'deadline', from: day + 0.25, to: day + 0.25 });
  });

  test('fades out for a while towards an end that is open', () => {
    const mark = timelineMarkOf(aView({ when: { date: '2026-04-01/..' } }));
    expect(mark?.from).toBe(at('2026-04-01'));
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeGreaterThan(30);
  });

  test('remembers the dates it slipped from, each once and never the one it has', () => {
    const view = aView(
      { when: { date: '[2026-05-11..2026-05-20]' } },
      { slippedFrom: ['2026-04', '2026-04-14/2026-04-16', '2026-04'] },
    );
    expect(timelineMarkOf(view)?.ghosts).toMatchObject([
      { from: at('2026-04-01'), to: at('2026-05-01'), exact: false },
      { from: at('2026-04-14'), to: at('2026-04-17'), exact: true },
    ]);
  });
});
