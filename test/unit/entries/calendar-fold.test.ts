import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/day.ts';
import { calendarFromJson, calendarToJson } from '../../../shared/entries/calendar-json.ts';
import type { ChangeDraft } from '../../../shared/entries/change.ts';
import type { EntryId, FeedId, PersonId, TrackId, VenueId } from '../../../shared/entries/ids.ts';
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
import { aSavedFeed } from '../../support/a-feed.ts';
import { replay } from '../../support/replay.ts';

const e1 = 'e1' as EntryId;

describe('folding the journal', () => {
  it('applies edits by the day they became known, not by the day they were typed in', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry({ when: '2026-04' })));
    journal.act('2025-11-20', edited('e1', { when: { date: '2026-06' } }, '2025-11-20'));
    journal.act('2025-11-25', edited('e1', { when: { date: '2026-05' }, title: 'Visit' }, '2025-11-10'));
    const record = foldOf(journal.changes).entries.get(e1);
    expect(record?.entry.when?.date).toBe('2026-06');
    expect(record?.entry.title).toBe('Visit');
    expect(record?.dates.map(({ known, date }) => [known, date])).toEqual([
      ['2025-11-01', '2026-04'],
      ['2025-11-10', '2026-05'],
      ['2025-11-20', '2026-06'],
    ]);
  });

  it('takes an act back and puts it on again, with the revision rising each time', () => {
    const journal = aJournal();
    journal.act('2025-11-01', { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
    journal.act('2025-11-01', created(anEntry({ title: 'First' })));
    const edit = journal.act(
      '2025-11-02',
      edited('e1', { title: 'Second' }),
      said(aStatement('US', 'announces', '2025-11-02')),
    );
    const revisions = [revisionOf(journal.changes)];
    journal.act('2025-11-03', { what: 'act.undone', id: edit, value: {} });
    const undone = foldOf(journal.changes);
    revisions.push(revisionOf(journal.changes));
    expect(undone.entries.get(e1)?.entry.title).toBe('First');
    expect(undone.entries.get(e1)?.statements).toEqual([]);
    expect(undone.turns.undone).toEqual([edit]);
    journal.act('2025-11-04', { what: 'act.redone', id: edit, value: {} });
    const redone = foldOf(journal.changes);
    revisions.push(revisionOf(journal.changes));
    expect(redone.entries.get(e1)?.entry.title).toBe('Second');
    expect(redone.entries.get(e1)?.statements).toHaveLength(1);
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  });

  it('brings a removed entry back with a revision above the one it went with', () => {
    const journal = aJournal();
    journal.act('2025-11-01', { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
    journal.act('2025-11-01', created(anEntry()));
    const before = revisionOf(journal.changes);
    const removal = journal.act('2025-11-02', { what: 'entry.removed', id: 'e1', value: {} });
    expect(foldOf(journal.changes).entries.has(e1)).toBe(false);
    journal.act('2025-11-03', { what: 'act.undone', id: removal, value: {} });
    expect(revisionOf(journal.changes)).toBeGreaterThan(before + 1);
  });

  it('keeps feeds, raises no entry for them, and undo brings back what was before', () => {
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry()));
    const id = 'feed-1' as FeedId;
    journal.act('2025-11-02', { what: 'feed.created', id, value: aSavedFeed() });
    const value = { set: { title: 'For the desk', profile: 'outlook' as const }, unset: [] };
    const edit = journal.act('2025-11-03', { what: 'feed.edited', id, value });
    expect(foldOf(journal.changes).feeds.get(id)).toEqual(
      aSavedFeed({ title: 'For the desk', profile: 'outlook' }),
    );
    journal.act('2025-11-04', { what: 'act.undone', id: edit, value: {} });
    expect([...foldOf(journal.changes).feeds.values()]).toEqual([aSavedFeed()]);
    const removal = journal.act('2025-11-05', { what: 'feed.removed', id, value: {} });
    expect(foldOf(journal.changes).feeds.size).toBe(0);
    journal.act('2025-11-06', { what: 'act.undone', id: removal, value: {} });
    const { feeds, entries } = foldOf(journal.changes);
    expect([...feeds.values()]).toEqual([aSavedFeed()]);
    expect(entries.get(e1)?.revision).toBe(1);
    expect(calendarFromJson(calendarToJson(foldOf(journal.changes))).feeds).toEqual(feeds);
  });

  it('raises the entries that show a venue, a track or a lineage when these change', () => {
    const venue = {
      id: 'v1' as VenueId,
      name: 'Geneva',
      city: 'Geneva',
      country: 'CH',
      lat: 46.2,
      lon: 6.1,
      zone: 'Europe/Zurich',
    };
    const track = { id: 't1' as TrackId, name: 'Truce', colour: 'steelblue' as const };
    const journal = aJournal();
    journal.act(
      '2025-11-01',
      { what: 'venue.created', id: 'v1', value: venue },
      { what: 'track.created', id: 't1', value: track },
    );
    journal.act('2025-11-01', created(anEntry({ kind: 'deadline', venue: venue.id, tracks: [track.id] })));
    const revisions = [revisionOf(journal.changes)];
    journal.act('2025-11-02', {
      what: 'venue.edited',
      id: 'v1',
      value: { set: { name: 'Genève' }, unset: [] },
    });
    revisions.push(revisionOf(journal.changes));
    journal.act('2025-11-02', {
      what: 'track.edited',
      id: 't1',
      value: { set: { colour: 'teal' }, unset: [] },
    });
    revisions.push(revisionOf(journal.changes));
    journal.act('2025-11-02', created(anEntry({ id: 'e2', kind: 'deadline', extends: e1 })));
    revisions.push(revisionOf(journal.changes));
    expect(revisions).toEqual([1, 2, 3, 4]);
  });
});

describe('what hangs on an entry', () => {
  const linked: readonly (readonly [string, Partial<Parameters<typeof anEntry>[0]>])[] = [
    ['before', { kind: 'deadline' }],
    ['e1', { kind: 'deadline', extends: 'before' as EntryId }],
    ['after', { kind: 'deadline', extends: e1 }],
    ['task', { kind: 'deadline', trigger: { entry: e1, offset: 'P1D' } }],
    ['talks', { partOf: e1 }],
  ];
  const began = () => {
    const journal = aJournal();
    journal.act('2025-11-01', { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
    for (const [id, fields] of linked) journal.act('2025-11-01', created(anEntry({ id, ...fields })));
    return journal;
  };
  const revisions = (journal: ReturnType<typeof aJournal>) =>
    new Map(Array.from(foldOf(journal.changes).entries, ([id, { revision }]) => [id as string, revision]));
  const risen = (act: (journal: ReturnType<typeof aJournal>) => void, journal = began()) => {
    const before = revisions(journal);
    act(journal);
    return [...revisions(journal)]
      .flatMap(([id, revision]) => (revision === before.get(id) ? [] : [id]))
      .sort();
  };

  it.each<[string, ChangeDraft, readonly string[]]>([
    ['a statement', said(aStatement('US', 'announces', '2025-11-02')), ['e1']],
    [
      'a statement of it when it took a place, which what it took the place of tells',
      said(aStatement('US', 'announces', '2025-11-01')),
      ['before', 'e1'],
    ],
    [
      'the instrument, which what it takes the place of tells',
      edited('e1', { instrument: 'Order' }),
      ['before', 'e1'],
    ],
    [
      'another date, which those before and after it tell',
      edited('e1', { when: { date: '2026-05' } }),
      ['after', 'before', 'e1'],
    ],
    ['notes', edited('e1', { notes: 'Ask the embassy' }), ['e1']],
    ['another title, which a computed date tells', edited('e1', { title: 'Renamed' }), ['e1', 'task']],
    [
      'superseding instead of extending',
      {
        what: 'entry.edited',
        id: 'e1',
        value: { set: { supersedes: 'before' as EntryId }, unset: ['extends'] },
      },
      ['before', 'e1'],
    ],
  ])('isn’t raised by %s of it but where it shows it, nor by the undo of that', (_name, draft, expected) => {
    const journal = began();
    let act = '' as ReturnType<typeof journal.act>;
    expect(
      risen((one) => {
        act = one.act('2025-11-02', draft);
      }, journal),
    ).toEqual(expected);
    expect(
      risen((one) => one.act('2025-11-03', { what: 'act.undone', id: act, value: {} }), journal),
    ).toEqual(expected);
  });

  it('is raised where what it shows goes', () => {
    const removal: ChangeDraft = { what: 'entry.removed', id: 'e1', value: {} };
    expect(risen((one) => one.act('2025-11-02', removal))).toEqual(['after', 'before', 'task']);
  });
});

describe('an entry that was removed and is imported again', () => {
  const journal = aJournal();
  journal.act('2025-11-01', created(anEntry({ title: 'First life' })));
  journal.act('2025-11-10', { what: 'entry.removed', id: 'e1', value: {} });
  journal.act('2025-11-20', created(anEntry({ title: 'Second life' })));
  const edit = journal.act('2025-11-21', edited('e1', { title: 'Edited' }));
  const titleOn = (day: string) =>
    asOf(journal.changes, { day: aDay(day), reading: 'known' }).entries.get(e1)?.entry.title;

  it('is there, as of any day since, and was what it was before', () => {
    expect([titleOn('2025-11-05'), titleOn('2025-11-15')]).toEqual(['First life', undefined]);
    expect([titleOn('2025-11-20'), titleOn('2025-11-21')]).toEqual(['Second life', 'Edited']);
  });

  it('stays when an edit of it is undone', () => {
    const undo = { what: 'act.undone', id: edit, value: {} } as const;
    const undone = aJournal();
    undone.changes.push(...journal.changes);
    undone.act('2025-11-22', undo);
    expect(foldOf(undone.changes).entries.get(e1)?.entry.title).toBe('Second life');
  });
});

describe('undoing an edit of a person', () => {
  it('raises the entries that they spoke of, under the name before and the name after', () => {
    const person = { id: 'p1' as PersonId, name: 'Bessent', party: 'US', capacity: 'Secretary' };
    const journal = aJournal();
    journal.act('2025-11-01', created(anEntry()), said(aStatement('Bessent', 'announces', '2025-11-01')));
    journal.act('2025-11-01', created(anEntry({ id: 'e2' })), {
      ...said(aStatement('Scott', 'announces', '2025-11-01')),
      value: { ...aStatement('Scott', 'announces', '2025-11-01'), entry: 'e2' as EntryId },
    } as ChangeDraft);
    const known = journal.act('2025-11-02', { what: 'person.created', id: 'p1', value: person });
    const renamed = journal.act('2025-11-03', {
      what: 'person.edited',
      id: 'p1',
      value: { set: { name: 'Scott' }, unset: [] },
    });
    const revisions = () =>
      ['e1', 'e2'].map((id) => foldOf(journal.changes).entries.get(id as EntryId)?.revision);
    const before = revisions();
    journal.act('2025-11-04', { what: 'act.undone', id: renamed, value: {} });
    const between = revisions();
    expect(between).toEqual(before.map((revision) => (revision ?? 0) + 1));
    journal.act('2025-11-05', { what: 'act.undone', id: known, value: {} });
    expect(revisions()[0]).toBe((between[0] ?? 0) + 1);
  });
});

describe('as of a past day', () => {
  const journal = aJournal();
  journal.act('2025-11-25', created(anEntry({ when: '2026-04' }), '2025-11-25'));
  journal.act('2025-11-25', said(aStatement('US', 'announces', '2025-10-23')));
  journal.act('2026-03-10', edited('e1', { when: { date: '2026-05' } }));
  const on = (day: string, reading: 'known' | 'recorded') =>
    asOf(journal.changes, { day: aDay(day), reading }).entries.get(e1)?.entry.when?.date;

  it('knows an entry from its earliest statement on, with its first date until a later one is known', () => {
    expect(on('2025-10-22', 'known')).toBeUndefined();
    expect(on('2025-10-23', 'known')).toBe('2026-04');
    expect(on('2026-03-09', 'known')).toBe('2026-04');
    expect(on('2026-03-10', 'known')).toBe('2026-05');
  });

  it('reads what had been recorded by the day it was written', () => {
    expect(on('2025-11-24', 'recorded')).toBeUndefined();
    expect(on('2025-11-25', 'recorded')).toBe('2026-04');
    expect(on('2026-03-10', 'recorded')).toBe('2026-05');
  });
});

type Move = readonly [
  'create' | 'edit' | 'say' | 'withdraw' | 'remove' | 'undo' | 'redo',
  entry: number,
  daysAgo: number,
];

const moves = fc.array(
  fc.tuple(
    fc.constantFrom<Move[0]>('create', 'edit', 'edit', 'say', 'withdraw', 'remove', 'undo', 'redo'),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 9 }),
  ),
  { maxLength: 40 },
);

/** Plays moves as a careful user would make them: nothing is done to what isn't there. */
function play(all: readonly Move[]) {
  const journal = aJournal();
  const start = aDay('2026-01-01');
  journal.act(start, { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
  all.forEach(([move, entry, daysAgo], index) => {
    const recorded = addDays(start, index + 10);
    const draft = draftOf(move, `e${entry}`, addDays(recorded, -daysAgo), index, foldOf(journal.changes));
    if (draft !== undefined) journal.act(recorded, draft);
  });
  return journal.changes;
}

function draftOf(
  move: Move[0],
  id: string,
  known: string,
  index: number,
  now: ReturnType<typeof foldOf>,
): ChangeDraft | undefined {
  const record = now.entries.get(id as EntryId);
  const turn = move === 'undo' ? now.turns.done.at(-1) : now.turns.undone.at(-1);
  if (move === 'undo' || move === 'redo') {
    return turn === undefined
      ? undefined
      : { what: move === 'undo' ? 'act.undone' : 'act.redone', id: turn, value: {} };
  }
  if (move === 'create') {
    const again = created(anEntry({ id, when: `2026-0${1 + (index % 9)}` }), known);
    return record === undefined ? again : undefined;
  }
  if (record === undefined) return undefined;
  if (move === 'edit')
    return edited(id, { title: `T${index}`, when: { date: `2027-0${1 + (index % 9)}` } }, known);
  if (move === 'say')
    return said(aStatement('US', 'announces', known, { id: `s${index}`, entry: id as EntryId }));
  if (move === 'remove') return { what: 'entry.removed', id, value: {} };
  const statement = record.statements.find(({ withdrawn }) => withdrawn === undefined);
  return (
    statement && { what: 'statement.withdrawn', id: statement.id, value: { entry: id, reason: 'wrong' } }
  );
}

function bare(calendar: { readonly entries: ReadonlyMap<EntryId, object> }) {
  return [...calendar.entries.entries()]
    .map(([id, record]) => [id, { ...record, revision: 0, modified: '' }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function revisionOf(changes: Parameters<typeof foldOf>[0]): number {
  return foldOf(changes).entries.get(e1)?.revision ?? 0;
}

describe('every journal', () => {
  it('folds step by step to the same as by a reading of the whole', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const changes = play(all);
        const today = foldOf(changes);
        const read = replay(today, changes, { day: aDay('2099-01-01'), reading: 'known' });
        expect(bare(today)).toEqual(bare(read));
        expect(today.dependents).toEqual(read.dependents);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from a snapshot as it was', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const today = foldOf(play(all));
        expect(calendarFromJson(JSON.parse(JSON.stringify(calendarToJson(today))))).toEqual(today);
      }),
      { numRuns: 50 },
    );
  });

  it('raises an entry’s revision with every change of it, and never lowers it', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const changes = play(all);
        const last = new Map<string, number>();
        for (let length = 1; length <= changes.length; length += 1) {
          const { entries, goneAt } = foldOf(changes.slice(0, length));
          const now = new Map<string, number>(goneAt);
          for (const [id, { revision }] of entries) now.set(id, revision);
          for (const [id, revision] of now) expect(revision).toBeGreaterThanOrEqual(last.get(id) ?? 0);
          for (const [id, revision] of now) last.set(id, revision);
        }
      }),
      { numRuns: 50 },
    );
  });
});
