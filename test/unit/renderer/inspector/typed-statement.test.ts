import { describe, expect, it } from 'vitest';
import { statementFrom } from '../../../../renderer/inspector/typed-statement.ts';
import { NO_STATEMENT } from '../../../../renderer/state/statement-draft.ts';
import { aDay } from '../../../support/a-calendar.ts';

const typed = { ...NO_STATEMENT, by: 'China', made: '23 October 2025' };
const reading = {
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

  it('was made today where no other day is given', () => {
    expect(statementFrom({ ...typed, made: '' }, reading)).toMatchObject({ value: { made: '2025-11-25' } });
  });

  it.each([
    ['a month for the day it was made', { made: 'October 2025' }, 'made', 'statement.needsDay'],
    ['a party that isn’t one', { by: 'Someone', party: 'Atlantis' }, 'party', 'statement.noParty'],
    ['a date that can’t be read', { date: 'next Tuesdayish' }, 'date', expect.stringContaining('Tuesdayish')],
    ['an address that isn’t one', { url: 'javascript:alert(1)' }, 'url', 'statement.noAddress'],
  ])('refuses %s, at the field', (_what, fields, field, reason) => {
    expect(statementFrom({ ...typed, ...fields }, reading)).toEqual({ ok: false, reason, field });
  });
});
