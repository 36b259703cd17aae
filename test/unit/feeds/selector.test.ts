import { expect, test } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import type { TrackId } from '../../../shared/entries/ids.ts';
import { feedsOf } from '../../../shared/feeds/feeds-of.ts';
import type { FeedSelection } from '../../../shared/feeds/saved-feed.ts';
import { selector } from '../../../shared/feeds/selector.ts';
import type { StandingName } from '../../../shared/statements/standing.ts';
import { anEntry } from '../../support/a-calendar.ts';
import { TRUCE } from '../../support/a-view.ts';

const TODAY = '2025-11-25' as Day;
type AnEntry = ReturnType<typeof anEntry>;

const takes = (selects: FeedSelection, entry: AnEntry, standing: StandingName = 'expected') =>
  selector<AnEntry>(selects, { today: TODAY, standingOf: () => standing })(entry, entry);

test('everything takes all, a track its own, deadlines the deadlines', () => {
  const takenBy = (entry: AnEntry) =>
    feedsOf([TRUCE])
      .filter(({ selects }) => takes(selects, entry))
      .map(({ name }) => name);
  expect(takenBy(anEntry())).toEqual(['everything']);
  expect(takenBy(anEntry({ tracks: [TRUCE.id], kind: 'deadline' }))).toEqual([
    'everything',
    'us-china-trade-truce',
    'deadlines',
  ]);
});

test('each choice narrows, of the items in one any will do', () => {
  const entry = anEntry({ kind: 'talks', parties: ['US', 'CN'], topics: ['Soybeans'], tracks: [TRUCE.id] });
  expect(takes({ parties: ['CN', 'JP'], kinds: ['talks', 'call'] }, entry)).toBe(true);
  expect(takes({ parties: ['CN'], kinds: ['call'] }, entry)).toBe(false);
  expect(takes({ parties: ['JP', 'KR'] }, entry)).toBe(false);
  expect(takes({ topics: ['soybeans '] }, entry)).toBe(true);
  expect(takes({ topics: ['rare earths'] }, entry)).toBe(false);
  expect(takes({ tracks: ['other' as TrackId, TRUCE.id] }, entry)).toBe(true);
});

test('an empty choice takes nothing, so that a feed of a track that is gone doesn’t become one of everything', () => {
  expect(takes({ tracks: [] }, anEntry())).toBe(false);
});

test('a standing is asked for only of what all else takes', () => {
  const entry = anEntry({ kind: 'call' });
  expect(takes({ standings: ['agreed', 'held'] }, entry, 'held')).toBe(true);
  expect(takes({ standings: ['agreed', 'held'] }, entry, 'disputed')).toBe(false);
  const isSelected = selector<AnEntry>(
    { kinds: ['talks'], standings: ['held'] },
    {
      today: TODAY,
      standingOf: () => {
        throw new Error('asked');
      },
    },
  );
  expect(isSelected(entry, entry)).toBe(false);
});

test('days that move along are counted from today, fixed ones stay', () => {
  const on = (date: string) => anEntry({ when: { date } });
  const season: FeedSelection = { from: '-P30D', to: 'P1M' };
  expect(takes(season, on('2025-10-26'))).toBe(true);
  expect(takes(season, on('2025-10-25'))).toBe(false);
  expect(takes(season, on('2025-12-25'))).toBe(true);
  expect(takes(season, on('2025-12-26'))).toBe(false);
  expect(takes({ from: '2026-01-01' as Day }, on('2025-12-31'))).toBe(false);
  expect(takes({ from: 'P0D' }, on('2025-11-25'))).toBe(true);
});

test('a window that reaches into those days may fall there; what has no date falls nowhere', () => {
  const year: FeedSelection = { from: '2026-04-10' as Day, to: '2026-04-20' as Day };
  expect(takes(year, anEntry({ when: { date: '2026-04' } }))).toBe(true);
  expect(takes(year, anEntry({ when: { date: '2026-04/..' } }))).toBe(true);
  expect(takes(year, anEntry({ when: { date: '2026-05/..' } }))).toBe(false);
  const { when: _, ...undated } = anEntry();
  expect(takes(year, undated as AnEntry)).toBe(false);
  expect(takes({}, undated as AnEntry)).toBe(true);
});
