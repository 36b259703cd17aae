import { describe, expect, it } from 'vitest';
import { statementFrom, type TypedStatement } from '../../../../renderer/inspector/typed-statement.ts';
import { aDay } from '../../../support/a-calendar.ts';

const typed: TypedStatement = {
  by: 'China',
  capacity: '',
  party: '',
  made: '23 October 2025',
  date: '',
  venue: '',
  publisher: '',
  url: '',
  quote: '',
};
const reading = {
  says: 'confirms',
  today: aDay('2025-11-25'),
  seasons: 'north',
  text: (id: string) => id,
} as const;

describe('a statement as it is typed', () => {
  it('names parties by their codes, and says nothing of what was left empty', () => {
    expect(statementFrom(typed, reading)).toEqual({
      ok: true,
      value: { by: 'CN', says: 'confirms', made: '2025-10-23' },
    });
  });

  it('lets a person speak for a party in an office, of a date in words, with the source', () => {
    const full = {
      ...typed,
      by: ' Scott Bessent ',
      capacity: 'US Treasury Secretary',
      party: 'United States',
      made: '2025-11-25',
      date: 'April 2026',
      venue: 'Beijing',
      publisher: 'CNBC',
      url: 'https://example.org/a',
      quote: 'Yes.',
    };
    expect(statementFrom(full, reading)).toEqual({
      ok: true,
      value: {
        by: 'Scott Bessent',
        says: 'confirms',
        made: '2025-11-25',
        capacity: 'US Treasury Secretary',
        party: 'US',
        date: '2026-04',
        venue: 'Beijing',
        source: { publisher: 'CNBC', url: 'https://example.org/a' },
        quote: 'Yes.',
      },
    });
  });

  it.each([
    ['a month for the day it was made', { made: 'October 2025' }, 'statement.needsDay'],
    ['a party that isn’t one', { by: 'Someone', party: 'Atlantis' }, 'statement.noParty'],
    ['a date that can’t be read', { date: 'next Tuesdayish' }, expect.stringContaining('Tuesdayish')],
  ])('refuses %s', (_what, fields, reason) => {
    expect(statementFrom({ ...typed, ...fields }, reading)).toEqual({ ok: false, reason });
  });
});
