import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../shared/statements/speakers.ts';
import { standingOf } from '../../../shared/statements/standing.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import { aDay, anEntry, aStatement } from '../../support/a-calendar.ts';

interface Told {
  readonly said: readonly Statement[];
  /** The day that the date moved from April to June, if it did. */
  readonly moved?: string;
}

function silences({ said, moved }: Told): readonly string[] {
  const entry = anEntry({ when: moved === undefined ? '2026-04' : '2026-06' });
  const statements = said.map((statement, index) => ({ ...statement, seq: index + 2 }));
  const first = { known: aDay('2025-10-01'), seq: 1, date: '2026-04' };
  const dates = moved === undefined ? [first] : [first, { known: aDay(moved), seq: 99, date: '2026-06' }];
  const { silent } = standingOf(
    { entry, statements, dates },
    speakersOf(entry, () => undefined),
  );
  return silent.map(({ party, since }) => `${party} since ${since}`);
}

const US = (says: Statement['says'], made: string, more = {}) => aStatement('US', says, made, more);
const CN = (says: Statement['says'], made: string, more = {}) => aStatement('CN', says, made, more);

describe('who is silent, and since when', () => {
  it.each<[string, Told, readonly string[]]>([
    ['nobody has spoken', { said: [] }, ['US since 2025-10-01', 'CN since 2025-10-01']],
    ['one side has', { said: [US('announces', '2025-10-23')] }, ['CN since 2025-10-23']],
    [
      'an outlet has',
      { said: [aStatement('AP', 'expects', '2025-10-20')] },
      ['US since 2025-10-20', 'CN since 2025-10-20'],
    ],
    ['both have', { said: [US('announces', '2025-10-23'), CN('confirms', '2025-10-24')] }, []],
    ['a denial is a word too', { said: [US('announces', '2025-10-23'), CN('denies', '2025-10-24')] }, []],
    [
      'a rival date is a word too',
      { said: [CN('announces', '2025-10-24', { date: '2026-05' })] },
      ['US since 2025-10-24'],
    ],
    [
      'no comment is silence, since the other first spoke',
      { said: [US('announces', '2025-10-23'), CN('no-comment', '2025-10-30')] },
      ['CN since 2025-10-23'],
    ],
    [
      'no comment before anybody spoke',
      { said: [CN('no-comment', '2025-10-20'), US('announces', '2025-10-23')] },
      ['CN since 2025-10-20'],
    ],
    [
      'a word that has gone stale',
      {
        said: [
          US('announces', '2026-01-10'),
          CN('confirms', '2026-02-01'),
          US('postpones', '2026-03-05', { date: '2026-06' }),
        ],
        moved: '2026-03-05',
      },
      ['CN since 2026-02-01'],
    ],
    [
      'no comment after a word that has gone stale',
      { said: [CN('confirms', '2026-02-01'), CN('no-comment', '2026-03-10')], moved: '2026-03-05' },
      ['US since 2026-02-01', 'CN since 2026-02-01'],
    ],
    ['it was held', { said: [aStatement('Reuters', 'held', '2026-06-30')] }, []],
    ['it was cancelled', { said: [CN('cancels', '2026-03-30')] }, []],
  ])('%s', (_name, told, expected) => {
    expect(silences(told)).toEqual(expected);
  });
});
