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

  test('gives no more than it was asked for', () => {
    expect(search.find('e', 2)).toHaveLength(2);
  });
});
