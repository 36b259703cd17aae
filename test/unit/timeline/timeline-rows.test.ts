import { describe, expect, test } from 'vitest';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { TrackId } from '../../../shared/entries/ids.ts';
import type { Track } from '../../../shared/entries/track.ts';
import { timelineRowsOf } from '../../../shared/timeline/timeline-rows.ts';
import { aView } from '../../support/a-view.ts';

const tracks: readonly Track[] = ['Trade', 'Leaders', 'Empty'].map((name) => ({
  id: name.toLowerCase() as TrackId,
  name,
  colour: 'teal',
}));

function inTracks(id: string, names: readonly string[], date?: string): EntryView {
  return { ...aView({ id, ...(date !== undefined && { when: { date } }) }), tracks: [...names] };
}

const entries = [
  inTracks('late', ['Trade'], '2026-01-01'),
  inTracks('both', ['Trade', 'Leaders'], '2025-10-30'),
  inTracks('none', [], '2025-10-01'),
  inTracks('some day', ['Leaders']),
];

describe('the rows of the timeline', () => {
  test('are the tracks that have entries, then what has none', () => {
    const rows = timelineRowsOf(entries, tracks, []);
    expect(rows.map(({ track }) => track?.name)).toEqual(['Trade', 'Leaders', undefined]);
  });

  test('have an entry in each of its tracks, by time', () => {
    const rows = timelineRowsOf(entries, tracks, []);
    expect(rows.map(({ marks }) => marks.map(({ entry }) => entry.id))).toEqual([
      ['both', 'late'],
      ['both'],
      ['none'],
    ]);
  });

  test('keep what has no date yet apart', () => {
    const rows = timelineRowsOf(entries, tracks, []);
    expect(rows.map(({ undated }) => undated.map(({ id }) => id))).toEqual([[], ['some day'], []]);
  });

  test('are those of the tracks that are asked for, if any are', () => {
    const rows = timelineRowsOf(entries.slice(0, 2), tracks, ['Leaders']);
    expect(rows.map(({ track }) => track?.name)).toEqual(['Leaders']);
  });
});
