import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countFacets,
  type EntryFilter,
  filterEntries,
  isFiltering,
  NO_FILTER,
} from '../../../shared/entries/filter-entries.ts';
import { aView, TRUCE } from '../../support/a-view.ts';

const summit = aView({
  id: 'summit',
  kind: 'summit',
  title: 'Summit',
  parties: ['US', 'CN'],
  topics: ['soybeans'],
});
const talks = aView(
  { id: 'talks', kind: 'talks', title: 'Talks', parties: ['EU', 'CN'], topics: ['chips'] },
  { track: TRUCE },
);
const deadline = aView(
  { id: 'deadline', kind: 'deadline', title: 'Deadline', parties: ['US'], topics: [] },
  { track: TRUCE },
);
const all = [summit, talks, deadline];

function titles(filter: Partial<EntryFilter>) {
  return filterEntries(all, { ...NO_FILTER, ...filter }).map(({ title }) => title);
}

describe('a filter', () => {
  test('that asks for nothing gives back the very same list', () => {
    expect(filterEntries(all, NO_FILTER)).toBe(all);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  test.each([
    [{ parties: ['US'] }, ['Summit', 'Deadline']],
    [{ parties: ['US', 'EU'] }, ['Summit', 'Talks', 'Deadline']],
    [{ parties: ['US'], kinds: ['deadline'] }, ['Deadline']],
    [{ tracks: [TRUCE.name], parties: ['CN'] }, ['Talks']],
    [{ topics: ['soybeans', 'chips'] }, ['Summit', 'Talks']],
    [{ standings: ['held'] }, []],
  ] satisfies [Partial<EntryFilter>, string[]][])('of %j shows %j', (filter, expected) => {
    expect(titles(filter)).toEqual(expected);
  });
});

describe('the counts beside a filter', () => {
  test('are of what each value would show beside the other facets', () => {
    const counts = countFacets(all, { ...NO_FILTER, parties: ['CN'] });
    expect(counts.kinds).toEqual(
      new Map([
        ['summit', 1],
        ['talks', 1],
      ]),
    );
    expect(counts.parties).toEqual(
      new Map([
        ['US', 2],
        ['CN', 2],
        ['EU', 1],
      ]),
    );
  });

  test('are what choosing the value alone in its facet shows', () => {
    const anyFilter = fc.record({
      tracks: fc.subarray([TRUCE.name]),
      standings: fc.constant([]),
      parties: fc.subarray(['US', 'CN', 'EU']),
      topics: fc.subarray(['soybeans', 'chips']),
      kinds: fc.subarray(['summit', 'talks', 'deadline'] as const),
    });
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const [party, count] of countFacets(all, filter).parties) {
          expect(filterEntries(all, { ...filter, parties: [party] })).toHaveLength(count);
        }
      }),
    );
  });
});
