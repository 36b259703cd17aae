import { describe, expect, test } from 'vitest';
import { nextStop } from '../../../../renderer/timeline/chart-stops.ts';
import { layOutRows } from '../../../../renderer/timeline/laid-out-rows.ts';
import type { TrackId } from '../../../../shared/entries/ids.ts';
import { timelineRowsOf } from '../../../../shared/timeline/timeline-rows.ts';
import { aView } from '../../../support/a-view.ts';

const tracks = ['a', 'b'].map((name) => ({ id: name as TrackId, name, colour: 'teal' as const }));
const entries = [
  { ...aView({ id: 'a1', when: { date: '2025-06-01' } }), tracks: ['a'] },
  { ...aView({ id: 'a2', when: { date: '2025-09-01' } }), tracks: ['a'] },
  { ...aView({ id: 'a3', when: { date: '2025-12-01' } }), tracks: ['a'] },
  { ...aView({ id: 'b1', when: { date: '2025-08-20' } }), tracks: ['b'] },
];
const rows = layOutRows(timelineRowsOf(entries, tracks, []), {
  pxPerDay: 2,
  height: 700,
  collapsed: [],
  ghosts: true,
  wordsPx: () => 100,
});
const near = 20_300;

describe('the keyboard on the timeline', () => {
  test.each([
    ['a/a1', 'on', 'a/a2'],
    ['a/a2', 'back', 'a/a1'],
    ['a/a1', 'back', undefined],
    ['a/a1', 'last', 'a/a3'],
    ['a/a3', 'first', 'a/a1'],
    ['a/a3', 'down', 'b/b1'],
    ['b/b1', 'up', 'a/a2'],
    ['b/b1', 'down', undefined],
  ] as const)('goes from %s %s to %s', (from, move, to) => {
    expect(nextStop(rows, from, move, near)?.stop.key).toBe(to);
  });

  test('enters the first row at what is nearest to what is looked at', () => {
    expect(nextStop(rows, undefined, 'on', near)?.stop.key).toBe('a/a2');
  });
});
