import { describe, expect, test } from 'vitest';
import { newDraft } from '../../../../renderer/feeds/feed-draft.ts';
import { readPreferences } from '../../../../renderer/state/preferences.ts';
import { createView } from '../../../../renderer/state/view.ts';
import { NO_FILTER } from '../../../../shared/entries/filter-entries.ts';
import type { FeedId } from '../../../../shared/entries/ids.ts';

const aNewView = () => createView(readPreferences({ getItem: () => null }));
const draft = newDraft(NO_FILTER, [], 'en');
const ROUNDS = 'feed-1' as FeedId;

describe('a feed that is edited', () => {
  test('is seen at once, and left when another one is asked for', () => {
    const view = aNewView();
    view.getState().editFeed('new');
    expect(view.getState()).toMatchObject({ screen: 'feeds', editedFeed: 'new' });
    view.getState().showFeed('everything');
    expect(view.getState()).not.toHaveProperty('editedFeed');
    expect(view.getState()).toMatchObject({ screen: 'feeds', feed: { key: 'everything' } });
  });

  test('keeps what was typed of it, each its own, whatever is looked at then', () => {
    const view = aNewView();
    view.getState().keepFeedDraft('new', { ...draft, title: 'One' });
    view.getState().keepFeedDraft(ROUNDS, { ...draft, title: 'Two' });
    view.getState().showFeed('everything');
    view.getState().show('map');
    const titles = () => [...view.getState().feedDrafts].map(([of, { title }]) => [of, title]);
    expect(titles()).toEqual([
      ['new', 'One'],
      [ROUNDS, 'Two'],
    ]);
    view.getState().keepFeedDraft('new', undefined);
    expect(titles()).toEqual([[ROUNDS, 'Two']]);
  });
});

test('the rail that lies over the rest makes room for what is asked for in it', () => {
  const view = aNewView();
  for (const ask of [
    () => view.getState().showFeed('everything'),
    () => view.getState().show('map'),
    () => view.getState().open({ name: 'quick-add' }),
  ]) {
    view.getState().showRail(true);
    ask();
    expect(view.getState().railShown).toBe(false);
  }
});
