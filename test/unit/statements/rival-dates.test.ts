import { describe, expect, it } from 'vitest';
import { claimedDates } from '../../../shared/statements/rival-dates.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const US = (says: Statement['says'], made: string, more = {}) => aStatement('US', says, made, more);
const CN = (says: Statement['says'], made: string, more = {}) => aStatement('CN', says, made, more);

/** The dates claimed of a meeting in April, briefly: whose word stands behind it, and each other date with its fit. */
function claimed(statements: readonly Statement[], when: string | undefined = '2026-04') {
  const { working, others } = claimedDates(
    aView({ ...(when === undefined ? {} : { when }) }, { statements }),
  );
  return [
    working.map(({ by }) => by).join(' '),
    ...others.map(({ date, fit, claims }) => `${date} ${fit}: ${claims.map(({ by }) => by).join(' ')}`),
  ];
}

describe('the dates claimed for an entry', () => {
  it.each<[string, readonly Statement[], readonly string[]]>([
    [
      'nobody claims another',
      [US('announces', '2026-01-10'), CN('confirms', '2026-01-11', { date: '2026-04' })],
      ['CN US'],
    ],
    [
      'two claim the same other date',
      [
        US('announces', '2026-01-10'),
        aStatement('AP', 'expects', '2026-02-01', { date: '2026-05' }),
        CN('announces', '2026-02-03', { date: '2026-05' }),
      ],
      ['US', '2026-05 rival: CN AP'],
    ],
    [
      'a narrower date fits',
      [CN('confirms', '2026-02-01', { date: '2026-04-14/2026-04-16' })],
      ['', '2026-04-14/2026-04-16 fits: CN'],
    ],
    [
      'rivals come before what fits',
      [
        CN('confirms', '2026-02-01', { date: '2026-04-14' }),
        US('announces', '2026-01-10', { date: '2026-06' }),
      ],
      ['', '2026-06 rival: US', '2026-04-14 fits: CN'],
    ],
    [
      'a speaker’s older claim is given up',
      [CN('announces', '2026-02-01', { date: '2026-05' }), CN('confirms', '2026-02-09', { date: '2026-04' })],
      ['CN', '2026-05 stale: CN'],
    ],
    [
      'an expectation without a date gives nothing up',
      [CN('announces', '2026-02-01', { date: '2026-05' }), CN('expects', '2026-02-09')],
      ['', '2026-05 rival: CN'],
    ],
    [
      'a cancellation gives it up',
      [CN('announces', '2026-02-01', { date: '2026-05' }), CN('cancels', '2026-02-09')],
      ['', '2026-05 stale: CN'],
    ],
    ['a denial claims nothing', [CN('denies', '2026-02-01', { date: '2026-05' })], ['']],
    ['no comment claims nothing', [CN('no-comment', '2026-02-01', { date: '2026-05' })], ['']],
  ])('%s', (_name, statements, expected) => {
    expect(claimed(statements)).toEqual(expected);
  });

  it('are all offered where there is no working date', () => {
    const { working, others } = claimedDates(
      aView({}, { statements: [US('announces', '2026-01-10', { date: '2026-04' })] }),
    );
    expect(working).toEqual([]);
    expect(others).toMatchObject([{ date: '2026-04', fit: 'fits' }]);
  });

  it('leave withdrawn statements out', () => {
    const view = aView(
      { when: '2026-04' },
      { statements: [CN('announces', '2026-02-01', { date: '2026-05' })] },
    );
    const withdrawn = { on: '2026-02-02', reason: 'misread' };
    const statements = view.statements.map((statement) => ({
      ...statement,
      withdrawn,
    })) as typeof view.statements;
    expect(claimedDates({ ...view, statements }).others).toEqual([]);
  });
});
