import { expect, test } from 'vitest';
import { isSelected, isServedOn } from '../../../shared/feeds/entries-in.ts';
import { feedsOf } from '../../../shared/feeds/feeds-of.ts';
import { aDay, anEntry, aStatement } from '../../support/a-calendar.ts';
import { aView, TRUCE } from '../../support/a-view.ts';

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

test('a cancelled entry stays 90 days after its window when that ends later', () => {
  const view = aView({ when: '2026-04' }, { statements: [aStatement('US', 'cancels', '2025-12-01')] });
  expect(isServedOn(view, aDay('2026-07-29'))).toBe(true);
  expect(isServedOn(view, aDay('2026-07-30'))).toBe(false);
});

test('and 90 days after the cancellation when that came later', () => {
  const view = aView({ when: '2026-04' }, { statements: [aStatement('US', 'cancels', '2026-06-01')] });
  expect(isServedOn(view, aDay('2026-08-30'))).toBe(true);
  expect(isServedOn(view, aDay('2026-08-31'))).toBe(false);
});

test('one that stands is there for good, one without a date never', () => {
  expect(isServedOn(aView({ when: '2020-01-01' }), aDay('2099-01-01'))).toBe(true);
  expect(isServedOn(aView(), aDay('2020-01-01'))).toBe(false);
});
