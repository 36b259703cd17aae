import { beforeEach, describe, expect, it } from 'vitest';
import { openSubscriptionStore } from '../../core/subscriptions/subscription-store.ts';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';
import { createQuietLog } from '../support/quiet-log.ts';

const ADDRESS = 'https://ministry.example/private-4711/calendar.ics';
const YEAR = { from: '2026-01-01' as Day, to: '2026-12-31' as Day };

let memory: MemoryApp;
let subscription: SubscriptionView;

const calendar = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:The ministry',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const talks = (start: string, ...more: readonly string[]) => [
  'UID:talks',
  'SUMMARY:US–China talks\\, Geneva',
  `DTSTART;TZID=Europe/Zurich:${start}`,
  ...more,
];

const weekly = (...more: readonly string[]) => [
  'UID:weekly',
  'SUMMARY:Press briefing',
  'DTSTART;TZID=Asia/Shanghai:20260302T150000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
  ...more,
];

const sooner = ['UID:sooner', 'SUMMARY:Briefing', 'DTSTART;VALUE=DATE:20260101'];
const later = ['UID:later', 'SUMMARY:Council', 'DTSTART;VALUE=DATE:20260601'];

async function says(...events: readonly (readonly string[])[]): Promise<void> {
  memory.others.put(ADDRESS, calendar(...events));
  await memory.request('subscriptions.refresh', {});
}

async function shown() {
  return (await memory.request('subscriptions.read', YEAR)).items;
}

const proposals = () => memory.request('subscriptions.proposals', {});

async function adopt(uid = 'talks', recurrence?: string, party?: string): Promise<EntryView> {
  const [entry] = await memory.request('subscriptions.adopt', {
    subscription: subscription.id,
    uid,
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(party === undefined ? {} : { party }),
  });
  if (entry === undefined) throw new Error('nothing was adopted');
  return entry;
}

beforeEach(async () => {
  memory = await createMemoryApp();
  memory.others.put(ADDRESS, calendar(talks('20260414T090000'), weekly()));
  const source = { kind: 'address', url: ADDRESS } as const;
  subscription = await memory.request('subscriptions.add', { source, track: 'Truce' });
});

describe('a subscription', () => {
  it('is called what its calendar calls itself, and is shown without becoming part of the record', async () => {
    expect(subscription).toMatchObject({
      title: 'The ministry',
      colour: 'steelblue',
      every: 60,
      entries: 5,
      status: { failing: false, last: '2025-11-25T12:00:00Z' },
    });
    expect((await shown()).map(({ title, from, recurrence }) => [title, from, recurrence])).toEqual([
      ['Press briefing', '2026-03-02', '2026-03-02 15:00'],
      ['Press briefing', '2026-03-09', '2026-03-09 15:00'],
      ['Press briefing', '2026-03-16', '2026-03-16 15:00'],
      ['Press briefing', '2026-03-23', '2026-03-23 15:00'],
      ['US–China talks, Geneva', '2026-04-14', undefined],
    ]);
    expect(memory.store.seq).toBe(0);
  });

  it('is asked for anew by its tag, and what is as before is not read again', async () => {
    memory.clock.ms += 3_600_000;
    const [again] = await memory.request('subscriptions.refresh', {});
    expect(memory.others.asked.at(-1)).toMatchObject({ etag: subscription.status.etag });
    expect(again).toMatchObject({ entries: 5, status: { last: '2025-11-25T13:00:00Z', failing: false } });
  });

  it.each([
    ['can’t be reached', undefined, /can’t be reached/],
    ['answers with a page', '<!doctype html>', /^What it gives can’t be shown: It isn’t an iCalendar file/],
    [
      'has moved inside',
      { kind: 'refused', reason: 'It is on a private network.' } as const,
      /private network/,
    ],
  ])('shows what it last had where it %s, and says so', async (_, answer, sentence) => {
    memory.others.put(ADDRESS, answer);
    memory.clock.ms += 3_600_000;
    const [failing] = await memory.request('subscriptions.refresh', {});
    expect(failing?.status).toMatchObject({
      failing: true,
      last: '2025-11-25T12:00:00Z',
      tried: '2025-11-25T13:00:00Z',
      sentence: expect.stringMatching(sentence),
    });
    expect(await shown()).toHaveLength(5);
    await says(talks('20260414T090000'));
    const [well] = await memory.request('subscriptions.list', {});
    expect([well?.status.failing, well?.status.sentence, well?.entries]).toEqual([false, undefined, 1]);
  });

  it('is told to every client when it changes, and when it is edited or removed', async () => {
    const notices: Notice[] = [];
    memory.app.subscribe((notice) => notices.push(notice));
    await says();
    await memory.request('subscriptions.edit', { id: subscription.id, title: 'Beijing', track: '' });
    await memory.request('subscriptions.remove', { id: 'beijing' });
    expect(
      notices.map(({ name, body }) => [
        name,
        'subscriptions' in body && body.subscriptions.map(({ title }) => title),
      ]),
    ).toEqual([
      ['subscriptions.changed', ['The ministry']],
      ['subscriptions.changed', ['Beijing']],
      ['subscriptions.changed', []],
    ]);
    expect(await shown()).toEqual([]);
    expect(memory.files.contents().has(`subscriptions/${subscription.id}.ics`)).toBe(false);
  });

  it('is asked for as it was read before: with encryption or without, which is told', async () => {
    const text = calendar(talks('20260414T090000'));
    const come = async (encrypted: boolean) => {
      memory.others.put(ADDRESS, { kind: 'new', text, encrypted, etag: `"${encrypted}"` });
      const [one] = await memory.request('subscriptions.refresh', {});
      return [memory.others.asked.at(-1)?.encrypted, one?.status.encrypted];
    };
    expect(await come(false)).toEqual([undefined, false]);
    expect(await come(true)).toEqual([false, true]);
    memory.others.put(ADDRESS, { kind: 'same' });
    await memory.request('subscriptions.refresh', {});
    memory.others.put(ADDRESS, undefined);
    const [failing] = await memory.request('subscriptions.refresh', {});
    expect(failing?.status).toMatchObject({ failing: true, encrypted: true });
    expect(memory.others.asked.at(-1)?.encrypted).toBe(true);
    const url = ADDRESS.replace('https:', 'http:');
    await memory.request('subscriptions.edit', {
      id: subscription.id,
      source: { kind: 'address', url },
    });
    expect(memory.others.asked.at(-1)?.encrypted).toBeUndefined();
  });

  it('keeps its id where it is given another source, and the old source may be subscribed to again', async () => {
    const [first, second] = [ADDRESS, 'https://second.example/'].map(
      (url) => ({ kind: 'address', url }) as const,
    );
    if (first === undefined || second === undefined) throw new Error('two sources');
    memory.others.put(second.url, calendar(weekly()));
    const edited = await memory.request('subscriptions.edit', { id: subscription.id, source: second });
    expect(edited.id).toBe(subscription.id);
    await expect(memory.request('subscriptions.add', { source: second })).rejects.toThrow('is subscribed to');
    const again = await memory.request('subscriptions.add', { source: first });
    expect(again.id).not.toBe(subscription.id);
    await expect(
      memory.request('subscriptions.edit', { id: again.id, source: second }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect((await memory.request('subscriptions.list', {})).map(({ entries }) => entries)).toEqual([4, 5]);
  });

  it('is there with its calendar at the next start', async () => {
    await says(talks('20260414T090000'));
    const store = await openSubscriptionStore(memory.files, createQuietLog());
    expect(store.problems).toEqual([]);
    expect(store.read().subscriptions).toMatchObject([{ id: subscription.id, faring: { entries: 1 } }]);
    expect(await store.content(subscription.id)).toContain('US–China talks');
  });

  it('is kept although it can’t be reached at first', async () => {
    const source = { kind: 'address', url: 'https://other.example/' } as const;
    const added = await memory.request('subscriptions.add', { source });
    expect(added).toMatchObject({ title: 'other.example', status: { failing: true }, entries: 0 });
    memory.others.put('https://other.example/', calendar(weekly()));
    await memory.request('subscriptions.refresh', {});
    const titles = async () => (await memory.request('subscriptions.list', {})).map(({ title }) => title);
    expect(await titles()).toEqual(['The ministry', 'The ministry']);
    await memory.request('subscriptions.edit', { id: added.id, title: 'other.example' });
    memory.others.put('https://other.example/', calendar(later));
    await memory.request('subscriptions.refresh', {});
    expect(await titles()).toEqual(['The ministry', 'other.example']);
  });

  it('isn’t kept where it can’t be read, if it must be, and stays as it was where it is changed so', async () => {
    const source = { kind: 'address', url: 'https://other.example/' } as const;
    const refused = { code: 'unavailable', message: expect.stringMatching(/can’t be reached/) };
    await expect(memory.request('subscriptions.add', { source, mustRead: true })).rejects.toMatchObject(
      refused,
    );
    const edit = { id: subscription.id, title: 'Other', source, mustRead: true } as const;
    await expect(memory.request('subscriptions.edit', edit)).rejects.toMatchObject(refused);
    expect(await memory.request('subscriptions.list', {})).toEqual([subscription]);
    const { mustRead: _, ...allTheSame } = edit;
    expect(await memory.request('subscriptions.edit', allTheSame)).toMatchObject({
      status: { failing: true },
    });
  });

  it('shows a stretch of days beyond the usual years', async () => {
    await says(['UID:y', 'SUMMARY:Birthday', 'DTSTART;VALUE=DATE:19500401', 'RRULE:FREQ=YEARLY']);
    const days = { from: '2040-01-01' as Day, to: '2041-12-31' as Day };
    const { items } = await memory.request('subscriptions.read', days);
    expect(items.map(({ from }) => from)).toEqual(['2040-04-01', '2041-04-01']);
  });
});

describe('an event adopted', () => {
  it('is an entry with the calendar as the source of its statement, but never its address', async () => {
    const entry = await adopt();
    expect(entry).toMatchObject({
      title: 'US–China talks, Geneva',
      when: { date: '2026-04-14', start: '09:00', zone: 'Europe/Zurich' },
      parties: ['US', 'CN'],
      tracks: ['Truce'],
      upstream: { subscription: subscription.id, uid: 'talks', by: 'The ministry' },
      statements: [
        {
          by: 'The ministry',
          says: 'announces',
          made: '2025-11-25',
          date: '2026-04-14',
          source: { publisher: 'The ministry', title: 'US–China talks, Geneva' },
        },
      ],
      standing: 'reported',
    });
    expect(JSON.stringify(entry)).not.toContain('4711');
    expect((await shown()).find(({ uid }) => uid === 'talks')?.entry).toBe(entry.id);
    await expect(adopt()).rejects.toMatchObject({ code: 'conflict' });
    await memory.request('history.undo', {});
    expect((await shown()).find(({ uid }) => uid === 'talks')).not.toHaveProperty('entry');
    await adopt();
  });

  it('has a party’s word where the calendar is that party’s', async () => {
    expect(await adopt('talks', undefined, 'CN')).toMatchObject({
      statements: [{ by: 'CN', says: 'announces', speaksFor: 'CN' }],
      standing: 'one-sided',
      badge: '1 of 2',
    });
  });

  it('is one occurrence of a series', async () => {
    const entry = await adopt('weekly', '2026-03-09 15:00');
    expect(entry.when).toMatchObject({ date: '2026-03-09', start: '15:00', zone: 'Asia/Shanghai' });
    await adopt('weekly', '2026-03-16 15:00');
  });

  it('stays where its subscription is removed, and is known again where that comes back', async () => {
    const entry = await adopt();
    await memory.request('subscriptions.remove', { id: subscription.id });
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({ title: entry.title });
    memory.others.put(ADDRESS, calendar(talks('20260415T090000')));
    const source = { kind: 'address', url: ADDRESS } as const;
    await memory.request('subscriptions.add', { source });
    expect(await proposals()).toMatchObject([{ entry: entry.id, kind: 'moved' }]);
  });
});

describe('what a calendar says anew of what was adopted', () => {
  it('is proposed, and taken over in one act, with a statement, the date, and one undo', async () => {
    const entry = await adopt();
    expect(await proposals()).toEqual([]);
    await says(talks('20260415T100000'), weekly());
    const [proposal, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      entry: entry.id,
      kind: 'moved',
      was: { when: { date: '2026-04-14', start: '09:00' }, status: 'confirmed' },
      is: { when: { date: '2026-04-15', start: '10:00' }, status: 'confirmed' },
      statement: { by: 'The ministry', says: 'announces', date: '2026-04-15', made: '2025-11-25' },
      movesDate: true,
    });
    const accept = { proposal: proposal?.id ?? '', answer: 'accept' } as const;
    const [moved] = await memory.request('subscriptions.answer', accept);
    expect(moved).toMatchObject({
      when: { date: '2026-04-15', start: '10:00', zone: 'Europe/Zurich' },
      slips: [{ from: '2026-04-14', to: '2026-04-15', by: 'The ministry' }],
    });
    expect(moved?.statements).toHaveLength(2);
    expect(await proposals()).toEqual([]);
    await expect(memory.request('subscriptions.answer', accept)).rejects.toMatchObject({ code: 'conflict' });
    await memory.request('history.undo', {});
    const before = await memory.request('entries.show', { id: entry.id });
    expect([before.when?.date, before.statements.length]).toEqual(['2026-04-14', 1]);
    expect(await proposals()).toMatchObject([{ id: proposal?.id }]);
  });

  it('can be recorded without moving the date', async () => {
    const entry = await adopt();
    await says(talks('20260415T100000'));
    const [proposal] = await proposals();
    await memory.request('subscriptions.answer', {
      proposal: proposal?.id ?? '',
      answer: 'accept',
      keepDate: true,
    });
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({
      when: { date: '2026-04-14' },
      statements: [{ currency: 'current' }, { date: '2026-04-15', currency: 'rival' }],
    });
    expect(await proposals()).toEqual([]);
  });

  it('can’t be recorded without the hours where those alone are others, for statements say nothing of them', async () => {
    const entry = await adopt();
    await says(talks('20260414T110000'));
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ movesDate: true, hoursOnly: true });
    const answer = { proposal: proposal?.id ?? '', answer: 'accept' } as const;
    await expect(memory.request('subscriptions.answer', { ...answer, keepDate: true })).rejects.toMatchObject(
      { code: 'invalid-input' },
    );
    expect((await memory.request('entries.show', { id: entry.id })).statements).toHaveLength(1);
    await memory.request('subscriptions.answer', answer);
    expect((await memory.request('entries.show', { id: entry.id })).when?.start).toBe('11:00');
  });

  it('is dismissed on this device, until something else is said', async () => {
    await adopt();
    const { seq } = memory.store;
    await says(talks('20260415T100000'));
    const [proposal] = await proposals();
    await memory.request('subscriptions.answer', { proposal: proposal?.id ?? '', answer: 'dismiss' });
    expect([await proposals(), memory.store.seq]).toEqual([[], seq]);
    expect(await memory.request('subscriptions.proposals', { dismissed: true })).toEqual([
      { ...proposal, dismissed: true },
    ]);
    await memory.request('subscriptions.answer', { proposal: proposal?.id ?? '', answer: 'propose' });
    expect(await proposals()).toEqual([proposal]);
    await memory.request('subscriptions.answer', { proposal: proposal?.id ?? '', answer: 'dismiss' });
    await says(talks('20260416T100000'));
    expect(await proposals()).toMatchObject([{ was: { when: { date: '2026-04-14' } } }]);
    await says(talks('20260414T090000'));
    expect(await proposals()).toEqual([]);
  });

  it('is that it is off, and on again', async () => {
    const entry = await adopt('talks', undefined, 'CN');
    await says(talks('20260414T090000', 'STATUS:CANCELLED'));
    const [off] = await proposals();
    expect(off).toMatchObject({
      kind: 'cancelled',
      statement: { by: 'CN', says: 'cancels' },
      movesDate: false,
    });
    expect(off?.statement).not.toHaveProperty('date');
    await memory.request('subscriptions.answer', { proposal: off?.id ?? '', answer: 'accept' });
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({ standing: 'cancelled' });
    await says(talks('20260420T090000'));
    const [on] = await proposals();
    expect(on).toMatchObject({ kind: 'restored', statement: { says: 'announces', date: '2026-04-20' } });
    await memory.request('subscriptions.answer', { proposal: on?.id ?? '', answer: 'accept' });
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({
      when: { date: '2026-04-20' },
      standing: 'one-sided',
    });
  });

  const council = (status: string) => [
    'UID:council',
    'SUMMARY:Council',
    'DTSTART;VALUE=DATE:20260511',
    status,
  ];

  it.each(['EU', 'WTO', 'WIPO', 'CN'])(
    'is that it is off, which shows where it is the word of %s',
    async (party) => {
      await says(council('STATUS:CONFIRMED'));
      const entry = await adopt('council', undefined, party);
      expect(entry.standing).toBe(party === 'CN' ? 'one-sided' : 'agreed');
      await says(council('STATUS:CANCELLED'));
      const [off] = await proposals();
      await memory.request('subscriptions.answer', { proposal: off?.id ?? '', answer: 'accept' });
      expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({ standing: 'cancelled' });
    },
  );

  it('is that it is off, which shows where it is told at last whose word it is', async () => {
    await says(council('STATUS:CONFIRMED'));
    const entry = await adopt('council');
    expect(entry).not.toHaveProperty('confirmedBy');
    await says(council('STATUS:CANCELLED'));
    const [off] = await proposals();
    const answer = { proposal: off?.id ?? '', answer: 'accept', party: 'EU' } as const;
    await memory.request('subscriptions.answer', answer);
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({
      standing: 'cancelled',
      confirmedBy: ['EU'],
      upstream: { by: 'EU' },
      statements: [{ by: 'The ministry' }, { by: 'EU', says: 'cancels' }],
    });
    await says(council('STATUS:CONFIRMED'));
    const [on] = await proposals();
    await memory.request('subscriptions.answer', { proposal: on?.id ?? '', answer: 'accept' });
    await says(later);
    expect((await proposals())[0]?.withdraws).toHaveLength(2);
    await memory.request('history.undo', {});
    await memory.request('history.undo', {});
    await says(council('STATUS:CANCELLED'));
    expect(await proposals()).toMatchObject([{ id: off?.id }]);
  });

  it('leaves those named whose word makes it certain', async () => {
    expect((await adopt('talks', undefined, 'EU')).parties).toEqual(['US', 'CN']);
    expect(await adopt('weekly', '2026-03-09 15:00', 'CN')).not.toHaveProperty('confirmedBy');
  });

  it('is that an occurrence was taken out of its series', async () => {
    const entry = await adopt('weekly', '2026-03-09 15:00');
    await adopt('weekly', '2026-03-16 15:00');
    await says(weekly('EXDATE;TZID=Asia/Shanghai:20260309T150000'));
    expect(await proposals()).toMatchObject([{ entry: entry.id, kind: 'cancelled' }]);
  });

  it('is that an occurrence of a series was moved', async () => {
    const entry = await adopt('weekly', '2026-03-09 15:00');
    await says(weekly(), [
      'UID:weekly',
      'SUMMARY:Press briefing',
      'RECURRENCE-ID;TZID=Asia/Shanghai:20260309T150000',
      'DTSTART;TZID=Asia/Shanghai:20260310T150000',
    ]);
    expect(await proposals()).toMatchObject([
      { entry: entry.id, kind: 'moved', is: { when: { date: '2026-03-10' } } },
    ]);
  });

  it('is that it is gone, which is nobody’s word: the calendar’s own is withdrawn, and it may come back', async () => {
    const entry = await adopt();
    await says(weekly(), later);
    const [gone, ...others] = await proposals();
    expect(others).toEqual([]);
    const { statements } = await memory.request('entries.show', { id: entry.id });
    expect(gone).toMatchObject({ entry: entry.id, kind: 'gone', was: { when: { date: '2026-04-14' } } });
    expect(gone).toMatchObject({ withdraws: [statements[0]?.id], movesDate: false });
    expect(gone).not.toHaveProperty('statement');
    await memory.request('subscriptions.answer', { proposal: gone?.id ?? '', answer: 'accept' });
    expect(await memory.request('entries.show', { id: entry.id })).toMatchObject({
      when: { date: '2026-04-14' },
      standing: 'expected',
      statements: [{ withdrawn: { reason: 'It is no longer in the calendar “The ministry”.' } }],
    });
    expect(await proposals()).toEqual([]);
    await says(talks('20260415T090000'), later);
    expect(await proposals()).toMatchObject([
      { kind: 'back', movesDate: true, statement: { says: 'announces', date: '2026-04-15' } },
    ]);
    await memory.request('history.undo', {});
    await says(later);
    expect(await proposals()).toMatchObject([{ id: gone?.id }]);
    await memory.request('subscriptions.answer', { proposal: gone?.id ?? '', answer: 'dismiss' });
    expect(await proposals()).toEqual([]);
  });

  it.each([
    ['cancels', 'cancelled'],
    ['denies', 'disputed'],
  ] as const)('is that it is gone, and the user knows that who is behind it %s', async (as, standing) => {
    const entry = await adopt('talks', undefined, 'CN');
    await says(later);
    const [gone] = await proposals();
    const answer = { proposal: gone?.id ?? '', answer: 'accept', as } as const;
    expect(await memory.request('subscriptions.answer', answer)).toMatchObject([
      {
        id: entry.id,
        standing,
        statements: [{}, { by: 'CN', says: as, source: { publisher: 'The ministry' } }],
      },
    ]);
    expect(await proposals()).toEqual([]);
    await memory.request('history.undo', {});
    await says(talks('20260415T100000'));
    const [moved] = await proposals();
    await expect(
      memory.request('subscriptions.answer', { ...answer, proposal: moved?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it.each<readonly [string, () => readonly (readonly string[])[]]>([
    ['the calendar is empty', () => []],
    [
      'nothing of it is at or behind its day, as where only the next few are listed',
      () => [weekly(), sooner],
    ],
    ['it is there and can’t be read', () => [later, ['UID:talks', 'SUMMARY:Talks', 'DTSTART:soon']]],
    ['it is there under another UID', () => [later, talks('20260414T090000').with(0, 'UID:new')]],
  ])('isn’t that it is gone where %s', async (_, there) => {
    await adopt();
    await says(...there());
    expect(await proposals()).toEqual([]);
  });

  it('isn’t that it is gone where the calendar is cut short, or its day is over', async () => {
    await adopt();
    memory.others.put(ADDRESS, calendar(later).replace('END:VCALENDAR', ''));
    await memory.request('subscriptions.refresh', {});
    expect(await proposals()).toEqual([]);
    await says(later);
    expect(await proposals()).toHaveLength(1);
    memory.clock.ms = Date.parse('2026-04-14T08:00:00Z');
    expect(await proposals()).toEqual([]);
  });

  it('is that it is gone, and where another of its name is', async () => {
    await adopt();
    await says(
      later,
      talks('20260416T090000').with(0, 'UID:new'),
      talks('20260514T090000').with(0, 'UID:far'),
    );
    expect(await proposals()).toMatchObject([
      { kind: 'gone', alike: { date: '2026-04-16', start: '09:00' } },
    ]);
  });

  it('is that an occurrence is gone, where its series ends sooner', async () => {
    const entry = await adopt('weekly', '2026-03-23 15:00');
    await adopt('weekly', '2026-03-09 15:00');
    await says(
      weekly().map((line) => line.replace('COUNT=4', 'COUNT=3')),
      later,
    );
    expect(await proposals()).toMatchObject([{ entry: entry.id, kind: 'gone' }]);
  });

  const briefing = (start: string, ...more: readonly string[]) => [
    'UID:weekly',
    'SUMMARY:Press briefing',
    `DTSTART${start}`,
    ...more,
  ];
  const RULE = 'RRULE:FREQ=WEEKLY;COUNT=4';

  it.each<readonly [string, readonly string[], object]>([
    [
      'at another hour',
      briefing(';TZID=Asia/Shanghai:20260302T160000', RULE),
      { date: '2026-03-09', start: '16:00' },
    ],
    [
      'on another day of the week',
      briefing(';TZID=Asia/Shanghai:20260303T150000', RULE),
      { date: '2026-03-10', start: '15:00' },
    ],
    ['with days alone', briefing(';VALUE=DATE:20260302', RULE), { date: '2026-03-09' }],
    ['as a single event', briefing(';TZID=Asia/Shanghai:20260309T170000'), { start: '17:00' }],
    [
      'by another clock, and elsewhen',
      briefing(':20260302T080000Z', RULE),
      { date: '2026-03-09', start: '08:00', zone: 'UTC' },
    ],
  ])('is that its series was moved as a whole, %s, and is followed there', async (_, lines, when) => {
    const entry = await adopt('weekly', '2026-03-09 15:00');
    await says(lines, later);
    const [moved, ...others] = await proposals();
    expect([moved?.kind, others]).toEqual(['moved', []]);
    expect(moved).toMatchObject({ entry: entry.id, is: { when } });
    expect((await shown()).filter((item) => item.entry === entry.id)).toHaveLength(1);
    const answer = { proposal: moved?.id ?? '', answer: 'accept' } as const;
    const [accepted] = await memory.request('subscriptions.answer', answer);
    expect(accepted).toMatchObject({ when });
    expect(await proposals()).toEqual([]);
    await says([...lines, 'STATUS:CANCELLED'], later);
    expect(await proposals()).toMatchObject([{ entry: entry.id, kind: 'cancelled' }]);
  });

  it('is that a single event moved as it became a series', async () => {
    const entry = await adopt();
    await says([...talks('20260414T110000'), 'RRULE:FREQ=DAILY;COUNT=3']);
    expect(await proposals()).toMatchObject([
      { entry: entry.id, kind: 'moved', is: { when: { date: '2026-04-14', start: '11:00' } } },
    ]);
  });

  it('is nothing where its series is told by another clock alone: it stays linked, and isn’t adopted twice', async () => {
    const entry = await adopt('weekly', '2026-03-09 15:00');
    await says(briefing(':20260302T070000Z', RULE));
    expect(await proposals()).toEqual([]);
    const linked = (await shown()).filter((item) => item.entry !== undefined);
    expect(linked.map(({ entry, from }) => [entry, from])).toEqual([[entry.id, '2026-03-09']]);
    await expect(adopt('weekly', '2026-03-09 07:00')).rejects.toMatchObject({ code: 'conflict' });
    await adopt('weekly', '2026-03-16 07:00');
  });

  it('is nothing where the event is the same by another clock', async () => {
    await adopt();
    await says(['UID:talks', 'SUMMARY:US–China talks\\, Geneva', 'DTSTART:20260414T070000Z']);
    expect(await proposals()).toEqual([]);
  });

  it('moves no date that is computed', async () => {
    const entry = await adopt();
    const { entries } = await memory.request('entries.add', { line: 'Truce ends, deadline, 2026-05-10' });
    const trigger = { entry: entries[0]?.id ?? entry.id, offset: '-P14D' };
    await memory.request('entries.edit', { id: entry.id, set: { trigger } });
    await says(talks('20260415T090000'));
    const [proposal] = await proposals();
    expect(proposal?.movesDate).toBe(false);
    const answer = { proposal: proposal?.id ?? '', answer: 'accept' } as const;
    const [answered] = await memory.request('subscriptions.answer', answer);
    expect(answered?.when?.date).toBe('2026-04-26');
    expect(answered?.statements).toHaveLength(2);
  });

  it('is no more once the link is taken away', async () => {
    const entry = await adopt();
    await memory.request('entries.edit', { id: entry.id, set: {}, unset: ['upstream'] });
    await says(talks('20260415T090000'));
    expect(await proposals()).toEqual([]);
  });
});
