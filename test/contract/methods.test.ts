import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../shared/contract/app-error.ts';
import { type InputOf, METHODS, type MethodName } from '../../shared/contract/methods.ts';
import { NOTICES, type Notice } from '../../shared/contract/notices.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { FeedId, PersonId, ReadingId, StatementId, TrackId, VenueId } from '../../shared/entries/ids.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const DAY = '2025-10-24' as Day;
const BUSAN = { name: 'Busan', city: 'Busan', country: 'KR', lat: 35.1, lon: 129.04, zone: 'Asia/Seoul' };

/** A calendar with one of everything, and the ids of it. */
interface Scene {
  readonly memory: MemoryApp;
  readonly meeting: EntryView;
  readonly deadline: EntryView;
  readonly statement: StatementId;
  readonly pledge: EntryView;
  readonly reading: ReadingId;
  readonly track: TrackId;
  readonly venue: VenueId;
  readonly unusedVenue: VenueId;
  readonly person: PersonId;
}

async function aScene(): Promise<Scene> {
  const memory = await createMemoryApp();
  const { request } = memory;
  const add = async (entry: InputOf<'entries.add'>['entry']) =>
    first((await request('entries.add', { entry })).entries);
  const deadline = await add({
    kind: 'deadline',
    title: 'Truce ends',
    when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
  });
  const meeting = await add({
    kind: 'bilateral',
    title: 'Busan',
    when: '2025-10-30',
    venue: BUSAN,
    parties: ['US', 'CN'],
    tracks: ['Truce'],
  });
  const said = first(
    await request('statements.say', { id: meeting.id, by: 'US', says: 'announces', made: DAY }),
  );
  const person = await request('people.save', { name: 'He Lifeng', party: 'CN', capacity: 'Vice Premier' });
  const pledge = await add({
    kind: 'pledge',
    title: 'Soybeans',
    when: '2025-11/2028-12',
    quantity: { amount: 87, unit: 'million tonnes' },
    readings: [{ upTo: '2025-10-20' as Day, amount: 2, made: DAY }],
  });
  const unused = await request('venues.save', { ...BUSAN, name: 'Seoul', city: 'Seoul' });
  const { tracks, venues } = await request('calendar.read', {});
  return {
    memory,
    meeting: said,
    deadline,
    statement: first(said.statements).id,
    pledge,
    reading: first(pledge.readings).id,
    track: first(tracks).id,
    venue: first(venues.filter(({ name }) => name === 'Busan')).id,
    unusedVenue: unused.id,
    person: person.id,
  };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}

/** For each method: input that is good, and what is refused with which code. */
type Cases = {
  readonly [M in MethodName]: {
    readonly good: (scene: Scene) => readonly InputOf<M>[];
    readonly bad: readonly (readonly [why: string, input: (scene: Scene) => unknown, code: ErrorCode])[];
    /** What is so before each case, good or bad. */
    readonly given?: (scene: Scene) => Promise<unknown>;
    readonly before?: (scene: Scene) => Promise<unknown>;
  };
};

/** Gives the deadline an alarm, and lets it fall due. */
async function fallenDue({ memory, deadline }: Scene): Promise<void> {
  await memory.request('entries.edit', { id: deadline.id, set: { alarms: [{ before: 'P349D' }] } });
  memory.clock.ms += 86_400_000;
}

/** The beginning of the reminder's key. */
const keyOf = ({ deadline }: Scene) => `${deadline.id}.P349D`;

/** The backup that is made of the scene, by the clock that stands still. */
const BACKUP = '2025-11-25T12-00-00Z.asked';

async function backedUp({ memory }: Scene): Promise<void> {
  await memory.request('backups.make', {});
}

/** The publication that a scene has. */
let publication = '';

async function publishing({ memory }: Scene): Promise<void> {
  const to = { kind: 'folder', path: '/published' } as const;
  publication = (await memory.request('publish.save', { feed: 'deadlines', to })).id;
}

/** The scene as a file with everything. */
let whole = '';

async function exportedWhole({ memory }: Scene): Promise<void> {
  whole = (await memory.request('store.export', {})).content;
}

const newer = (version: string) => whole.replace(version, '"version": 99');

const CALENDAR = 'https://example.org/calendar.ics';

function aCalendar(start: string): string {
  const event = ['BEGIN:VEVENT', 'UID:talks@example.org', 'SUMMARY:Talks, Geneva', `DTSTART:${start}`];
  return ['BEGIN:VCALENDAR', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

async function subscribed({ memory }: Scene): Promise<void> {
  memory.others.put(CALENDAR, aCalendar('20260414T090000Z'));
  const source = { kind: 'address', url: CALENDAR } as const;
  await memory.request('subscriptions.add', { title: 'Ministry', source });
}

/** What a calendar proposes once an event adopted from it has moved. */
let proposed = '';

async function movedUpstream(moving: Scene): Promise<void> {
  const { memory } = moving;
  await subscribed(moving);
  await memory.request('subscriptions.adopt', { subscription: 'Ministry', uid: 'talks@example.org' });
  memory.others.put(CALENDAR, aCalendar('20260415T090000Z'));
  await memory.request('subscriptions.refresh', {});
  proposed = first(await memory.request('subscriptions.proposals', {})).id;
}

const unknownSubscription = ['a subscription that isn’t there', () => ({ id: 'nope' }), 'not-found'] as const;

/** A feed that somebody saved. */
let feed = '' as FeedId;

async function savedFeed({ memory, track }: Scene): Promise<void> {
  const { saved } = await memory.request('feeds.save', { title: 'The truce', selects: { tracks: [track] } });
  if (saved === undefined) throw new Error('it wasn’t saved');
  feed = saved.id;
}

const takesNothing = [['a field that isn’t known', () => ({ extra: 1 }), 'invalid-input']] as const;
const unknownId = ['an id that isn’t there', () => ({ id: 'nothing-like-this' }), 'not-found'] as const;

const CASES: Cases = {
  'calendar.read': {
    good: () => [{}, { asOf: DAY }, { asOf: DAY, reading: 'recorded' }],
    bad: [
      ['a day that doesn’t exist', () => ({ asOf: '2025-02-30' }), 'invalid-input'],
      ['a reading that isn’t one', () => ({ reading: 'guessed' }), 'invalid-input'],
    ],
  },
  'calendar.past': {
    good: () => [
      { asOf: DAY },
      { asOf: DAY, reading: 'recorded' },
      { asOf: DAY, since: '2025-10-20' as Day },
    ],
    bad: [
      ['no day', () => ({}), 'invalid-input'],
      ['a day that doesn’t exist', () => ({ asOf: '2025-02-30' }), 'invalid-input'],
    ],
  },
  'history.days': {
    good: () => [{}, { reading: 'recorded' }],
    bad: [['a reading that isn’t one', () => ({ reading: 'guessed' }), 'invalid-input']],
  },
  'changes.read': {
    good: () => [
      {},
      { since: '2025-10-01' as Day, until: DAY },
      { since: '2025-10-01' as Day, reading: 'recorded', track: 'truce' },
      { until: DAY },
    ],
    bad: [
      ['a track that isn’t there', () => ({ track: 'Nope' }), 'not-found'],
      ['days the wrong way round', () => ({ since: '2025-11-02', until: '2025-11-01' }), 'invalid-input'],
      ['a day that isn’t one', () => ({ since: 'Friday' }), 'invalid-input'],
    ],
  },
  'changes.markRead': {
    good: ({ meeting }) => [{ entries: [meeting.id] }, { upTo: 3 }, {}],
    bad: [
      ['an id that can’t be one', () => ({ entries: ['not an id'] }), 'invalid-input'],
      ['a change before the first', () => ({ upTo: -1 }), 'invalid-input'],
    ],
  },
  'status.read': { good: () => [{}], bad: takesNothing },
  'entries.list': {
    good: () => [{}, { track: 'truce' }, { from: DAY, to: '2025-10-31' as Day }, { asOf: DAY }],
    bad: [
      ['a track that isn’t there', () => ({ track: 'Nope' }), 'not-found'],
      ['a day that isn’t one', () => ({ from: 'soon' }), 'invalid-input'],
    ],
  },
  'entries.toCheck': {
    good: () => [{}, { track: 'truce' }, { from: DAY }, { asOf: DAY }],
    bad: [
      ['a track that isn’t there', () => ({ track: 'Nope' }), 'not-found'],
      ['a day that isn’t one', () => ({ to: 'soon' }), 'invalid-input'],
    ],
  },
  'entries.check': {
    good: ({ meeting }) => [{ id: meeting.id }, { id: meeting.id, again: true }],
    bad: [unknownId, ['no id', () => ({}), 'invalid-input']],
  },
  'entries.show': {
    good: ({ meeting }) => [{ id: meeting.id }, { id: meeting.id, asOf: '2025-11-25' as Day }],
    bad: [
      unknownId,
      ['no id', () => ({}), 'invalid-input'],
      ['a day before it was known', ({ meeting }) => ({ id: meeting.id, asOf: '2001-01-01' }), 'not-found'],
    ],
  },
  'entries.history': {
    good: ({ meeting }) => [
      { id: meeting.id },
      { id: meeting.id, asOf: '2025-11-25' as Day },
      { id: meeting.id, asOf: '2025-11-25' as Day, reading: 'recorded' },
    ],
    bad: [unknownId],
  },
  'entries.understand': {
    good: () => [{ line: 'Trump–Xi summit, Beijing, April 2026' }, { line: 'Talks', parties: ['US'] }],
    bad: [
      ['an empty line', () => ({ line: '' }), 'invalid-input'],
      ['a party that isn’t a code', () => ({ line: 'Talks', parties: ['us'] }), 'invalid-input'],
    ],
  },
  'entries.add': {
    good: () => [
      { line: 'G20, multilateral, Doral, 2026', made: DAY },
      { entry: { kind: 'call', title: 'Call', statements: [{ by: 'CN', says: 'held', made: DAY }] } },
      { entry: { kind: 'call', title: 'Call' }, parties: ['US', 'CN'] },
    ],
    bad: [
      ['neither a line nor an entry', () => ({}), 'invalid-input'],
      ['both', () => ({ line: 'Call', entry: { kind: 'call', title: 'Call' } }), 'invalid-input'],
      ['an empty title', () => ({ entry: { kind: 'call', title: ' ' } }), 'invalid-input'],
      ['a kind that isn’t one', () => ({ entry: { kind: 'party', title: 'T' } }), 'invalid-input'],
      [
        'a date that isn’t understood',
        () => ({ entry: { kind: 'call', title: 'T', when: 'whenever' } }),
        'invalid-input',
      ],
      [
        'a field that isn’t known',
        () => ({ entry: { kind: 'call', title: 'T', colour: 'red' } }),
        'invalid-input',
      ],
      ['a day to come', () => ({ line: 'Call', made: '2999-01-01' }), 'invalid-input'],
      [
        'an id that is taken',
        ({ meeting }) => ({ entry: { id: meeting.id, kind: 'call', title: 'T' } }),
        'conflict',
      ],
    ],
  },
  'entries.edit': {
    good: ({ meeting, deadline }) => [
      { id: meeting.id, set: { title: 'Meeting in Busan', start: '11:00' } },
      { id: meeting.id, set: { when: 'mid-May 2026' }, unset: ['venue'], made: DAY },
      { id: deadline.id, set: { alarms: [{ before: 'P30D' }] } },
      { id: meeting.id, set: {} },
    ],
    bad: [
      ['an id that isn’t there', () => ({ id: 'nothing-like-this', set: {} }), 'not-found'],
      ['an id of its own to set', ({ meeting }) => ({ id: meeting.id, set: { id: 'x' } }), 'invalid-input'],
      ['a title to unset', ({ meeting }) => ({ id: meeting.id, set: {}, unset: ['title'] }), 'invalid-input'],
      [
        'an end before its start',
        ({ deadline }) => ({ id: deadline.id, set: { when: '2026-11-10/2026-11-01' } }),
        'invalid-input',
      ],
      [
        'a parent that isn’t there',
        ({ meeting }) => ({ id: meeting.id, set: { partOf: 'nothing-like-this' } }),
        'invalid-input',
      ],
      [
        'a script for a link',
        ({ meeting }) => ({ id: meeting.id, set: { links: ['javascript:alert(1)'] } }),
        'invalid-input',
      ],
    ],
  },
  'entries.remove': { good: ({ meeting }) => [{ id: meeting.id }], bad: [unknownId] },
  'entries.extend': {
    good: ({ deadline }) => [
      {
        id: deadline.id,
        to: '90 days',
        onLapse: 'Duties rise',
        expiry: [{ party: 'US', at: '2027-02-08T00:01', zone: 'America/New_York' }],
        by: 'Scott Bessent',
        party: 'US',
        capacity: 'Treasury Secretary',
        says: 'announces',
        source: { url: 'https://example.org' },
        quote: 'We extend.',
      },
    ],
    bad: [
      ['an id that isn’t there', () => ({ id: 'nothing-like-this', to: '2027-01-01' }), 'not-found'],
      ['what is no deadline', ({ meeting }) => ({ id: meeting.id, to: '2027-01-01' }), 'invalid-input'],
      [
        'a date that isn’t understood',
        ({ deadline }) => ({ id: deadline.id, to: 'next Tuesdayish' }),
        'invalid-input',
      ],
      [
        'an extension that falls due earlier',
        ({ deadline }) => ({ id: deadline.id, to: '2026-06-01' }),
        'invalid-input',
      ],
      [
        'a quote of nobody',
        ({ deadline }) => ({ id: deadline.id, to: '2027-11-10', quote: 'We extend.' }),
        'invalid-input',
      ],
    ],
  },
  'entries.preview': {
    good: ({ deadline, meeting }) => [
      { act: 'extend', id: deadline.id, to: '2027-11-10', instrument: 'Order', made: DAY },
      { act: 'extend', id: deadline.id, to: '2026-06-01', how: 'supersedes' },
      { act: 'edit', id: meeting.id, set: { when: 'mid-May 2026' } },
    ],
    bad: [
      ['an act that isn’t one', ({ deadline }) => ({ act: 'remove', id: deadline.id }), 'invalid-input'],
      ['an id that isn’t there', () => ({ act: 'edit', id: 'nothing-like-this', set: {} }), 'not-found'],
      [
        'a date that isn’t understood',
        ({ deadline }) => ({ act: 'extend', id: deadline.id, to: 'next Tuesdayish' }),
        'invalid-input',
      ],
    ],
  },
  'entries.import': {
    good: () => [
      { as: 'json', content: '[]', accept: false },
      { as: 'json', content: '[{"kind":"call","title":"C","colour":"red"}]', accept: true },
      { as: 'json', content: '[{"kind":"call","title":"C"}]', accept: true, name: 'c.json', track: 'New' },
      { as: 'json', content: 'not json', accept: true },
      { as: 'ics', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', accept: false },
    ],
    bad: [
      ['a format that isn’t one', () => ({ as: 'csv', content: '', accept: false }), 'invalid-input'],
      [
        'a file too large',
        () => ({ as: 'json', content: 'x'.repeat(20_000_001), accept: false }),
        'invalid-input',
      ],
    ],
  },
  'statements.say': {
    good: ({ meeting }) => [
      {
        id: meeting.id,
        by: 'CN',
        says: 'confirms',
        made: DAY,
        date: '2025-10-30',
        source: { url: 'https://example.org' },
      },
      { id: meeting.id, by: 'CN', says: 'expects', made: DAY, date: 'mid-May' },
    ],
    bad: [
      [
        'a date that isn’t understood',
        ({ meeting }) => ({ id: meeting.id, by: 'CN', says: 'expects', made: DAY, date: 'next Tuesdayish' }),
        'invalid-input',
      ],
      [
        'an id that isn’t there',
        () => ({ id: 'nothing-like-this', by: 'CN', says: 'held', made: DAY }),
        'not-found',
      ],
      [
        'a saying that isn’t one',
        ({ meeting }) => ({ id: meeting.id, by: 'CN', says: 'hopes', made: DAY }),
        'invalid-input',
      ],
      [
        'a claim of no date',
        ({ meeting }) => ({ id: meeting.id, by: 'CN', says: 'held', made: DAY, date: 'soon' }),
        'invalid-input',
      ],
      [
        'a day to come',
        ({ meeting }) => ({ id: meeting.id, by: 'CN', says: 'held', made: '2999-01-01' }),
        'invalid-input',
      ],
      [
        'that it was held before it can have begun',
        ({ meeting }) => ({ id: meeting.id, by: 'CN', says: 'held', made: DAY, date: '2999-01-01' }),
        'invalid-input',
      ],
      [
        'nobody who said it',
        ({ meeting }) => ({ id: meeting.id, by: ' ', says: 'held', made: DAY }),
        'invalid-input',
      ],
    ],
  },
  'statements.withdraw': {
    good: ({ meeting, statement }) => [{ entry: meeting.id, statement, reason: 'misread' }],
    bad: [
      [
        'a statement that isn’t there',
        ({ meeting }) => ({ entry: meeting.id, statement: 'none', reason: 'x' }),
        'not-found',
      ],
      [
        'an entry that isn’t there',
        ({ statement }) => ({ entry: 'nothing-like-this', statement, reason: 'x' }),
        'not-found',
      ],
      ['no reason', ({ meeting, statement }) => ({ entry: meeting.id, statement }), 'invalid-input'],
    ],
  },
  'readings.add': {
    good: ({ pledge }) => [
      { id: pledge.id, upTo: DAY, amount: 3.5, made: DAY, by: 'CN', source: { url: 'https://example.org' } },
    ],
    bad: [
      [
        'an id that isn’t there',
        () => ({ id: 'nothing-like-this', upTo: DAY, amount: 1, made: DAY }),
        'not-found',
      ],
      [
        'less than nothing',
        ({ pledge }) => ({ id: pledge.id, upTo: DAY, amount: -1, made: DAY }),
        'invalid-input',
      ],
      [
        'a day after it was published',
        ({ pledge }) => ({ id: pledge.id, upTo: '2025-10-25', amount: 1, made: DAY }),
        'invalid-input',
      ],
    ],
  },
  'readings.withdraw': {
    good: ({ pledge, reading }) => [{ entry: pledge.id, reading, reason: 'misread' }],
    bad: [
      [
        'a reading that isn’t there',
        ({ pledge }) => ({ entry: pledge.id, reading: 'none', reason: 'x' }),
        'not-found',
      ],
      ['no reason', ({ pledge, reading }) => ({ entry: pledge.id, reading }), 'invalid-input'],
    ],
  },
  'reminders.read': { good: () => [{}], bad: takesNothing, given: fallenDue },
  'reminders.snooze': {
    given: fallenDue,
    good: (scene) => [
      { key: keyOf(scene), until: 'PT10M' },
      { key: keyOf(scene), until: 'PT1H' },
      { key: keyOf(scene), until: 'tomorrow' },
      { key: keyOf(scene), until: 'before-a-day' },
      { key: keyOf(scene), until: '2026-11-10T05:00:00Z' as Instant },
      { key: keyOf(scene), until: '2026-11-10T05:02:00Z' as Instant, pastDue: true },
    ],
    bad: [
      ['a key that isn’t there', () => ({ key: 'nothing-like-this', until: 'PT1H' }), 'not-found'],
      ['a time that isn’t one', (scene) => ({ key: keyOf(scene), until: 'later' }), 'invalid-input'],
      [
        'a time that is past',
        (scene) => ({ key: keyOf(scene), until: '2025-11-25T00:00:00Z' }),
        'invalid-input',
      ],
      [
        'a time when it is too late',
        (scene) => ({ key: keyOf(scene), until: '2026-11-10T05:01:00Z' }),
        'invalid-input',
      ],
    ],
  },
  'reminders.dismiss': {
    given: fallenDue,
    good: (scene) => [{ keys: [keyOf(scene)] }],
    bad: [
      ['a key that isn’t there', () => ({ keys: ['nothing-like-this'] }), 'not-found'],
      ['no key', () => ({ keys: [] }), 'invalid-input'],
    ],
  },
  'reminders.hold': {
    good: () => [{ inDoNotDisturb: false }, { inDoNotDisturb: true }],
    bad: [['neither yes nor no', () => ({}), 'invalid-input']],
  },
  'notifications.allow': { good: () => [{}], bad: takesNothing },
  'notifications.take': {
    good: () => [{ id: 'taken-by-another' }],
    bad: [['no id', () => ({}), 'invalid-input']],
  },
  'notifications.answer': {
    good: () => [
      { id: 'long-over', shown: true },
      { id: 'long-over', shown: false, reason: 'Notifications were switched off.' },
    ],
    bad: [['neither shown nor not', () => ({ id: 'x' }), 'invalid-input']],
  },
  'tracks.save': {
    good: ({ track }) => [{ name: 'Fentanyl' }, { id: track, name: 'Trade truce', colour: 'teal' }],
    bad: [
      ['a name that is taken', () => ({ name: 'TRUCE' }), 'conflict'],
      ['no name', () => ({ name: '' }), 'invalid-input'],
      ['a colour outside the palette', () => ({ name: 'X', colour: 'url(evil)' }), 'invalid-input'],
      ['an id that isn’t there', () => ({ id: 'nope', name: 'X' }), 'not-found'],
    ],
  },
  'tracks.remove': { good: ({ track }) => [{ id: track }], bad: [unknownId] },
  'venues.save': {
    good: ({ venue }) => [
      { ...BUSAN, name: 'Nurimaru' },
      { id: venue, ...BUSAN, lat: 35.2 },
    ],
    bad: [
      ['a latitude off the globe', () => ({ ...BUSAN, lat: 91 }), 'invalid-input'],
      ['a zone that isn’t one', () => ({ ...BUSAN, zone: 'Mars/Olympus' }), 'invalid-input'],
      ['an id that isn’t there', () => ({ id: 'nope', ...BUSAN }), 'not-found'],
    ],
  },
  'venues.remove': {
    good: ({ unusedVenue }) => [{ id: unusedVenue }],
    bad: [unknownId, ['one that is in use', ({ venue }) => ({ id: venue }), 'conflict']],
  },
  'venues.find': {
    good: () => [{ text: 'Gene' }, { text: '釜山' }, { text: '' }, { text: 'xyzzyxyzzy' }],
    bad: [['no text', () => ({}), 'invalid-input']],
  },
  'people.save': {
    good: ({ person }) => [
      { name: 'Scott Bessent', party: 'US' },
      { id: person, name: 'He Lifeng' },
    ],
    bad: [
      ['a name that is taken', () => ({ name: 'he lifeng' }), 'conflict'],
      ['a party that isn’t a code', () => ({ name: 'X', party: 'China' }), 'invalid-input'],
    ],
  },
  'people.remove': { good: ({ person }) => [{ id: person }], bad: [unknownId] },
  'settings.save': {
    good: () => [
      { home: 'Asia/Shanghai' },
      { weekStart: 7, alarmTime: '08:30', seasons: 'south' },
      { clocks: ['Europe/London'] },
      { clocks: [] },
      {},
    ],
    bad: [
      ['a zone that isn’t one', () => ({ home: 'Home' }), 'invalid-input'],
      ['a time that isn’t one', () => ({ alarmTime: '9am' }), 'invalid-input'],
      ['a seventh clock', () => ({ clocks: Array(7).fill('Europe/London') }), 'invalid-input'],
    ],
  },
  'holidays.list': {
    good: () => [
      { states: ['US', 'CN'], year: 2025 },
      { states: ['MO', 'ASEAN'], year: 2026 },
      { states: [], year: 1900 },
    ],
    bad: [
      ['a code that isn’t one', () => ({ states: ['China'], year: 2025 }), 'invalid-input'],
      ['no year', () => ({ states: ['US'] }), 'invalid-input'],
      ['a year out of reach', () => ({ states: ['US'], year: 9999 }), 'invalid-input'],
    ],
  },
  'holidays.correct': {
    good: () => [
      { states: ['CN'], day: '2027-02-20' as Day, works: true, name: 'make-up day' },
      { states: ['US', 'CN'], day: DAY, works: false },
      { states: ['US', 'CN'], day: DAY },
      { states: ['KR'], day: DAY },
    ],
    bad: [
      [
        'a day that doesn’t exist',
        () => ({ states: ['CN'], day: '2025-02-30', works: true }),
        'invalid-input',
      ],
      ['an answer that isn’t one', () => ({ states: ['CN'], day: DAY, works: 'maybe' }), 'invalid-input'],
      ['no state named', () => ({ states: [], day: DAY, works: true }), 'invalid-input'],
    ],
  },
  'history.undo': { good: () => [{}], bad: takesNothing },
  'history.redo': {
    good: () => [{}],
    bad: [...takesNothing, ['nothing to redo', () => ({}), 'conflict']],
    before: ({ memory }) => memory.request('history.undo', {}),
  },
  'feeds.list': { good: () => [{}], bad: takesNothing },
  'feeds.export': {
    good: () => [
      {},
      { format: 'json', asOf: DAY },
      { track: 'Truce', format: 'md' },
      { feed: 'deadlines', format: 'csv' },
      { feed: 'deadlines', profile: 'google', alarms: 'both' },
    ],
    bad: [
      ['a feed that isn’t there', () => ({ feed: 'nope' }), 'not-found'],
      ['a track that isn’t there', () => ({ track: 'nope' }), 'not-found'],
      ['both', () => ({ feed: 'everything', track: 'Truce' }), 'invalid-input'],
      ['a format that isn’t one', () => ({ format: 'pdf' }), 'invalid-input'],
      ['a profile that isn’t one', () => ({ profile: 'yahoo' }), 'invalid-input'],
      ['alarms that aren’t any', () => ({ alarms: 'loud' }), 'invalid-input'],
      ['alarms of a brief', () => ({ format: 'md', alarms: 'events' }), 'invalid-input'],
    ],
  },
  'feeds.save': {
    given: savedFeed,
    good: ({ track }) => [
      { title: 'Calls' },
      {
        id: feed,
        title: 'Truce for Outlook',
        colour: 'teal',
        language: 'zh-Hans',
        profile: 'outlook',
        alarms: 'both',
        selects: {
          tracks: [track],
          kinds: ['deadline', 'talks'],
          parties: ['US'],
          topics: ['soybeans'],
          standings: ['agreed'],
          from: '-P90D',
          to: '2027-01-01' as Day,
        },
        vague: 'last-day',
        cancelled: 'leave-out',
      },
      { id: feed, title: 'The truce' },
    ],
    bad: [
      ['no title', () => ({ title: ' ' }), 'invalid-input'],
      ['a title that another feed has', () => ({ title: 'sherpa: EVERYTHING' }), 'conflict'],
      ['a feed that isn’t there', () => ({ id: 'feed-nope', title: 'A' }), 'not-found'],
      ['a track that isn’t there', () => ({ title: 'A', selects: { tracks: ['nope'] } }), 'not-found'],
      ['a profile that isn’t one', () => ({ title: 'A', profile: 'netscape' }), 'invalid-input'],
      ['a day that isn’t one', () => ({ title: 'A', selects: { from: 'soon' } }), 'invalid-input'],
      [
        'an end before its start',
        () => ({ title: 'A', selects: { from: 'P1D', to: '-P1D' } }),
        'invalid-input',
      ],
    ],
  },
  'feeds.remove': { given: savedFeed, good: () => [{ id: feed }], bad: [unknownId] },
  'feeds.rotate': {
    given: savedFeed,
    good: () => [{ feed: 'everything' }, { feed }, { feed: 'the-truce' }],
    bad: [...takesNothing, ['a feed that isn’t there', () => ({ feed: 'nope' }), 'not-found']],
  },
  'feeds.preview': {
    given: savedFeed,
    good: () => [
      { feed },
      { feed: 'everything', profile: 'google', alarms: 'both' },
      { draft: {} },
      { draft: { title: 'New', selects: { kinds: ['talks'] }, vague: 'leave-out' }, profile: 'apple' },
    ],
    bad: [
      ['neither a feed nor a draft', () => ({}), 'invalid-input'],
      ['both', () => ({ feed, draft: {} }), 'invalid-input'],
      ['a feed that isn’t there', () => ({ feed: 'nope' }), 'not-found'],
      ['a profile that isn’t one', () => ({ feed, profile: 'netscape' }), 'invalid-input'],
    ],
  },
  'feeds.health': {
    given: savedFeed,
    good: () => [{}, { feed }, { feed: 'deadlines' }],
    bad: [...takesNothing, ['a feed that isn’t there', () => ({ feed: 'nope' }), 'not-found']],
  },
  'publish.list': { given: publishing, good: () => [{}], bad: [...takesNothing] },
  'publish.save': {
    given: publishing,
    good: () => [
      { feed: 'everything', to: { kind: 'folder', path: '/shared', file: 'all.ics' }, every: 60 },
      {
        feed: 'everything',
        rendering: { profile: 'google', alarms: 'both' },
        to: { kind: 'caldav', url: 'https://dav.example.org/lifeng/truce/', user: 'lifeng' },
        enabled: false,
        password: 'correct horse',
      },
      { feed: 'everything', to: { kind: 'webdav', url: 'http://localhost:8080/dav/' } },
      { feed: 'everything', to: { kind: 'webdav', url: 'http://nas.example.org/', insecure: true } },
      { id: publication, feed: 'everything', to: { kind: 'folder', path: '/shared' } },
    ],
    bad: [
      ['a feed that isn’t there', () => ({ feed: 'nope', to: { kind: 'folder', path: '/a' } }), 'not-found'],
      [
        'a publication that isn’t there',
        () => ({ id: 'nope', feed: 'everything', to: { kind: 'folder', path: '/a' } }),
        'not-found',
      ],
      ['half a path', () => ({ feed: 'everything', to: { kind: 'folder', path: 'a' } }), 'invalid-input'],
      [
        'a file’s name with a folder',
        () => ({ feed: 'everything', to: { kind: 'folder', path: '/a', file: '../b.ics' } }),
        'invalid-input',
      ],
      [
        'http beyond this computer',
        () => ({ feed: 'everything', to: { kind: 'webdav', url: 'http://nas.example.org/' } }),
        'invalid-input',
      ],
      [
        'a password in the address',
        () => ({ feed: 'everything', to: { kind: 'webdav', url: 'https://a:b@example.org/' } }),
        'invalid-input',
      ],
      [
        'what is no address',
        () => ({ feed: 'everything', to: { kind: 'caldav', url: 'dav.example.org' } }),
        'invalid-input',
      ],
      [
        'the place of another',
        () => ({ feed: 'everything', to: { kind: 'folder', path: '/published', file: 'deadlines.ics' } }),
        'conflict',
      ],
      [
        'every minute',
        () => ({ feed: 'everything', to: { kind: 'folder', path: '/a' }, every: 1 }),
        'invalid-input',
      ],
    ],
  },
  'publish.remove': {
    given: publishing,
    good: () => [{ id: publication }],
    bad: [unknownId, ['no id', () => ({}), 'invalid-input']],
  },
  'publish.test': {
    given: publishing,
    good: () => [
      { id: publication },
      { to: { kind: 'webdav', url: 'https://dav.example.org/', user: 'a' }, password: 'b' },
    ],
    bad: [unknownId, ['nothing to test', () => ({}), 'invalid-input']],
  },
  'publish.now': {
    given: publishing,
    good: () => [{ id: publication }, { id: publication, consent: true }],
    bad: [unknownId, ['no id', () => ({}), 'invalid-input']],
  },
  'subscriptions.list': { given: subscribed, good: () => [{}], bad: [...takesNothing] },
  'subscriptions.read': {
    given: subscribed,
    good: () => [
      { from: '2026-01-01' as Day, to: '2026-12-31' as Day },
      { from: '2031-01-01' as Day, to: '2031-12-31' as Day, subscription: 'ministry' },
    ],
    bad: [
      ['days in the wrong order', () => ({ from: '2026-02-01', to: '2026-01-01' }), 'invalid-input'],
      ['too many days', () => ({ from: '2000-01-01', to: '2026-01-01' }), 'invalid-input'],
      [
        'a subscription that isn’t there',
        () => ({ from: '2026-01-01', to: '2026-01-02', subscription: 'nope' }),
        'not-found',
      ],
    ],
  },
  'subscriptions.add': {
    given: async (adding) => {
      await subscribed(adding);
      adding.memory.others.put('https://example.org/page', '<!doctype html>');
      adding.memory.others.put('https://inside.example/', {
        kind: 'refused',
        reason: 'It is on a private network.',
      });
    },
    good: () => [
      { source: { kind: 'address', url: 'webcal://example.org/unreachable.ics' } },
      { source: { kind: 'file', path: '/calendars/eu.ics' }, every: 5, colour: 'teal', track: 'Truce' },
    ],
    bad: [
      ['no source', () => ({ title: 'Ministry' }), 'invalid-input'],
      [
        'what isn’t on the web',
        () => ({ source: { kind: 'address', url: 'ftp://example.org/' } }),
        'invalid-input',
      ],
      [
        'an address with a password',
        () => ({ source: { kind: 'address', url: 'https://a:b@example.org/' } }),
        'invalid-input',
      ],
      ['half a path', () => ({ source: { kind: 'file', path: 'eu.ics' } }), 'invalid-input'],
      [
        'what isn’t a calendar',
        () => ({ source: { kind: 'address', url: 'https://example.org/page' } }),
        'invalid-input',
      ],
      [
        'a private network',
        () => ({ source: { kind: 'address', url: 'https://inside.example/' } }),
        'invalid-input',
      ],
      [
        'what is subscribed to already, however it is written',
        () => ({ source: { kind: 'address', url: 'webcal://EXAMPLE.org/calendar.ics#top' } }),
        'conflict',
      ],
      [
        'reading it all the time',
        () => ({ source: { kind: 'address', url: 'https://example.org/b' }, every: 1 }),
        'invalid-input',
      ],
    ],
  },
  'subscriptions.edit': {
    given: async (editing) => {
      await subscribed(editing);
      const source = { kind: 'file', path: '/eu.ics' } as const;
      await editing.memory.request('subscriptions.add', { title: 'EU', source });
    },
    good: () => [
      { id: 'Ministry', title: 'The ministry', every: 30, colour: 'seagreen', track: 'Truce' },
      { id: 'The ministry', track: '', allowPrivate: true },
    ],
    bad: [
      unknownSubscription,
      ['no title', () => ({ id: 'Ministry', title: ' ' }), 'invalid-input'],
      [
        'the source of another',
        () => ({ id: 'Ministry', source: { kind: 'file', path: '/eu.ics' } }),
        'conflict',
      ],
    ],
  },
  'subscriptions.remove': {
    given: subscribed,
    good: () => [{ id: 'Ministry' }],
    bad: [unknownSubscription],
  },
  'subscriptions.refresh': {
    given: subscribed,
    good: () => [{}, { id: 'Ministry' }],
    bad: [unknownSubscription],
  },
  'subscriptions.adopt': {
    given: subscribed,
    good: () => [{ subscription: 'Ministry', uid: 'talks@example.org', track: 'Truce', party: 'CN' }],
    bad: [
      [
        'a subscription that isn’t there',
        () => ({ subscription: 'nope', uid: 'talks@example.org' }),
        'not-found',
      ],
      ['an event that isn’t there', () => ({ subscription: 'Ministry', uid: 'nope' }), 'not-found'],
      [
        'an occurrence that isn’t there',
        () => ({ subscription: 'Ministry', uid: 'talks@example.org', recurrence: '2026-04-14' }),
        'not-found',
      ],
    ],
  },
  'subscriptions.proposals': { given: movedUpstream, good: () => [{}], bad: [...takesNothing] },
  'subscriptions.answer': {
    given: movedUpstream,
    good: () => [{ proposal: proposed, answer: 'accept' }],
    bad: [
      ['what isn’t proposed', () => ({ proposal: 'nope', answer: 'accept' }), 'conflict'],
      ['no answer', () => ({ proposal: proposed }), 'invalid-input'],
      [
        'a meaning for what isn’t gone',
        () => ({ proposal: proposed, answer: 'accept', as: 'cancels' }),
        'invalid-input',
      ],
    ],
  },
  'sample.add': { good: () => [{}], bad: takesNothing },
  'sample.remove': {
    good: () => [{}],
    bad: takesNothing,
    before: ({ memory }) => memory.request('sample.add', {}),
  },
  'backups.list': { given: backedUp, good: () => [{}], bad: [...takesNothing] },
  'backups.make': { good: () => [{}], bad: [...takesNothing] },
  'backups.preview': {
    given: backedUp,
    good: () => [{ name: BACKUP }],
    bad: [
      ['a backup that isn’t there', () => ({ name: 'nothing-like-this' }), 'not-found'],
      ['a file elsewhere', () => ({ name: '../journal/000001' }), 'not-found'],
      ['no name', () => ({}), 'invalid-input'],
    ],
  },
  'backups.restore': {
    given: backedUp,
    before: ({ memory, meeting }) => memory.request('entries.remove', { id: meeting.id }),
    good: () => [{ name: BACKUP }],
    bad: [
      ['a backup that isn’t there', () => ({ name: 'nothing-like-this' }), 'not-found'],
      ['a backup of what is so already', () => ({ name: BACKUP }), 'conflict'],
    ],
  },
  'store.export': { good: () => [{}], bad: [...takesNothing] },
  'store.import': {
    given: exportedWhole,
    before: ({ memory, meeting }) => memory.request('entries.remove', { id: meeting.id }),
    good: () => [
      { content: whole, accept: false },
      { content: whole, accept: true },
    ],
    bad: [
      ['what isn’t JSON', () => ({ content: 'once upon a time', accept: true }), 'invalid-input'],
      ['a file of entries', () => ({ content: '[]', accept: true }), 'invalid-input'],
      ['a file of a newer Sherpa', () => ({ content: newer('"version": 1'), accept: true }), 'unavailable'],
      [
        'a file that was edited',
        () => ({ content: whole.replaceAll('Truce ends', 'Truce begins'), accept: true }),
        'unavailable',
      ],
      ['what is so already', () => ({ content: whole, accept: true }), 'conflict'],
    ],
  },
  'device.read': { good: () => [{}], bad: [...takesNothing] },
  'device.save': {
    good: () => [{ port: 7437 }, { lan: true }, { port: 7437, lan: false }],
    bad: [
      ['a port that any program may not open', () => ({ port: 80 }), 'invalid-input'],
      ['a port that there isn’t', () => ({ port: 70_000 }), 'invalid-input'],
      ['no number', () => ({ port: '7437' }), 'invalid-input'],
      ['neither yes nor no', () => ({ lan: 'maybe' }), 'invalid-input'],
    ],
  },
  'device.speak': {
    good: () => [{ language: 'zh-Hans' }, { language: 'en' }],
    bad: [
      ['a language that Sherpa doesn’t speak', () => ({ language: 'fr' }), 'invalid-input'],
      ['no language', () => ({}), 'invalid-input'],
    ],
  },
  'device.switch': {
    good: () => [{ id: 'open-at-login', isOn: true }],
    bad: [
      ['a switch that this desktop hasn’t got', () => ({ id: 'keep-running', isOn: true }), 'not-found'],
      ['a switch that nothing has', () => ({ id: 'dark', isOn: true }), 'invalid-input'],
    ],
  },
  'folder.show': { good: () => [{}], bad: [...takesNothing] },
  'folder.choose': { good: () => [{}], bad: [...takesNothing] },
  'folder.move': {
    good: () => [{ to: '/elsewhere' }],
    bad: [
      ['half a path', () => ({ to: 'elsewhere' }), 'invalid-input'],
      ['no path', () => ({}), 'invalid-input'],
    ],
  },
  'store.check': { good: () => [{}], bad: takesNothing },
  'zones.find': {
    good: () => [{ text: 'shang' }, { text: '' }],
    bad: [['no text', () => ({}), 'invalid-input']],
  },
};

let scene: Scene;
beforeEach(async () => {
  scene = await aScene();
});

describe.each(Object.keys(METHODS) as MethodName[])('%s', (method) => {
  const { good, bad, given, before } = CASES[method];
  beforeEach(async () => {
    await given?.(scene);
  });

  it('gives what the contract says it gives', async () => {
    await before?.(scene);
    for (const input of good(scene)) {
      const output = await scene.memory.app.request(method, input);
      const parsed = v.safeParse(METHODS[method].output, JSON.parse(JSON.stringify(output)));
      expect(
        parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
        JSON.stringify(input),
      ).toBeUndefined();
    }
  });

  it('leaves the record alone if it only reads', async () => {
    if (METHODS[method].writes) return;
    const { seq } = scene.memory.store;
    for (const input of good(scene)) await scene.memory.app.request(method, input);
    expect(scene.memory.store.seq).toBe(seq);
  });

  it.each(bad.map(([why, input, code]) => ({ why, input, code })))(
    'refuses $why as $code, and writes nothing',
    async ({ input, code }) => {
      const { seq } = scene.memory.store;
      const refusal = await scene.memory.app.request(method, input(scene)).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal).toMatchObject({
        name: 'AppError',
        code,
        message: expect.stringMatching(/^[\p{Lu}“"\d].*[.?!”]$/su),
      });
      expect(scene.memory.store.seq).toBe(seq);
    },
  );

  it.each([
    ['a list', []],
    ['a text', 'x'],
    ['a number', 1],
  ])('refuses %s for input', async (_, input) => {
    await expect(scene.memory.app.request(method, input)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('notices', () => {
  it('are what the contract says they are, and number the changes without a gap', async () => {
    const { memory, meeting, track } = scene;
    const notices: Notice[] = [];
    memory.app.subscribe((notice) => notices.push(notice));
    let { seq } = memory.store;
    await memory.request('entries.edit', { id: meeting.id, set: { title: 'Changed' } });
    await memory.request('statements.say', { id: meeting.id, by: 'CN', says: 'confirms', made: DAY });
    await memory.request('tracks.save', { id: track, name: 'Renamed' });
    await memory.request('entries.remove', { id: meeting.id });
    await memory.request('history.undo', {});
    for (const notice of notices) {
      expect(
        v.safeParse(NOTICES[notice.name], JSON.parse(JSON.stringify(notice.body))).issues,
      ).toBeUndefined();
      if (notice.name !== 'calendar.changed') continue;
      expect(notice.body.from).toBe(seq);
      seq = notice.body.seq;
    }
    expect(seq).toBe(memory.store.seq);
    expect(notices.flatMap(({ name, body }) => (name === 'calendar.changed' ? body.removed : []))).toEqual([
      meeting.id,
    ]);
  });
});

it('knows no method that the contract doesn’t have', async () => {
  for (const method of ['entries.explode', '__proto__', 'constructor', 'toString', ''])
    await expect(scene.memory.app.request(method, {})).rejects.toMatchObject({ code: 'unknown-method' });
});
