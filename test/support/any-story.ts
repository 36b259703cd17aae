import fc from 'fast-check';
import { addDays, type Day } from '../../shared/dates/day.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryRecord, WorkingDate } from '../../shared/entries/record.ts';
import { type RecordedStatement, SAYINGS, type Statement } from '../../shared/statements/statement.ts';
import { aDay, anEntry, anInstant, aStatement } from './a-calendar.ts';

const FIRST = aDay('2026-01-01');
const DATES = [
  '2026-04',
  '2026-04-14/2026-04-16',
  '2026-05',
  '[2026-05-11..2026-05-20]',
  '2026-06-02',
  '2026',
];

/** An entry with what was said of it and the working dates it had, each on a day of its own. */
export interface Story {
  readonly entry: Entry;
  readonly statements: readonly RecordedStatement[];
  readonly dates: readonly WorkingDate[];
}

/** Any statement of the two parties or of others, on a day that no other number gives. */
export function anyStatement(day: number): fc.Arbitrary<Statement> {
  return fc
    .record({
      by: fc.constantFrom('US', 'CN', 'CN', 'KR', 'Reuters'),
      says: fc.constantFrom(...SAYINGS),
      date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
    })
    .map(({ by, says, date }) =>
      aStatement(by, says, addDays(FIRST, day), {
        id: `s${day}`,
        ...(date === undefined ? {} : { date }),
      }),
    );
}

/** Any story of a meeting of the US and China: statements and moves of the date, all on different days. */
export function anyStory(): fc.Arbitrary<Story> {
  return fc
    .tuple(
      fc.option(fc.constantFrom(...DATES), { nil: undefined }),
      fc.array(fc.option(fc.constantFrom(...DATES), { nil: undefined, freq: 3 }), { maxLength: 8 }),
    )
    .chain(([first, moves]) =>
      fc
        .tuple(...moves.map((_, index) => anyStatement(10 * (index + 1))))
        .map((statements) => storyOf(first, moves, statements)),
    );
}

/** Days on which something is said end in 0, those on which the date moves in 5. */
function storyOf(
  first: string | undefined,
  moves: readonly (string | undefined)[],
  statements: readonly Statement[],
): Story {
  const dates: WorkingDate[] = [{ known: FIRST, seq: 1, ...(first === undefined ? {} : { date: first }) }];
  for (const [index, date] of moves.entries()) {
    if (date === undefined || date === dates.at(-1)?.date) continue;
    dates.push({ known: addDays(FIRST, 10 * (index + 1) + 5), seq: 2 * index + 3, date });
  }
  const date = dates.at(-1)?.date;
  return {
    entry: anEntry({ ...(date === undefined ? {} : { when: date }) }),
    statements: statements.map((statement, index) => ({ ...statement, seq: 2 * index + 2 })),
    dates,
  };
}

/** The record of a story. */
export function recordOf({ entry, statements, dates }: Story): EntryRecord {
  return {
    entry,
    statements,
    dates,
    readings: [],
    lastKnown: dates.at(-1)?.known ?? FIRST,
    revision: 1,
    modified: anInstant('2026-12-31T12:00:00Z'),
  };
}

/** The day after everything in any story. */
export const AFTER_ALL: Day = addDays(FIRST, 300);
