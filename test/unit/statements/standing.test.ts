import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/entries/entry.ts';
import type { EntryId, PersonId } from '../../../shared/entries/ids.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import {
  aDay,
  aJournal,
  anEntry,
  aStatement,
  asOf,
  created,
  edited,
  foldOf,
  said,
  viewsOf,
} from '../../support/a-calendar.ts';

type Step = Statement | { readonly date: string; readonly known: string };

/** The standing of an entry created long ago, after statements and new working dates, in the order recorded. */
function standingAfter(entry: Entry, steps: readonly Step[], people: readonly object[] = []) {
  const view = viewAfter(entry, steps, people);
  return view && `${view.standing}, ${view.badge}`;
}

function viewAfter(entry: Entry, steps: readonly Step[], people: readonly object[] = []) {
  const journal = aJournal();
  journal.act('2025-01-01', { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
  people.forEach((person, index) => {
    const id = `p${index}` as PersonId;
    journal.act('2025-01-01', { what: 'person.created', id, value: { id, ...person } as never });
  });
  journal.act('2025-01-01', created(entry));
  for (const step of steps) {
    journal.act(
      '2026-12-31',
      'says' in step ? said(step) : edited(entry.id, { when: { date: step.date } }, step.known),
    );
  }
  const calendar = foldOf(journal.changes);
  return viewsOf(calendar)[0];
}

const April = anEntry({ kind: 'state-visit', title: 'State visit to Beijing', when: '2026-04' });
const US = (says: Statement['says'], made: string, more = {}) => aStatement('US', says, made, more);
const CN = (says: Statement['says'], made: string, more = {}) => aStatement('CN', says, made, more);
const press = { source: { publisher: 'Reuters' } };

describe('the standing of an entry', () => {
  it.each<[string, Entry, readonly Step[], string]>([
    ['nobody has spoken', April, [], 'expected, 0 of 2'],
    ['a party merely expects', April, [US('expects', '2025-11-25')], 'reported, 0 of 2'],
    ['an outlet reports', April, [aStatement('Reuters', 'announces', '2025-11-25')], 'reported, 0 of 2'],
    ['one side announces', April, [US('announces', '2025-11-25')], 'one-sided, 1 of 2'],
    [
      'no-comment is skipped',
      April,
      [US('announces', '2025-11-25'), US('no-comment', '2025-12-01')],
      'one-sided, 1 of 2',
    ],
    [
      'an expectation of the new date counts where the announcement was of a date given up since',
      April,
      [US('announces', '2025-11-25'), { date: '2026-06', known: '2026-02-01' }, US('expects', '2026-02-10')],
      'reported, 0 of 2',
    ],
    [
      'an expectation never lowers an announcement',
      April,
      [US('announces', '2025-11-25'), US('expects', '2025-12-01')],
      'one-sided, 1 of 2',
    ],
    [
      'both sides, dates that may overlap',
      April,
      [
        US('announces', '2026-01-10', { date: '2026-04' }),
        CN('confirms', '2026-02-01', { date: '2026-04-14/2026-04-16' }),
      ],
      'agreed, 2 of 2',
    ],
    [
      'both sides, and the working date is set to the narrower',
      April,
      [
        US('announces', '2026-01-10', { date: '2026-04' }),
        CN('confirms', '2026-02-01', { date: '2026-04-14/2026-04-16' }),
        { date: '2026-04-14/2026-04-16', known: '2026-02-02' },
      ],
      'agreed, 2 of 2',
    ],
    [
      'one side postpones to another month: a rival claim',
      April,
      [
        US('announces', '2026-01-10', { date: '2026-04' }),
        CN('confirms', '2026-02-01'),
        CN('postpones', '2026-03-05', { date: '2026-05' }),
      ],
      'disputed, 1 of 2',
    ],
    [
      'the working date follows: the other side’s old claim is stale',
      April,
      [
        US('announces', '2026-01-10', { date: '2026-04' }),
        CN('confirms', '2026-02-01'),
        CN('postpones', '2026-03-05', { date: '2026-05' }),
        { date: '2026-05', known: '2026-03-05' },
      ],
      'one-sided, 1 of 2',
    ],
    [
      'a party postpones without a date',
      April,
      [US('announces', '2026-01-10'), CN('postpones', '2026-03-05')],
      'postponed, 1 of 2',
    ],
    [
      'a postponement is left behind by a new date',
      April,
      [CN('postpones', '2026-03-05'), { date: '2026-06', known: '2026-03-20' }],
      'expected, 0 of 2',
    ],
    [
      'a party denies',
      April,
      [US('announces', '2026-01-10'), CN('denies', '2026-01-11')],
      'disputed, 1 of 2',
    ],
    [
      'a party cancels, whatever the other says',
      April,
      [US('announces', '2026-01-10'), CN('cancels', '2026-03-05')],
      'cancelled, 1 of 2',
    ],
    [
      'a party cancels and announces again',
      April,
      [CN('cancels', '2026-03-05'), CN('announces', '2026-03-09')],
      'one-sided, 1 of 2',
    ],
    [
      'held, by a named publisher after the start',
      April,
      [aStatement('an analyst', 'held', '2026-04-16', press)],
      'held, 0 of 2',
    ],
    ['held, said before the start', April, [aStatement('Reuters', 'held', '2026-03-16')], 'reported, 0 of 2'],
    [
      'held, said by a side before the start, confirms nothing',
      April,
      [US('held', '2026-03-31')],
      'reported, 0 of 2',
    ],
    ['held, said by a side on the first possible day', April, [US('held', '2026-04-01')], 'held, 1 of 2'],
    [
      'held, said before the start, takes no announcement back',
      April,
      [US('announces', '2026-03-01'), CN('confirms', '2026-03-02'), US('held', '2026-03-31')],
      'agreed, 2 of 2',
    ],
    [
      'held, said too early, until the date moves to where it can have been',
      April,
      [US('held', '2026-03-31'), { date: '2026-03-31', known: '2026-03-30' }],
      'held, 1 of 2',
    ],
    [
      'held wins over a cancellation',
      April,
      [CN('cancels', '2026-03-05'), US('held', '2026-04-20')],
      'held, 1 of 2',
    ],
    [
      'a multilateral needs its host alone',
      anEntry({ kind: 'multilateral', host: 'CN', parties: ['US', 'CN', 'JP'], when: '2026-11' }),
      [CN('announces', '2026-01-01'), US('denies', '2026-01-02')],
      'agreed, 1 of 1',
    ],
    [
      'a deadline needs whoever imposes it',
      anEntry({ kind: 'deadline', parties: ['US'], when: '2025-11-01' }),
      [US('announces', '2025-10-10')],
      'agreed, 1 of 1',
    ],
    [
      'confirmedBy overrides',
      anEntry({ confirmedBy: ['KR'], when: '2025-10-30' }),
      [aStatement('KR', 'confirms', '2025-10-23')],
      'agreed, 1 of 1',
    ],
    [
      'none named, one state has spoken',
      anEntry({ parties: [], when: '2026-04' }),
      [US('announces', '2025-11-25')],
      'one-sided, 1 of ?',
    ],
    [
      'none named, two states have spoken',
      anEntry({ parties: [], when: '2026-04' }),
      [US('announces', '2025-11-25'), CN('confirms', '2025-11-26')],
      'agreed, 2 of 2',
    ],
    [
      'none named, and only press agencies',
      anEntry({ parties: [], when: '2026-04' }),
      [aStatement('AP', 'announces', '2025-11-25')],
      'reported, 0 of ?',
    ],
    [
      'claims of one day: the later recorded counts',
      April,
      [US('announces', '2026-01-10'), US('denies', '2026-01-10')],
      'disputed, 0 of 2',
    ],
    [
      'claims recorded late count by their day',
      April,
      [US('denies', '2026-01-12'), US('announces', '2026-01-10')],
      'disputed, 0 of 2',
    ],
  ])('%s', (_name, entry, steps, standing) => {
    expect(standingAfter(entry, steps)).toBe(standing);
  });

  it('gives as the reason of a postponement only those who name no new date', () => {
    const steps = [CN('postpones', '2026-03-05', { date: '2026-04' }), US('postpones', '2026-03-06')];
    expect(viewAfter(April, steps)?.reason).toBe('US postpones (2026-03-06) without a new date');
  });

  it('lets a person with an office speak for their party, and one without only for themselves', () => {
    const bessent = { name: 'Scott Bessent', party: 'US', capacity: 'US Treasury Secretary' };
    const analyst = { name: 'Dan Wang', party: 'US' };
    const say = (by: string) => [aStatement(by, 'announces', '2025-11-25')];
    expect(standingAfter(April, say('Scott Bessent'), [bessent])).toBe('one-sided, 1 of 2');
    expect(standingAfter(April, say('Dan Wang'), [analyst])).toBe('reported, 0 of 2');
  });
});

describe('the Busan meeting of the design', () => {
  const busan = anEntry({ when: '2025-10-30' });
  const journal = aJournal();
  journal.act('2025-11-25', created(busan, '2025-10-23'));
  journal.act('2025-11-25', said(US('announces', '2025-10-23')));
  journal.act('2025-11-25', said(aStatement('KR', 'confirms', '2025-10-23')));
  journal.act('2025-11-25', said(aStatement('Transport Topics', 'held', '2025-11-25', press)));

  it.each([
    ['2025-10-22', undefined],
    ['2025-10-24', 'one-sided, 1 of 2'],
    ['2025-11-25', 'held, 1 of 2'],
  ])('as known on %s is %s', (day, standing) => {
    const then = asOf(journal.changes, { day: aDay(day), reading: 'known' });
    const view = viewsOf(then).find(({ id }) => id === ('e1' as EntryId));
    expect(view && `${view.standing}, ${view.badge}`).toBe(standing);
  });

  it('was not recorded before the day it was typed in', () => {
    const then = asOf(journal.changes, { day: aDay('2025-11-24'), reading: 'recorded' });
    expect(viewsOf(then)).toEqual([]);
  });
});
