import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/day.ts';
import type { Change, ChangeDraft } from '../../../shared/entries/change.ts';
import type { CalendarFold } from '../../../shared/entries/empty-calendar.ts';
import type { EntryId, FeedId, PersonId, TrackId, VenueId } from '../../../shared/entries/ids.ts';
import { recoverCalendar } from '../../../shared/entries/recover-calendar.ts';
import {
  aDay,
  aJournal,
  anEntry,
  aStatement,
  created,
  edited,
  foldOf,
  said,
} from '../../support/a-calendar.ts';
import { aSavedFeed } from '../../support/a-feed.ts';
import { replay } from '../../support/replay.ts';

const e1 = 'e1' as EntryId;

/** What is left of a journal without some changes, and what recovering from them adds. */
function recovered(changes: readonly Change[], isLost: (change: Change) => boolean) {
  const wanted = foldOf(changes);
  const rest = changes.filter((change) => !isLost(change));
  const drafts = recoverCalendar(wanted, foldOf(rest));
  const journal = aJournal();
  journal.act('2026-12-01', ...drafts);
  const later = journal.changes.map(
    (change) => ({ ...change, seq: change.seq + changes.length, act: 'recovery' }) as Change,
  );
  return { wanted, drafts, whole: [...rest, ...later], result: foldOf([...rest, ...later]) };
}

/** What is promised to be the same again. */
function shown({ entries, tracks, venues, people, feeds, settings }: CalendarFold) {
  const sorted = [...entries.values()].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return {
    entries: sorted.map(({ entry, statements }) => ({
      entry,
      statements: statements
        .toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0))
        .map(({ seq: _, ...statement }) => statement),
    })),
    references: [tracks, venues, people, feeds],
    settings,
  };
}

describe('recovering a calendar', () => {
  it('does nothing where nothing is lost', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry({ when: '2026-04' })));
    expect(recovered(journal.changes, () => false).drafts).toEqual([]);
  });

  it('brings a lost entry back with its dates, edits, statements and withdrawals, known when they were', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry({ when: '2026-04', notes: 'as promised' })));
    journal.act('2025-11-05', said(aStatement('US', 'announces', '2025-10-30', { id: 's1' })));
    journal.act('2025-11-10', edited('e1', { when: { date: '2026-05', said: 'May 2026' }, title: 'Visit' }));
    journal.act('2025-11-11', said(aStatement('CN', 'denies', '2025-11-11', { id: 's2' })));
    const value = { entry: 'e1', reason: 'misheard' };
    journal.act('2025-11-12', { what: 'statement.withdrawn', id: 's2', value, known: aDay('2025-11-12') });
    const { wanted, result, whole } = recovered(journal.changes, () => true);
    expect(shown(result)).toEqual(shown(wanted));
    const dates = (calendar: CalendarFold) =>
      calendar.entries.get(e1)?.dates.map(({ known, date }) => [known, date]);
    expect(dates(result)).toEqual(dates(wanted));
    const edits = (calendar: CalendarFold) =>
      calendar.entries.get(e1)?.edits?.map(({ known, was }) => [known, was]);
    expect(edits(wanted)).toEqual([['2025-11-10', { title: 'Trump–Xi meeting', when: { date: '2026-04' } }]]);
    expect(edits(result)).toEqual(edits(wanted));
    expect(result.entries.get(e1)?.revision).toBe(5);
    const then = { day: aDay('2025-11-02'), reading: 'known' } as const;
    expect(replay(result, whole, then).entries.get(e1)?.entry.when?.date).toBe('2026-04');
  });

  it('edits what a lost edit had changed, and takes away what a lost removal had', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry({ notes: 'old' })), created(anEntry({ id: 'e2' })));
    const value = { set: { title: 'New' }, unset: ['notes'] };
    journal.act('2025-11-03', { what: 'entry.edited', id: 'e1', value });
    journal.act('2025-11-04', { what: 'entry.removed', id: 'e2', value: {} });
    const { drafts } = recovered(journal.changes, ({ seq }) => seq > 2);
    expect(drafts).toEqual([
      { what: 'entry.edited', id: 'e1', value, known: '2025-11-03' },
      { what: 'entry.removed', id: 'e2', value: {} },
    ]);
  });

  it('writes an entry anew where the undoing of a statement was lost', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry()));
    const act = journal.act('2025-11-02', said(aStatement('US', 'announces', '2025-11-02')));
    journal.act('2025-11-03', { what: 'act.undone', id: act, value: {} });
    const { drafts, result } = recovered(journal.changes, ({ seq }) => seq === 3);
    expect(drafts.map(({ what }) => what)).toEqual(['entry.removed', 'entry.created']);
    expect(result.entries.get(e1)?.statements).toEqual([]);
  });
});

const MOVES = [
  'create',
  'edit',
  'edit',
  'say',
  'say',
  'withdraw',
  'remove',
  'refer',
  'refer',
  'undo',
  'redo',
];
type Move = readonly [move: string, entry: number, daysAgo: number, isLost: boolean];

const moves = fc.array(
  fc.tuple(
    fc.constantFrom(...MOVES),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 9 }),
    fc.boolean(),
  ),
  { maxLength: 40 },
);

function referring(index: number, now: CalendarFold): ChangeDraft {
  const place = { name: 'Geneva', city: 'Geneva', country: 'CH', lat: 46.2, lon: 6.1, zone: 'Europe/Zurich' };
  const known = now.people.has('p1' as PersonId);
  const drafts: readonly ChangeDraft[] = [
    { what: 'settings.edited', id: 'settings', value: { set: { alarmTime: `0${index % 9}:00` }, unset: [] } },
    now.venues.has('v1' as VenueId)
      ? { what: 'venue.removed', id: 'v1', value: {} }
      : { what: 'venue.created', id: 'v1', value: { id: 'v1' as VenueId, ...place } },
    now.tracks.has('t1' as TrackId)
      ? { what: 'track.edited', id: 't1', value: { set: { name: `Track ${index}` }, unset: [] } }
      : { what: 'track.created', id: 't1', value: { id: 't1' as TrackId, name: 'T', colour: 'teal' } },
    known
      ? { what: 'person.edited', id: 'p1', value: { set: { capacity: 'Minister' }, unset: ['party'] } }
      : { what: 'person.created', id: 'p1', value: { id: 'p1' as PersonId, name: 'US', party: 'US' } },
    now.feeds.has('feed-1' as FeedId)
      ? index % 2 === 0
        ? { what: 'feed.removed', id: 'feed-1', value: {} }
        : {
            what: 'feed.edited',
            id: 'feed-1',
            value: { set: { title: `Feed ${index}`, selects: { kinds: ['call'] } }, unset: ['colour'] },
          }
      : { what: 'feed.created', id: 'feed-1', value: aSavedFeed({ colour: 'teal' }) },
  ];
  return drafts[index % drafts.length] as ChangeDraft;
}

function draftOf(
  [move, nth]: Move,
  known: string,
  index: number,
  now: CalendarFold,
): ChangeDraft | undefined {
  const id = `e${nth}`;
  const record = now.entries.get(id as EntryId);
  if (move === 'refer') return referring(index, now);
  if (move === 'undo' || move === 'redo') {
    const turn = move === 'undo' ? now.turns.done.at(-1) : now.turns.undone.at(-1);
    return turn && { what: move === 'undo' ? 'act.undone' : 'act.redone', id: turn, value: {} };
  }
  const when = `2026-0${1 + (index % 9)}`;
  if (move === 'create') {
    const shows = { venue: 'v1' as VenueId, tracks: ['t1' as TrackId], partOf: 'e0' as EntryId };
    return record === undefined ? created(anEntry({ id, when, ...shows }), known) : undefined;
  }
  if (record === undefined) return undefined;
  if (move === 'remove') return { what: 'entry.removed', id, value: {} };
  if (move === 'edit') {
    const unset = index % 3 === 0 ? ['when', 'venue'] : [];
    const set = index % 3 === 1 ? { title: `T${index}`, when: { date: when } } : { notes: `N${index}` };
    return { what: 'entry.edited', id, value: { set, unset }, known: aDay(known) };
  }
  if (move === 'say')
    return said(aStatement('US', 'announces', known, { id: `s${index}`, entry: id as EntryId }));
  const statement = record.statements.find(({ withdrawn }) => withdrawn === undefined);
  return (
    statement && { what: 'statement.withdrawn', id: statement.id, value: { entry: id, reason: 'wrong' } }
  );
}

/** Plays moves as a careful user would make them, and says which of the changes are lost. */
function play(all: readonly Move[]) {
  const journal = aJournal();
  const lost = new Set<number>();
  const start = aDay('2026-01-01');
  all.forEach((move, index) => {
    const recorded = addDays(start, index + 10);
    const draft = draftOf(move, addDays(recorded, -move[2]), index, foldOf(journal.changes));
    if (draft === undefined) return;
    journal.act(recorded, draft);
    if (move[3]) lost.add(journal.changes.length);
  });
  return { changes: journal.changes, lost };
}

describe('whatever is lost of a journal', () => {
  it('the calendar is again what it was, however it is read, and no revision falls', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { changes, lost } = play(all);
        const { wanted, result, whole } = recovered(changes, ({ seq }) => lost.has(seq));
        expect(shown(result)).toEqual(shown(wanted));
        const read = replay(result, whole, { day: aDay('2099-01-01'), reading: 'known' });
        expect(shown({ ...result, entries: new Map(read.entries) })).toEqual(shown(wanted));
        for (const [id, { revision }] of wanted.entries)
          expect(result.entries.get(id)?.revision).toBeGreaterThanOrEqual(revision);
        expect(recoverCalendar(wanted, result)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
