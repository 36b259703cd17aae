import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cut, calendarChanges } from '../../../shared/changes/calendar-changes.ts';
import { changesBetween } from '../../../shared/changes/changes-between.ts';
import type { Calendar } from '../../../shared/entries/calendar.ts';
import type { Change, ChangeDraft } from '../../../shared/entries/change.ts';
import type { ActId, EntryId } from '../../../shared/entries/ids.ts';
import { peopleByName, viewEntry } from '../../../shared/entries/view-entry.ts';
import type { Saying } from '../../../shared/statements/statement.ts';
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
} from '../../support/a-calendar.ts';

const TODAY = aDay('2025-11-28');
const IDS = ['e1', 'e2', 'e3'];
const DATES = ['2026-04', '2026-05', '2026-04-14/2026-04-16', '2026-05-10'];
const dayIn = (offset: number) => aDay(`2025-11-${String(1 + offset).padStart(2, '0')}`);

/** A step of a journal: what is done to which entry, recorded on which day and known how many days before. */
const step = fc.record({
  day: fc.nat(26),
  back: fc.nat(5),
  id: fc.constantFrom(...IDS),
  what: fc.constantFrom('move', 'say', 'rename', 'note', 'remove', 'undo', 'redo'),
  date: fc.constantFrom(...DATES),
  by: fc.constantFrom('US', 'CN', 'Reuters'),
  says: fc.constantFrom<Saying>(
    'announces',
    'confirms',
    'denies',
    'postpones',
    'cancels',
    'expects',
    'no-comment',
  ),
});

const journals = fc.array(step, { maxLength: 25 }).map((steps) => {
  const journal = aJournal();
  for (const id of IDS) journal.act('2025-11-01', created(anEntry({ id, when: '2026-04', title: id })));
  const done: ActId[] = [];
  const undone: ActId[] = [];
  for (const [index, each] of steps.toSorted((a, b) => a.day - b.day).entries()) {
    const recorded = dayIn(each.day);
    if (each.what === 'undo' || each.what === 'redo') {
      const [from, to] = each.what === 'undo' ? [done, undone] : [undone, done];
      const act = from.pop();
      if (act === undefined) continue;
      to.push(act);
      journal.act(recorded, { what: each.what === 'undo' ? 'act.undone' : 'act.redone', id: act, value: {} });
    } else {
      done.push(journal.act(recorded, draftOf(each, dayIn(Math.max(0, each.day - each.back)), index)));
    }
  }
  return journal.changes;
});

function draftOf(
  {
    what,
    id,
    date,
    by,
    says,
  }: {
    readonly what: string;
    readonly id: string;
    readonly date: string;
    readonly by: string;
    readonly says: Saying;
  },
  known: string,
  index: number,
): ChangeDraft {
  switch (what) {
    case 'move':
      return edited(id, { when: { date } }, known);
    case 'rename':
      return edited(id, { title: `${id} ${date}` }, known);
    case 'note':
      return edited(id, { notes: date }, known);
    case 'remove':
      return { what: 'entry.removed', id, value: {} };
    default:
      return said(
        aStatement(by, says, known, {
          id: `s${index}`,
          entry: id as EntryId,
          ...(index % 2 === 0 ? { date } : {}),
        }),
      );
  }
}

function viewsOf(calendar: Calendar) {
  const named = peopleByName(calendar);
  return new Map(
    Array.from(calendar.entries, ([id, record]) => [id, viewEntry(record, calendar, named)] as const),
  );
}

function compare(changes: readonly Change[], from: Cut, to?: Cut) {
  return calendarChanges({ calendar: foldOf(changes), changes, from, ...(to ? { to } : {}), until: TODAY });
}

const known = (day: string): Cut => ({ kind: 'known', day: aDay(day) });
const recordedTo = (seq: number): Cut => ({ kind: 'recorded', has: (change) => change.seq <= seq });

describe('calendarChanges', () => {
  it('finds nothing between a calendar and itself', () => {
    fc.assert(
      fc.property(journals, fc.nat(30), (changes, offset) => {
        const day = dayIn(offset % 28);
        expect(compare(changes, known(day), known(day))).toEqual([]);
        expect(compare(changes, recordedTo(offset), recordedTo(offset))).toEqual([]);
        expect(compare(changes, recordedTo(changes.length))).toEqual([]);
      }),
    );
  });

  it('finds what comparing all entries finds, looking only at those that were touched', () => {
    fc.assert(
      fc.property(journals, fc.nat(27), (changes, offset) => {
        const day = dayIn(offset);
        const today = foldOf(changes);
        for (const reading of ['known', 'recorded'] as const) {
          const before = viewsOf(asOf(changes, { day, reading }));
          const whole = changesBetween(before, viewsOf(today), { until: TODAY });
          const cut: Cut =
            reading === 'known' ? known(day) : { kind: 'recorded', has: ({ at }) => at.slice(0, 10) <= day };
          const found = compare(changes, cut);
          const brief = (items: typeof whole) => items.map(({ kind, entry }) => `${entry} ${kind}`).sort();
          expect(brief(found)).toEqual(brief(whole));
        }
      }),
    );
  });

  it('finds nothing once everything since has been undone', () => {
    fc.assert(
      fc.property(journals, (changes) => {
        const journal = aJournal();
        journal.changes.push(...changes);
        const mark = changes.length;
        const acts = [
          journal.act('2025-11-28', edited('e1', { when: { date: '2027' } })),
          journal.act(
            '2025-11-28',
            said(aStatement('CN', 'denies', '2025-11-28', { id: 'late', entry: 'e2' as EntryId })),
          ),
          journal.act('2025-11-28', created(anEntry({ id: 'e9' }))),
          journal.act('2025-11-28', { what: 'entry.removed', id: 'e3', value: {} }),
        ];
        for (const act of acts.toReversed())
          journal.act('2025-11-28', { what: 'act.undone', id: act, value: {} });
        expect(compare(journal.changes, recordedTo(mark))).toEqual([]);
      }),
    );
  });

  it('counts a statement typed in late by its day, as known; as recorded it is news', () => {
    const journal = aJournal();
    journal.act('2025-10-20', created(anEntry({ when: '2026-04' })));
    journal.act('2025-10-25', said(aStatement('CN', 'confirms', '2025-10-23')));
    const { changes } = journal;
    expect(compare(changes, known('2025-10-24'))).toEqual([]);
    const day = '2025-10-24';
    expect(compare(changes, { kind: 'recorded', has: ({ at }) => at.slice(0, 10) <= day })).toMatchObject([
      { kind: 'confirmed', known: '2025-10-23' },
    ]);
    expect(compare(changes, known('2025-10-22'), known('2025-10-23'))).toMatchObject([{ kind: 'confirmed' }]);
  });

  it('tells the undoing of what had been there', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry({ when: '2026-04' })));
    const move = journal.act('2025-11-02', edited('e1', { when: { date: '2026-05' } }));
    journal.act('2025-11-03', { what: 'act.undone', id: move, value: {} });
    expect(compare(journal.changes, recordedTo(2))).toMatchObject([
      { kind: 'moved', from: { date: '2026-05' }, to: { date: '2026-04' } },
    ]);
    // As known, what was undone never was.
    expect(compare(journal.changes, known('2025-11-02'))).toEqual([]);
  });

  it('tells an extension of a deadline that itself has no change since', () => {
    const journal = aJournal();
    journal.act('2025-08-12', created(anEntry({ kind: 'deadline', when: '2025-11-10' })));
    journal.act(
      '2025-11-04',
      created(anEntry({ id: 'e2', kind: 'deadline', when: '2026-11-10', extends: 'e1' as EntryId })),
    );
    expect(compare(journal.changes, known('2025-11-01'))).toMatchObject([
      { kind: 'extended', entry: 'e2', from: { date: '2025-11-10' }, to: { date: '2026-11-10' } },
    ]);
  });
});
