import { describe, expect, it } from 'vitest';
import type { StatementView } from '../../../shared/entries/entry-view.ts';
import { ledgerLines } from '../../../shared/statements/ledger-lines.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const CNBC = { source: { publisher: 'CNBC' } };
const XINHUA = { source: { url: 'https://xinhua.example/one' } };

function statementsOf(...said: readonly Statement[]): readonly StatementView[] {
  return aView({ when: '2026-04' }, { statements: said }).statements;
}

/** The ledger in brief: each line's speaker and day, with the days folded under it. */
function lines(statements: readonly StatementView[]) {
  return ledgerLines(statements).map(({ head, earlier }) =>
    [`${head.by} ${head.made.slice(5)}`, ...earlier.map(({ made }) => made.slice(5))].join(' < '),
  );
}

describe('the lines of the ledger', () => {
  it('are one for each party and source, newest first', () => {
    const statements = statementsOf(
      aStatement('US', 'expects', '2026-01-05', CNBC),
      aStatement('CN', 'confirms', '2026-01-07', XINHUA),
      aStatement('US', 'announces', '2026-01-09', CNBC),
      aStatement('US', 'confirms', '2026-01-06'),
      aStatement('CN', 'confirms', '2026-01-02', { source: { url: 'https://xinhua.example/two' } }),
    );
    expect(lines(statements)).toEqual(['US 01-09 < 01-05', 'CN 01-07 < 01-02', 'US 01-06']);
  });

  it('keep apart who spoke, though for the same party', () => {
    const statements = statementsOf(
      aStatement('Scott Bessent', 'expects', '2026-01-05', { party: 'US' }),
      aStatement('US', 'announces', '2026-01-04'),
    );
    expect(lines(statements)).toEqual(['Scott Bessent 01-05', 'US 01-04']);
  });

  it('have at their head what isn’t withdrawn, if anything', () => {
    const [first, second] = statementsOf(
      aStatement('US', 'expects', '2026-01-05'),
      aStatement('US', 'announces', '2026-01-09'),
    );
    const withdrawn = { on: aDay('2026-01-10'), reason: 'misread' };
    if (first === undefined || second === undefined) throw new Error('two were said');
    expect(lines([first, { ...second, withdrawn }])).toEqual(['US 01-05 < 01-09']);
    expect(
      lines([
        { ...first, withdrawn },
        { ...second, withdrawn },
      ]),
    ).toEqual(['US 01-09 < 01-05']);
  });

  it('put what was recorded later first within a day', () => {
    const statements = statementsOf(
      aStatement('US', 'announces', '2026-01-05'),
      aStatement('CN', 'confirms', '2026-01-05'),
    );
    expect(lines(statements)).toEqual(['CN 01-05', 'US 01-05']);
  });
});
