import { expect, test } from 'vitest';
import { feedsOf } from '../../../shared/feeds/feeds-of.ts';
import { isSelected } from '../../../shared/feeds/is-selected.ts';
import { anEntry } from '../../support/a-calendar.ts';
import { TRUCE } from '../../support/a-view.ts';

test('everything takes all, a track its own, deadlines the deadlines', () => {
  const feeds = feedsOf([TRUCE]);
  const takenBy = (entry: ReturnType<typeof anEntry>) =>
    feeds.filter((feed) => isSelected(entry, feed)).map(({ name }) => name);
  expect(takenBy(anEntry())).toEqual(['everything']);
  expect(takenBy(anEntry({ tracks: [TRUCE.id], kind: 'deadline' }))).toEqual([
    'everything',
    'us-china-trade-truce',
    'deadlines',
  ]);
});
