import { describe, expect, test } from 'vitest';
import { createEntrySearch } from '../../../shared/entries/search-entries.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

const entries = [
  aView({ id: 'a', title: 'Talks in Genève', topics: ['rare earths'] }),
  aView({ id: 'b', title: '中美经贸磋商第五轮', people: ['He Lifeng'] }),
  aView({ id: 'c', title: 'Trump–Xi meeting', people: ['Donald Trump', 'Xi Jinping'] }, { venue: BUSAN }),
  aView({ id: 'd', title: 'APEC leaders', notes: 'Trump may meet Xi beside it' }),
];
const search = createEntrySearch(entries);

function found(text: string) {
  return search.find(text, 10).map(({ id }) => id);
}

describe('search', () => {
  test.each([
    ['geneve', ['a']],
    ['GENÈVE rare', ['a']],
    ['磋商', ['b']],
    ['lifeng', ['b']],
    ['busan', ['c']],
    ['trump xi', ['c', 'd']],
    ['xi trump', ['c', 'd']],
    ['nowhere', []],
    ['  ', []],
  ])('for “%s” finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('gives the deadline that holds before one of the same name that was extended', () => {
    const lineage = createEntrySearch([
      aView({ id: 'old', kind: 'deadline', title: 'Truce expires' }, { extended: true }),
      aView({ id: 'new', kind: 'deadline', title: 'Truce expires' }),
      aView({ id: 'noted', notes: 'before the truce expires' }),
    ]);
    expect(lineage.find('truce expires', 10).map(({ id }) => id)).toEqual(['new', 'old', 'noted']);
    expect(lineage.find('truce expires', 1).map(({ id }) => id)).toEqual(['new']);
  });

  test.each([
    ['April 2026', ['month', 'days']],
    ['apr 2026', ['month', 'days']],
    ['14 april', ['days']],
    ['2026年4月', ['month', 'days']],
    ['Nov 2025', ['day']],
    ['mid-May', ['said']],
    ['summit november', ['day']],
  ])('finds by the words of a date “%s”', (text, expected) => {
    const dated = createEntrySearch([
      aView({ id: 'month', title: 'Visit', when: '2026-04' }),
      aView({ id: 'days', title: 'Talks', when: '2026-04-14/2026-04-16' }),
      aView({ id: 'day', title: 'Summit', when: '2025-11-10' }),
      aView({ id: 'said', title: 'Call', when: { date: '[2026-05-11..2026-05-20]', said: 'mid-May 2026' } }),
      aView({ id: 'undated', title: 'Visit' }),
    ]);
    expect(dated.find(text, 10).map(({ id }) => id)).toEqual(expected);
  });

  test('gives no more than it was asked for', () => {
    expect(search.find('e', 2)).toHaveLength(2);
  });
});
