import { describe, expect, it } from 'vitest';
import { ghostsOf } from '../../../shared/entries/entry-ghosts.ts';
import { aView } from '../../support/a-view.ts';

const moved = (now: string, ...before: readonly string[]) =>
  ghostsOf([aView({ when: { date: now } }, { slippedFrom: before })]).map(({ from, to, left, exact }) => ({
    from,
    to,
    left,
    exact,
  }));

describe('ghosts', () => {
  it('are the dates an entry was moved from, with where they went and when', () => {
    expect(moved('2026-05-11/2026-05-12', '2026-03-02', '2026-04-14/2026-04-16')).toEqual([
      { from: '2026-04-14/2026-04-16', to: '2026-05-11/2026-05-12', left: '2025-10-03', exact: true },
      { from: '2026-03-02', to: '2026-04-14/2026-04-16', left: '2025-10-02', exact: true },
    ]);
  });

  it('leave out a date that was only narrowed or widened', () => {
    expect(moved('2026-04-14', '2026-04')).toEqual([]);
    expect(moved('2026-04', '2026-04-14')).toEqual([]);
  });

  it('leave out a date that holds again, and name one that was left twice once', () => {
    expect(moved('2026-04-14', '2026-04-14', '2026-05-02')).toMatchObject([{ from: '2026-05-02' }]);
    expect(moved('2026-06-01', '2026-04-14', '2026-05-02', '2026-04-14')).toMatchObject([
      { from: '2026-04-14', to: '2026-06-01' },
      { from: '2026-05-02', to: '2026-04-14' },
    ]);
  });
});
