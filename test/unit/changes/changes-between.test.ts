import { describe, expect, it } from 'vitest';
import { calendarChanges } from '../../../shared/changes/calendar-changes.ts';
import { changesBetween } from '../../../shared/changes/changes-between.ts';
import { NEWS_KINDS, type NewsItem, type NewsKind } from '../../../shared/changes/news-item.ts';
import type { ChangeDraft } from '../../../shared/entries/change.ts';
import type { Entry } from '../../../shared/entries/entry.ts';
import type { EntryId, ReadingId, StatementId, TrackId, VenueId } from '../../../shared/entries/ids.ts';
import type { Saying } from '../../../shared/statements/statement.ts';
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
import { aView } from '../../support/a-view.ts';

const BEFORE = '2025-11-20';
const SINCE = '2025-11-21';
const AFTER = '2025-11-24';

/** What differs after drafts recorded since, on top of drafts recorded before; each draft is an act of its own. */
function newsAfter(before: readonly ChangeDraft[], after: readonly ChangeDraft[]): readonly NewsItem[] {
  const journal = aJournal();
  for (const draft of before) journal.act(BEFORE, draft);
  for (const draft of after) journal.act(AFTER, draft);
  return calendarChanges({
    calendar: foldOf(journal.changes),
    changes: journal.changes,
    from: { kind: 'known', day: aDay(SINCE) },
    until: aDay(AFTER),
  });
}

const summit = anEntry({ when: '2026-04', title: 'Summit' });
const usSays = (says: Saying, date?: string) =>
  said(aStatement('US', says, AFTER, { ...(date === undefined ? {} : { date }) }));
const cnSays = (says: Saying, date?: string) =>
  said(aStatement('CN', says, AFTER, { ...(date === undefined ? {} : { date }) }));
const venue = {
  what: 'venue.created',
  id: 'v1',
  value: {
    id: 'v1' as VenueId,
    name: 'Gimhae Air Base',
    city: 'Busan',
    country: 'KR',
    lat: 35,
    lon: 129,
    zone: 'Asia/Seoul',
  },
} as const satisfies ChangeDraft;
const pledge = anEntry({
  kind: 'pledge',
  parties: ['CN'],
  when: '2025-11/2028-12',
  quantity: { amount: 87.5, unit: 'million tonnes' },
});
const truce = anEntry({
  kind: 'deadline',
  title: 'Truce',
  when: '2025-11-10',
  expiry: [{ party: 'US', at: '2025-11-10T00:01', zone: 'America/New_York' }],
});
const unset = (...fields: string[]): ChangeDraft => ({
  what: 'entry.edited',
  id: 'e1',
  value: { set: {}, unset: fields },
});
const withdrawn = (id: string): ChangeDraft => ({
  what: 'statement.withdrawn',
  id,
  value: { entry: 'e1', reason: 'it was another summit' },
});
const reading = (id: string, upTo: string, amount: number): ChangeDraft => ({
  what: 'reading.made',
  id,
  value: { id: id as ReadingId, entry: 'e1' as EntryId, upTo: aDay(upTo), amount, made: aDay(AFTER) },
  known: aDay(AFTER),
});

interface Row {
  readonly kind: NewsKind;
  readonly why: string;
  readonly before: readonly ChangeDraft[];
  readonly after: readonly ChangeDraft[];
  readonly gives: Record<string, unknown>;
}

const US_BEFORE = said(aStatement('US', 'announces', BEFORE));
const ROWS: readonly Row[] = [
  {
    kind: 'new',
    why: 'an entry comes',
    before: [],
    after: [created(summit)],
    gives: { to: { date: '2026-04' }, standing: { to: { standing: 'expected', badge: '0 of 2' } } },
  },
  {
    kind: 'moved',
    why: 'a window narrows',
    before: [created(summit)],
    after: [edited('e1', { when: { date: '2026-04-14/2026-04-16' } })],
    gives: { from: { date: '2026-04' }, to: { date: '2026-04-14/2026-04-16' }, move: 'narrowed' },
  },
  {
    kind: 'moved',
    why: 'a date slips',
    before: [created(summit)],
    after: [edited('e1', { when: { date: '2026-05' } })],
    gives: { move: 'later', days: 30, known: AFTER },
  },
  {
    kind: 'moved',
    why: 'only the hour is another',
    before: [created(anEntry({ when: { date: '2026-04-14', start: '09:00', zone: 'Asia/Seoul' } }))],
    after: [edited('e1', { when: { date: '2026-04-14', start: '11:00', zone: 'Asia/Seoul' } })],
    gives: {
      from: { date: '2026-04-14', start: '09:00', zone: 'Asia/Seoul' },
      to: { date: '2026-04-14', start: '11:00', zone: 'Asia/Seoul' },
    },
  },
  {
    kind: 'moved',
    why: 'the date is taken away',
    before: [created(summit)],
    after: [unset('when')],
    gives: { from: { date: '2026-04' }, move: 'undated' },
  },
  {
    kind: 'confirmed',
    why: 'the second side confirms',
    before: [created(summit), US_BEFORE],
    after: [cnSays('confirms')],
    gives: {
      standing: {
        from: { standing: 'one-sided', badge: '1 of 2' },
        to: { standing: 'agreed', badge: '2 of 2' },
      },
    },
  },
  {
    kind: 'announced',
    why: 'a side announces',
    before: [created(summit)],
    after: [cnSays('announces', '2026-04-14/2026-04-16')],
    gives: { date: '2026-04-14/2026-04-16' },
  },
  {
    kind: 'denied',
    why: 'a side denies',
    before: [created(summit), US_BEFORE],
    after: [cnSays('denies')],
    gives: {
      standing: {
        from: { standing: 'one-sided', badge: '1 of 2' },
        to: { standing: 'disputed', badge: '1 of 2' },
      },
    },
  },
  {
    kind: 'postponed',
    why: 'a side postpones without a date',
    before: [created(summit)],
    after: [usSays('postpones')],
    gives: {},
  },
  {
    kind: 'cancelled',
    why: 'a side cancels',
    before: [created(summit), US_BEFORE],
    after: [usSays('cancels')],
    gives: {},
  },
  {
    kind: 'held',
    why: 'an outlet saw it',
    before: [created(anEntry({ when: '2025-11-22' }))],
    after: [said(aStatement('Xinhua', 'held', AFTER, { source: { publisher: 'Xinhua' } }))],
    gives: {},
  },
  {
    kind: 'rival',
    why: 'an outlet names a date that can’t be',
    before: [created(truce)],
    after: [said(aStatement('Reuters', 'announces', AFTER, { date: '2025-11-09' }))],
    gives: { from: { date: '2025-11-10' }, to: { date: '2025-11-09' } },
  },
  {
    kind: 'standing',
    why: 'the first report comes',
    before: [created(summit)],
    after: [said(aStatement('Reuters', 'expects', AFTER))],
    gives: {
      standing: {
        from: { standing: 'expected', badge: '0 of 2' },
        to: { standing: 'reported', badge: '0 of 2' },
      },
    },
  },
  {
    kind: 'withdrawn',
    why: 'a statement is taken back',
    before: [created(summit), US_BEFORE],
    after: [withdrawn('US-announces-2025-11-20')],
    gives: { reason: 'it was another summit', known: AFTER },
  },
  {
    kind: 'removed',
    why: 'an entry goes',
    before: [created(summit)],
    after: [{ what: 'entry.removed', id: 'e1', value: {} }],
    gives: { from: { date: '2026-04' } },
  },
  {
    kind: 'extended',
    why: 'a deadline is extended',
    before: [created(truce)],
    after: [
      created(
        anEntry({ id: 'e2', kind: 'deadline', title: 'Truce', when: '2026-11-10', extends: 'e1' as EntryId }),
      ),
    ],
    gives: { entry: 'e2', from: { date: '2025-11-10' }, to: { date: '2026-11-10' }, days: 365 },
  },
  {
    kind: 'superseded',
    why: 'another instrument takes a deadline’s place',
    before: [created(truce)],
    after: [
      created(
        anEntry({
          id: 'e2',
          kind: 'deadline',
          title: 'Truce',
          when: '2025-10-10',
          supersedes: 'e1' as EntryId,
        }),
      ),
    ],
    gives: { entry: 'e2', days: -31, move: 'earlier' },
  },
  {
    kind: 'venue',
    why: 'the place is another',
    before: [venue, created(summit)],
    after: [edited('e1', { venue: 'v1' as VenueId })],
    gives: { to: { name: 'Gimhae Air Base', city: 'Busan' } },
  },
  {
    kind: 'expiry',
    why: 'one side’s instrument names another hour',
    before: [created(truce)],
    after: [edited('e1', { expiry: [{ party: 'US', at: '2025-11-10T23:59', zone: 'America/New_York' }] })],
    gives: {
      party: 'US',
      from: { at: '2025-11-10T00:01', zone: 'America/New_York' },
      to: { at: '2025-11-10T23:59', zone: 'America/New_York' },
    },
  },
  {
    kind: 'reading',
    why: 'more is delivered',
    before: [created(pledge)],
    after: [reading('r1', '2025-11-20', 2), reading('r2', '2025-11-22', 5)],
    gives: { unit: 'million tonnes', to: expect.objectContaining({ amount: 5 }) },
  },
  {
    kind: 'quantity',
    why: 'another quantity is promised',
    before: [created(pledge)],
    after: [edited('e1', { quantity: { amount: 25, unit: 'million tonnes' } })],
    gives: { from: { amount: 87.5, unit: 'million tonnes' }, to: { amount: 25, unit: 'million tonnes' } },
  },
  {
    kind: 'renamed',
    why: 'the title is another',
    before: [created(summit)],
    after: [edited('e1', { title: 'State visit' })],
    gives: { from: 'Summit', to: 'State visit', title: 'State visit' },
  },
];

describe('changesBetween', () => {
  it.each(ROWS)('gives one piece of news, $kind, where $why', ({ kind, before, after, gives }) => {
    const [item, ...others] = newsAfter(before, after);
    expect(item).toMatchObject({ kind, ...gives });
    expect(others).toEqual([]);
  });

  it('has a row for every kind', () => {
    expect([...new Set(ROWS.map(({ kind }) => kind))].sort()).toEqual([...NEWS_KINDS].sort());
  });

  it.each<readonly [string, Partial<Entry>]>([
    ['notes', { notes: 'Ask the embassy' }],
    ['alarms', { alarms: [{ before: 'P1D' }] }],
    ['links', { links: ['https://example.org'] }],
    ['topics', { topics: ['soybeans'] }],
    ['tracks', { tracks: ['t1' as TrackId] }],
    ['the words of a date', { when: { date: '2026-04', said: 'in April' } }],
  ])('keeps edits of %s to itself', (_, set) => {
    expect(newsAfter([created(summit)], [edited('e1', set)])).toEqual([]);
  });

  it('tells the net effect: what moved and moved back isn’t news, of two moves the whole way is', () => {
    const to = (date: string) => edited('e1', { when: { date } });
    expect(newsAfter([created(summit)], [to('2026-05'), to('2026-04')])).toEqual([]);
    expect(newsAfter([created(summit)], [to('2026-05'), to('2026-06')])).toMatchObject([
      { kind: 'moved', from: { date: '2026-04' }, to: { date: '2026-06' }, days: 61 },
    ]);
  });

  it('says nothing of what came and went, or was said and taken back', () => {
    expect(newsAfter([], [created(summit), { what: 'entry.removed', id: 'e1', value: {} }])).toEqual([]);
    expect(newsAfter([created(summit)], [cnSays('denies'), withdrawn('CN-denies-2025-11-24')])).toEqual([]);
  });

  it('says nothing of a side that says again what it said, nor of no comment', () => {
    expect(newsAfter([created(summit), US_BEFORE], [usSays('confirms')])).toEqual([]);
    expect(newsAfter([created(summit), US_BEFORE], [cnSays('no-comment')])).toEqual([]);
  });

  it('says once that a meeting was held', () => {
    const by = (outlet: string, made: string) =>
      said(aStatement(outlet, 'held', made, { source: { publisher: outlet } }));
    const held = [created(anEntry({ when: '2025-11-19' })), by('Xinhua', BEFORE)];
    expect(newsAfter(held, [by('Reuters', AFTER)])).toEqual([]);
    const both = [by('Reuters', AFTER), by('Xinhua', '2025-11-22')];
    expect(newsAfter([created(anEntry({ when: '2025-11-19' }))], both)).toMatchObject([
      { kind: 'held', statements: [{ by: 'Xinhua' }] },
    ]);
  });

  it('puts a change of standing with the news that made it', () => {
    const meeting = created(anEntry({ when: '2025-11-22', title: 'Meeting' }));
    const held = said(aStatement('Xinhua', 'held', AFTER, { source: { publisher: 'Xinhua' } }));
    const standings = (items: readonly NewsItem[]) =>
      items.map(({ kind, standing }) => [kind, standing?.from?.standing, standing?.to.standing]);
    const before = [meeting, said(aStatement('US', 'announces', BEFORE))];
    expect(standings(newsAfter(before, [cnSays('confirms'), held]))).toEqual([
      ['confirmed', undefined, undefined],
      ['held', 'one-sided', 'held'],
    ]);
    const heldThenConfirmed = [
      said(aStatement('CN', 'held', AFTER)),
      said(aStatement('CN', 'confirms', AFTER, { id: 'later' as StatementId })),
    ];
    expect(standings(newsAfter(before, heldThenConfirmed))).toEqual([
      ['confirmed', undefined, undefined],
      ['standing', 'one-sided', 'held'],
    ]);
    const rival = said(aStatement('US', 'announces', AFTER, { date: '2025-11-29' }));
    expect(standings(newsAfter([meeting], [cnSays('confirms'), rival]))).toEqual([
      ['confirmed', undefined, undefined],
      ['rival', 'expected', 'disputed'],
    ]);
  });

  it('tells a move once, with those who named the new date, and the standing that came of it', () => {
    const news = newsAfter(
      [created(summit), US_BEFORE, said(aStatement('CN', 'confirms', BEFORE))],
      [cnSays('postpones', '2026-05'), edited('e1', { when: { date: '2026-05' } })],
    );
    expect(news).toMatchObject([
      {
        kind: 'moved',
        statements: [{ by: 'CN', says: 'postpones' }],
        standing: {
          from: { standing: 'agreed', badge: '2 of 2' },
          to: { standing: 'one-sided', badge: '1 of 2' },
        },
      },
    ]);
    expect(news).toHaveLength(1);
  });

  it('gives the reason that was given with a new date', () => {
    const edit = { ...edited('e1', { when: { date: '2026-05' } }).value, reason: 'Xinhua is nearer to it' };
    const draft = { what: 'entry.edited', id: 'e1', value: edit } as ChangeDraft;
    expect(newsAfter([created(summit)], [draft])).toMatchObject([{ reason: 'Xinhua is nearer to it' }]);
  });

  it('takes the sample away in silence', () => {
    const sample = aView({ sample: true });
    expect(changesBetween(new Map([[sample.id, sample]]), new Map(), { until: aDay(AFTER) })).toEqual([]);
  });
});
