import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TrackId } from '../../../shared/entries/ids.ts';
import { feedNamed, feedsOf } from '../../../shared/feeds/feeds-of.ts';
import { TRUCE } from '../../support/a-view.ts';

const aTrack = (id: string, name: string) => ({ ...TRUCE, id: id as TrackId, name });
const names = (...tracks: readonly (readonly [string, string])[]) =>
  feedsOf(tracks.map(([id, name]) => aTrack(id, name))).map(({ name }) => name);

test('everything comes first, then the tracks, then deadlines', () => {
  expect(names(['k1', 'US–China trade truce'], ['k2', 'Genève & Zürich'])).toEqual([
    'everything',
    'us-china-trade-truce',
    'geneve-zurich',
    'deadlines',
  ]);
});

test('a track without Latin letters goes by its id, and so does the second of two alike', () => {
  expect(names(['Ab_9', '中美贸易'], ['k2', 'A–B'], ['k3', 'A B'], ['k4', 'Deadlines'])).toEqual([
    'everything',
    'track-ab-9',
    'a-b',
    'a-b-k3',
    'deadlines-k4',
    'deadlines',
  ]);
});

test('names are unique and valid whatever tracks are called', () => {
  const tracks = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/), fc.string({ unit: 'grapheme' })),
    {
      selector: ([id]) => id,
    },
  );
  fc.assert(
    fc.property(tracks, (list) => {
      const feeds = feedsOf(list.map(([id, name]) => aTrack(id, name)));
      expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
      for (const { name } of feeds) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,140}$/);
    }),
  );
});

test('a feed is found by its name and, for life, by its key', () => {
  const before = feedsOf([aTrack('k1', 'Truce')]);
  const after = feedsOf([aTrack('k1', 'Trade')]);
  expect(feedNamed('truce', before)?.key).toBe('k1');
  expect(feedNamed('truce', after)).toBeUndefined();
  expect(feedNamed('k1', after)?.title).toBe('Trade');
});
