import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEntryPieces } from '../../../../core/feeds/entry-pieces.ts';
import { applyChange } from '../../../../shared/entries/calendar-fold.ts';
import type { ChangeDraft } from '../../../../shared/entries/change.ts';
import { emptyCalendar } from '../../../../shared/entries/empty-calendar.ts';
import type { Entry } from '../../../../shared/entries/entry.ts';
import type { EntryView } from '../../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import { descriptionOf } from '../../../../shared/feeds/description-of.ts';
import { renderingOf } from '../../../../shared/feeds/rendering.ts';
import { shapeOf } from '../../../../shared/feeds/shape.ts';
import {
  aJournal,
  anEntry,
  aStatement,
  created,
  edited,
  said,
  viewsOf,
} from '../../../support/a-calendar.ts';
import { anyJournal } from '../../../support/any-journal.ts';

const old = anEntry({
  id: 'old',
  kind: 'deadline',
  title: 'Truce',
  when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
});
const next = anEntry({
  id: 'next',
  kind: 'deadline',
  title: 'Truce, extended',
  extends: 'old' as EntryId,
  when: { date: '2027-02-10', start: '00:01', zone: 'America/New_York' },
});

/** A feed kept as pieces over what is recorded, as the host keeps it. */
function aFeed() {
  const calendar = emptyCalendar();
  const journal = aJournal();
  const pieces = createEntryPieces(() => calendar);
  const events = () =>
    new Map(
      pieces
        .of(calendar.entries.values(), { rendering: renderingOf({}), vague: 'window' })
        .map(({ id, bytes }) => [id as string, new TextDecoder().decode(bytes).replaceAll('\r\n ', '')]),
    );
  return {
    record(day: string, ...drafts: readonly ChangeDraft[]) {
      const from = journal.changes.length;
      const act = journal.act(day, ...drafts);
      for (const [index, change] of journal.changes.slice(from).entries())
        applyChange(calendar, change, journal.changes.slice(0, from + index));
      return act;
    },
    text: (id: string) => events().get(id)?.replaceAll('\\,', ',') ?? '',
    sequence: (id: string) => Number(/SEQUENCE:(\d+)/.exec(events().get(id) ?? '')?.[1]),
  };
}

function extended() {
  const feed = aFeed();
  feed.record('2026-01-05', created(old));
  feed.record('2026-03-30', created(next));
  return feed;
}

const edit = (id: string, set: Partial<Entry>) => edited(id, set);
const announced = said(
  aStatement('US', 'announces', '2026-03-30', {
    entry: 'next' as EntryId,
    date: '2027-02-10',
    source: { publisher: 'Federal Register' },
  }),
);

test.each<[string, ChangeDraft, string, string]>([
  [
    'another date of what takes its place',
    edit('next', { when: { date: '2027-03-01', start: '00:01', zone: 'America/New_York' } }),
    'old',
    'extended, 10 November 2026 → 1 March 2027, 00:01 Washington',
  ],
  [
    'another hour of it',
    edit('next', { when: { date: '2027-02-10', start: '17:00', zone: 'America/New_York' } }),
    'old',
    '10 November 2026, 00:01 Washington → 10 February 2027, 17:00 Washington',
  ],
  ['its instrument', edit('next', { instrument: 'Order 14400' }), 'old', 'by Order 14400'],
  ['who announced it', announced, 'old', 'US [Federal Register]'],
  [
    'another date of what it takes the place of',
    edit('old', { when: { date: '2026-11-12', start: '00:01', zone: 'America/New_York' } }),
    'next',
    'extends, 12 November 2026 → 10 February 2027',
  ],
  [
    'that it supersedes instead',
    {
      what: 'entry.edited',
      id: 'next',
      value: { set: { supersedes: 'old' as EntryId }, unset: ['extends'] },
    },
    'old',
    'superseded, 10 November 2026 → 10 February 2027',
  ],
])(
  '%s reaches the other deadline’s text, with a higher SEQUENCE, and so does the undo',
  (_, draft, id, words) => {
    const feed = extended();
    const [before, sequence] = [feed.text(id), feed.sequence(id)];
    expect(before).not.toContain(words);
    const act = feed.record('2026-04-02', draft);
    expect(feed.text(id)).toContain(words);
    expect(feed.sequence(id)).toBe(sequence + 1);
    feed.record('2026-04-03', { what: 'act.undone', id: act, value: {} });
    expect(feed.text(id)).not.toContain(words);
    expect(feed.sequence(id)).toBe(sequence + 2);
  },
);

test.each<[string, ChangeDraft, string]>([
  ['notes of what takes its place', edit('next', { notes: 'Ask' }), 'old'],
  ['its title', edit('next', { title: 'Renamed' }), 'old'],
  [
    'a later word on it',
    said(aStatement('CN', 'confirms', '2026-04-02', { entry: 'next' as EntryId })),
    'old',
  ],
  ['the title of what it takes the place of', edit('old', { title: 'Renamed' }), 'next'],
])('%s is told of no other deadline, and raises none', (_, draft, id) => {
  const feed = extended();
  const before = feed.text(id);
  feed.record('2026-04-02', draft);
  expect(feed.text(id)).toBe(before);
});

/** What a feed says of an entry, whatever it keeps. */
function described(view: EntryView, views: ReadonlyMap<EntryId, EntryView>): string {
  const shape = shapeOf(view);
  return shape === undefined ? '' : descriptionOf(view, shape, { titleOf: (id) => views.get(id)?.title });
}

test('whatever is recorded, no text changes without a higher revision', () => {
  fc.assert(
    fc.property(anyJournal, (changes) => {
      const calendar = emptyCalendar();
      let before = new Map<EntryId, readonly [number, string]>();
      for (const [index, change] of changes.entries()) {
        applyChange(calendar, change, changes.slice(0, index));
        const views = new Map(viewsOf(calendar).map((view) => [view.id, view]));
        const now = new Map(
          Array.from(views.values(), (view) => [view.id, [view.revision, described(view, views)] as const]),
        );
        for (const [id, [revision, text]] of now) {
          const [had, said] = before.get(id) ?? [0, text];
          if (text !== said)
            expect(revision, `${change.what} ${change.id}: ${said} / ${text}`).toBeGreaterThan(had);
        }
        before = now;
      }
    }),
    { numRuns: 300 },
  );
});
