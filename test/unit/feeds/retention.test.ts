import { expect, test } from 'vitest';
import { lastDayInFeeds } from '../../../shared/feeds/retention.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const cancelledOn = (when: string, made: string) =>
  lastDayInFeeds(aView({ when }, { statements: [aStatement('US', 'cancels', made)] }));

test('a cancelled entry stays 90 days after its window when that ends later', () => {
  expect(cancelledOn('2026-04', '2025-12-01')).toBe('2026-07-29');
});

test('and 90 days after the cancellation when that came later, or no window ends', () => {
  expect(cancelledOn('2026-04', '2026-06-01')).toBe('2026-08-30');
  expect(cancelledOn('2026-04/..', '2026-06-01')).toBe('2026-08-30');
});

test('one that stands is there for good', () => {
  expect(lastDayInFeeds(aView({ when: '2020-01-01' }))).toBeUndefined();
});
