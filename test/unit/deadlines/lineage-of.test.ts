import { describe, expect, test } from 'vitest';
import { lineageOf } from '../../../shared/deadlines/lineage-of.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { aView } from '../../support/a-view.ts';

function link(id: string, before?: string, after?: string): EntryView {
  return {
    ...aView({ id, kind: 'deadline' }),
    ...(before === undefined ? {} : { extends: before as EntryId }),
    ...(after === undefined ? {} : { supersededBy: after as EntryId }),
  };
}

function chainFrom(start: string, ...links: readonly EntryView[]) {
  const byId = new Map(links.map((entry) => [entry.id, entry]));
  const entry = byId.get(start as EntryId);
  if (entry === undefined) throw new Error(`no ${start}`);
  return lineageOf(entry, byId).map(({ id }) => id);
}

describe('a lineage', () => {
  test.each(['first', 'second', 'third'])('is the same whole chain from %s', (start) => {
    const chain = [
      link('first', undefined, 'second'),
      link('second', 'first', 'third'),
      link('third', 'second'),
    ];
    expect(chainFrom(start, ...chain)).toEqual(['first', 'second', 'third']);
  });

  test('of a deadline by itself is that deadline', () => {
    expect(chainFrom('only', link('only'))).toEqual(['only']);
  });

  test('ends where an entry is missing, and in a circle', () => {
    expect(chainFrom('b', link('b', 'gone', 'gone too'))).toEqual(['b']);
    expect(chainFrom('a', link('a', 'b', 'b'), link('b', 'a', 'a'))).toEqual(['b', 'a']);
  });
});
