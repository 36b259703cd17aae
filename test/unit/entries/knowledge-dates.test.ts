import { describe, expect, it } from 'vitest';
import type { Change, ChangeDraft } from '../../../shared/entries/change.ts';
import type { EntryId, ReadingId } from '../../../shared/entries/ids.ts';
import {
  aDay,
  aJournal,
  anEntry,
  aStatement,
  asOf,
  created,
  edited,
  said,
  viewsOf,
} from '../../support/a-calendar.ts';

type Journal = ReturnType<typeof aJournal>;

/** What was seen of an entry on a day by one of the readings, in brief; `undefined` where it wasn't there. */
function seen(changes: readonly Change[], id: string, day: string, reading: 'known' | 'recorded') {
  const view = viewsOf(asOf(changes, { day: aDay(day), reading })).find((each) => each.id === id);
  return (
    view &&
    [
      view.title,
      view.when?.date ?? 'no date',
      ...view.statements.map(({ by, says, withdrawn }) => `${by} ${says}${withdrawn ? ', withdrawn' : ''}`),
      ...view.readings.map(({ amount, withdrawn }) => `${amount}${withdrawn ? ', withdrawn' : ''}`),
      ...(view.supersededBy === undefined ? [] : [`superseded by ${view.supersededBy}`]),
      view.badge,
    ].join(' · ')
  );
}

const visit = anEntry({ title: 'Visit', when: '2026-04' });
const US = (made: string, id = 'us') => said(aStatement('US', 'announces', made, { id }));
const withdrawn = (id: string, known: string): ChangeDraft => ({
  what: 'statement.withdrawn',
  id,
  value: { entry: 'e1', reason: 'misheard' },
  known: aDay(known),
});
const delivered = (id: string, amount: number, made: string): ChangeDraft => ({
  what: 'reading.made',
  id,
  value: {
    id: id as ReadingId,
    entry: 'e1' as EntryId,
    upTo: aDay(made),
    amount,
    made: aDay(made),
  },
  known: aDay(made),
});

interface Case {
  readonly write: (journal: Journal) => unknown;
  /** Day, as known, as recorded; of the entry e1 unless another is named. */
  readonly expected: readonly (readonly [string, string | undefined, string | undefined, string?])[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a statement counts from the day it was made, and as recorded from the day it was typed in': {
    write(journal) {
      journal.act('2025-10-20', created(visit));
      journal.act('2025-10-25', US('2025-10-23'));
    },
    expected: [
      ['2025-10-22', 'Visit · 2026-04 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-10-24', 'Visit · 2026-04 · US announces · 1 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-10-25', 'Visit · 2026-04 · US announces · 1 of 2', 'Visit · 2026-04 · US announces · 1 of 2'],
    ],
  },
  'an entry is known from its earliest statement on, even one typed in later': {
    write(journal) {
      journal.act('2025-10-25', created(visit));
      journal.act('2025-10-26', US('2025-10-23'));
    },
    expected: [
      ['2025-10-22', undefined, undefined],
      ['2025-10-23', 'Visit · 2026-04 · US announces · 1 of 2', undefined],
      ['2025-10-25', 'Visit · 2026-04 · US announces · 1 of 2', 'Visit · 2026-04 · 0 of 2'],
    ],
  },
  'a back-dated edit lies between those known before and after it': {
    write(journal) {
      journal.act('2025-11-01', created(visit));
      journal.act('2025-11-20', edited('e1', { when: { date: '2026-06' } }));
      journal.act('2025-11-25', edited('e1', { when: { date: '2026-05' }, title: 'Late' }, '2025-11-10'));
    },
    expected: [
      ['2025-11-09', 'Visit · 2026-04 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-11-10', 'Late · 2026-05 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-11-20', 'Late · 2026-06 · 0 of 2', 'Visit · 2026-06 · 0 of 2'],
      ['2025-11-25', 'Late · 2026-06 · 0 of 2', 'Late · 2026-06 · 0 of 2'],
    ],
  },
  'a withdrawn statement counted until the day of its withdrawal': {
    write(journal) {
      journal.act('2025-10-20', created(visit), US('2025-10-20'));
      journal.act('2025-10-30', withdrawn('us', '2025-10-27'));
    },
    expected: [
      ['2025-10-26', 'Visit · 2026-04 · US announces · 1 of 2', 'Visit · 2026-04 · US announces · 1 of 2'],
      [
        '2025-10-29',
        'Visit · 2026-04 · US announces, withdrawn · 0 of 2',
        'Visit · 2026-04 · US announces · 1 of 2',
      ],
      [
        '2025-10-30',
        'Visit · 2026-04 · US announces, withdrawn · 0 of 2',
        'Visit · 2026-04 · US announces, withdrawn · 0 of 2',
      ],
    ],
  },
  'an undone act never was, but as recorded it was there until it was undone, and again once redone': {
    write(journal) {
      journal.act('2025-11-01', created(visit));
      const act = journal.act('2025-11-05', edited('e1', { title: 'Mistake' }), US('2025-11-03'));
      journal.act('2025-11-08', { what: 'act.undone', id: act, value: {} });
      journal.act('2025-11-10', { what: 'act.redone', id: act, value: {} });
      journal.act('2025-11-12', { what: 'act.undone', id: act, value: {} });
    },
    expected: [
      ['2025-11-05', 'Visit · 2026-04 · 0 of 2', 'Mistake · 2026-04 · US announces · 1 of 2'],
      ['2025-11-08', 'Visit · 2026-04 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-11-11', 'Visit · 2026-04 · 0 of 2', 'Mistake · 2026-04 · US announces · 1 of 2'],
      ['2025-11-12', 'Visit · 2026-04 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
    ],
  },
  'an entry removed and imported again under its id has two lives': {
    write(journal) {
      journal.act('2025-11-01', created(visit));
      journal.act('2025-11-10', { what: 'entry.removed', id: 'e1', value: {} });
      journal.act('2025-11-20', created(anEntry({ title: 'Again', when: '2026-05' }), '2025-11-18'));
    },
    expected: [
      ['2025-11-09', 'Visit · 2026-04 · 0 of 2', 'Visit · 2026-04 · 0 of 2'],
      ['2025-11-10', undefined, undefined],
      ['2025-11-18', 'Again · 2026-05 · 0 of 2', undefined],
      ['2025-11-20', 'Again · 2026-05 · 0 of 2', 'Again · 2026-05 · 0 of 2'],
    ],
  },
  'an extension known later than it was made shows on the old deadline from that day': {
    write(journal) {
      const deadline = { kind: 'deadline' as const, parties: ['US'] };
      journal.act('2025-11-01', created(anEntry({ ...deadline, title: 'Truce', when: '2025-11-10' })));
      const next = { id: 'e2', title: 'Truce', when: '2026-11-10', extends: 'e1' as EntryId };
      journal.act('2025-11-08', created(anEntry({ ...deadline, ...next }), '2025-11-04'));
    },
    expected: [
      ['2025-11-03', 'Truce · 2025-11-10 · 0 of 1', 'Truce · 2025-11-10 · 0 of 1'],
      ['2025-11-03', undefined, undefined, 'e2'],
      ['2025-11-04', 'Truce · 2025-11-10 · superseded by e2 · 0 of 1', 'Truce · 2025-11-10 · 0 of 1'],
      ['2025-11-04', 'Truce · 2026-11-10 · 0 of 1', undefined, 'e2'],
      [
        '2025-11-08',
        'Truce · 2025-11-10 · superseded by e2 · 0 of 1',
        'Truce · 2025-11-10 · superseded by e2 · 0 of 1',
      ],
    ],
  },
  'a pledge has the readings published by the day, and those withdrawn until then': {
    write(journal) {
      const pledge = { kind: 'pledge' as const, title: 'Beans', when: '2025/2028', parties: ['CN'] };
      journal.act('2025-11-05', created(anEntry(pledge)), delivered('r1', 2, '2025-11-01'));
      journal.act('2025-12-10', delivered('r2', 7, '2025-12-01'));
      journal.act('2025-12-20', {
        what: 'reading.withdrawn',
        id: 'r2',
        value: { entry: 'e1', reason: 'another season' },
        known: aDay('2025-12-15'),
      });
    },
    expected: [
      ['2025-10-31', undefined, undefined],
      ['2025-11-01', 'Beans · 2025/2028 · 2 · 0 of 1', undefined],
      ['2025-12-01', 'Beans · 2025/2028 · 2 · 7 · 0 of 1', 'Beans · 2025/2028 · 2 · 0 of 1'],
      ['2025-12-15', 'Beans · 2025/2028 · 2 · 7, withdrawn · 0 of 1', 'Beans · 2025/2028 · 2 · 7 · 0 of 1'],
      [
        '2025-12-20',
        'Beans · 2025/2028 · 2 · 7, withdrawn · 0 of 1',
        'Beans · 2025/2028 · 2 · 7, withdrawn · 0 of 1',
      ],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (_what, { write, expected }) => {
  const journal = aJournal();
  write(journal);

  const days = expected.map(([day, known, recorded, id = 'e1']) => ({ day, known, recorded, id }));
  it.each(days)('$id on $day', ({ day, known, recorded, id }) => {
    expect(seen(journal.changes, id, day, 'known')).toBe(known);
    expect(seen(journal.changes, id, day, 'recorded')).toBe(recorded);
  });
});
