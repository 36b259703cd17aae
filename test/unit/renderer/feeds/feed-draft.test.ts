import { expect, test } from 'vitest';
import { draftOf, isSameDraft, newDraft, selecting } from '../../../../renderer/feeds/feed-draft.ts';
import { NO_FILTER } from '../../../../shared/entries/filter-entries.ts';
import type { FeedId, TrackId } from '../../../../shared/entries/ids.ts';
import type { Track } from '../../../../shared/entries/track.ts';

const tracks: readonly Track[] = [{ id: 'track-truce' as TrackId, name: 'Truce', colour: 'teal' }];

test('a new feed takes what the user filters by', () => {
  const filter = { ...NO_FILTER, tracks: ['Truce'], kinds: ['deadline'] as const };
  expect(newDraft(filter, tracks, 'zh-Hans')).toEqual({
    title: '',
    language: 'zh-Hans',
    profile: 'standard',
    selects: { tracks: ['track-truce'], kinds: ['deadline'] },
    vague: 'window',
    cancelled: 'keep',
  });
});

test('a new feed takes everything where nothing is filtered by', () => {
  expect(newDraft(NO_FILTER, tracks, 'en').selects).toEqual({});
});

test('a saved feed is edited without its id', () => {
  const draft = newDraft(NO_FILTER, tracks, 'en');
  expect(draftOf({ ...draft, id: 'feed-1' as FeedId, title: 'Rounds' })).toEqual({
    ...draft,
    title: 'Rounds',
  });
});

test('a draft is the same again once a choice is taken back, in whichever order the choices were made', () => {
  const draft = newDraft({ ...NO_FILTER, kinds: ['talks', 'call'] }, tracks, 'en');
  const other = selecting({ ...draft, colour: 'teal' }, { kinds: ['call', 'talks'], parties: ['US'] });
  expect(isSameDraft(draft, other)).toBe(false);
  expect(isSameDraft(draft, selecting({ ...other, colour: undefined }, { parties: undefined }))).toBe(true);
});
