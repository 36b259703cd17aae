import { describe, expect, test } from 'vitest';
import { createPublisher } from '../../../../core/feeds/publisher.ts';
import type { HttpRequest, HttpResponse } from '../../../../core/http/http-message.ts';
import { applyChange } from '../../../../shared/entries/calendar-fold.ts';
import type { ChangeDraft } from '../../../../shared/entries/change.ts';
import { emptyCalendar } from '../../../../shared/entries/empty-calendar.ts';
import { aDay, aJournal, anEntry, aStatement, created, edited, said } from '../../../support/a-calendar.ts';
import { aFeedMemory } from '../../../support/a-feed-memory.ts';
import { TRUCE } from '../../../support/a-view.ts';

const NOON = Date.parse('2025-11-25T12:00:00Z');

/** A calendar that is published, with what tests do to it. */
function aPublished(...drafts: readonly ChangeDraft[]) {
  const calendar = emptyCalendar();
  const journal = aJournal();
  const clock = { at: NOON, now: () => clock.at };
  const publisher = createPublisher({
    calendar: () => calendar,
    seq: () => journal.changes.length,
    clock,
    bytes: {
      gzip: async (bytes) => Uint8Array.of(31, 139, ...bytes.slice(0, 2)),
      digest: (bytes) => String(bytes.reduce((sum, byte) => (sum * 31 + byte) % 1e9, 7)),
    },
    origin: () => 'http://127.0.0.1:7437',
    ...aFeedMemory('s3cret'),
  });
  function record(...more: readonly ChangeDraft[]): void {
    const from = journal.changes.length;
    journal.act('2025-11-20', ...more);
    for (const [index, change] of journal.changes.slice(from).entries())
      applyChange(calendar, change, journal.changes.slice(0, from + index));
  }
  record({ what: 'track.created', id: TRUCE.id, value: TRUCE } as ChangeDraft, ...drafts);
  async function ask(path: string, more: Partial<HttpRequest> = {}): Promise<HttpResponse> {
    return publisher.respond({ method: 'GET', url: `/feeds/s3cret/${path}`, headers: {}, ...more });
  }
  return { publisher, calendar, clock, record, ask };
}

function textOf({ body }: HttpResponse): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
}

function eventsOf(response: HttpResponse): ReadonlyMap<string, string> {
  const events = textOf(response).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
  return new Map(events.map((event) => [/UID:(.*)\r/.exec(event)?.[1] ?? '', event]));
}

const visit = created(anEntry({ id: 'visit', when: '2026-04', tracks: [TRUCE.id] }));
const lapse = created(anEntry({ id: 'lapse', kind: 'deadline', when: '2026-11-10' }));
const someday = created(anEntry({ id: 'someday' }));

describe('what is served', () => {
  test('lists everything first, each feed with its address and its entries', () => {
    const { publisher } = aPublished(visit, lapse, someday);
    expect(publisher.list().map(({ name, entries, url }) => [name, entries, url])).toEqual([
      ['everything', 2, 'http://127.0.0.1:7437/feeds/s3cret/everything.ics'],
      ['us-china-trade-truce', 1, 'http://127.0.0.1:7437/feeds/s3cret/t1.ics'],
      ['deadlines', 1, 'http://127.0.0.1:7437/feeds/s3cret/deadlines.ics'],
    ]);
  });

  test('serves a feed by its key and by its name', async () => {
    const { ask } = aPublished(visit, lapse);
    const response = await ask('everything.ics');
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="everything.ics"',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding',
    });
    expect([...eventsOf(response).keys()]).toEqual(['visit@sherpa', 'lapse@sherpa']);
    expect([...eventsOf(await ask('t1.ics')).keys()]).toEqual(['visit@sherpa']);
    expect(textOf(await ask('us-china-trade-truce.ics'))).toBe(textOf(await ask('t1.ics')));
    expect([...eventsOf(await ask('deadlines.ics')).keys()]).toEqual(['lapse@sherpa']);
  });

  test('says how it is called, how often to come again and where it is from', async () => {
    const { ask } = aPublished(visit);
    const text = textOf(await ask('t1.ics')).replaceAll('\r\n ', '');
    expect(text.split('BEGIN:VEVENT')[0]?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sherpa//Sherpa//EN',
      'CALSCALE:GREGORIAN',
      'NAME:US–China trade truce',
      'X-WR-CALNAME:US–China trade truce',
      'COLOR:steelblue',
      'SOURCE;VALUE=URI:http://127.0.0.1:7437/feeds/s3cret/t1.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
      'X-PUBLISHED-TTL:PT15M',
      '',
    ]);
    expect(text).not.toContain('METHOD');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('an edit changes one event, raises its SEQUENCE and keeps every UID', async () => {
    const { ask, record } = aPublished(visit, lapse);
    const before = eventsOf(await ask('everything.ics'));
    record(edited('visit', { title: 'State visit' }));
    const after = eventsOf(await ask('everything.ics'));
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('lapse@sherpa')).toBe(before.get('lapse@sherpa'));
    expect(before.get('visit@sherpa')).toContain('SEQUENCE:1');
    expect(after.get('visit@sherpa')).toContain('SEQUENCE:2');
  });

  test('a cancelled entry goes 90 days after, without anything being recorded; files keep it', async () => {
    const cancels = aStatement('US', 'cancels', '2025-11-20', { entry: anEntry({ id: 'visit' }).id });
    const { ask, clock, publisher, calendar } = aPublished(visit, said(cancels));
    expect(eventsOf(await ask('everything.ics')).get('visit@sherpa')).toContain('STATUS:CANCELLED');
    clock.at = Date.parse('2026-07-30T00:00:00Z');
    expect(eventsOf(await ask('everything.ics')).size).toBe(0);
    expect(publisher.list()[0]?.entries).toBe(0);
    expect(publisher.exportFile({ calendar, format: 'ics' }).content).toContain('UID:visit@sherpa');
  });
});

describe('as HTTP', () => {
  test('two fetches give the same bytes, and the second may be answered by 304', async () => {
    const { ask } = aPublished(visit);
    const first = await ask('everything.ics');
    const { etag = '', 'last-modified': modified } = first.headers;
    expect((await ask('everything.ics')).body).toEqual(first.body);
    expect((await ask('everything.ics', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await ask('everything.ics', { headers: { 'if-none-match': `"x", W/${etag}` } })).status).toBe(
      304,
    );
    expect((await ask('everything.ics', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    expect((await ask('everything.ics', { headers: { 'if-modified-since': modified } })).status).toBe(304);
    const both = { 'if-none-match': '"x"', 'if-modified-since': modified };
    expect((await ask('everything.ics', { headers: both })).status).toBe(200);
  });

  test('an edit within the same second, or under a clock set back, is a new ETag and a later date', async () => {
    const { ask, record, clock } = aPublished(visit);
    const first = await ask('everything.ics');
    clock.at -= 3_600_000;
    record(edited('visit', { title: 'State visit' }));
    const second = await ask('everything.ics', { headers: { 'if-none-match': first.headers.etag } });
    expect(second.status).toBe(200);
    expect(Date.parse(second.headers['last-modified'] ?? '')).toBe(NOON + 1000);
  });

  test('a change of what the feed doesn’t show keeps its ETag and date', async () => {
    const { ask, record } = aPublished(visit);
    const first = await ask('t1.ics');
    record(lapse);
    expect((await ask('t1.ics')).headers).toEqual(first.headers);
  });

  test('compresses for those who take it, under an ETag of its own', async () => {
    const { ask } = aPublished(visit);
    const response = await ask('everything.ics', { headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
    expect(response.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': '4' });
    const { etag } = response.headers;
    expect(etag).not.toBe((await ask('everything.ics')).headers.etag);
    const again = await ask('everything.ics', { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.etag]).toEqual([304, etag]);
    const refused = await ask('everything.ics', { headers: { 'accept-encoding': 'gzip;q=0, *' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['an unknown feed', '/feeds/s3cret/nothing.ics', 'GET', 404],
    ['a wrong secret', '/feeds/s3creT/everything.ics', 'GET', 404],
    ['no secret', '/feeds//everything.ics', 'GET', 404],
    ['another ending', '/feeds/s3cret/everything.txt', 'GET', 404],
    ['writing', '/feeds/s3cret/everything.ics', 'PUT', 405],
    ['a profile that isn’t one', '/feeds/s3cret/everything.ics?profile=yahoo', 'GET', 400],
    ['an empty profile', '/feeds/s3cret/everything.ics?profile=', 'GET', 400],
    ['alarms that aren’t any', '/feeds/s3cret/everything.ics?alarms=loud', 'GET', 400],
    ['a profile and alarms', '/feeds/s3cret/everything.ics?profile=google&alarms=events', 'GET', 200],
    ['HEAD', '/feeds/s3cret/everything.ics', 'HEAD', 200],
  ])('answers %s', async (_, url, method, status) => {
    const { ask } = aPublished(visit);
    const response = await ask('', { url, method });
    expect(response.status).toBe(status);
    if (status >= 400) expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
    if (status === 405) expect(response.headers.allow).toBe('GET, HEAD');
  });

  test('remembers who came last', async () => {
    const { ask, publisher } = aPublished(visit);
    expect(publisher.lastFetch()).toBeUndefined();
    await ask('everything.ics', { headers: { 'user-agent': 'Thunderbird/140' } });
    expect(publisher.lastFetch()).toEqual({ client: 'Thunderbird/140', at: '2025-11-25T12:00:00Z' });
  });
});

describe('for other readers', () => {
  const due = created(
    anEntry({
      id: 'due',
      kind: 'deadline',
      when: '2026-11-10',
      alarms: [{ before: 'P7D' }, { before: 'P1D' }],
    }),
  );

  test('a profile or alarms in the address make another feed, which says where it is', async () => {
    const { ask } = aPublished(due);
    const plain = await ask('everything.ics');
    const google = await ask('everything.ics?profile=google');
    expect([...eventsOf(plain).keys()]).toEqual(['due@sherpa']);
    expect([...eventsOf(google).keys()]).toEqual([
      'due@sherpa',
      'due.alarm.P7D@sherpa',
      'due.alarm.P1D@sherpa',
    ]);
    expect(google.headers.etag).not.toBe(plain.headers.etag);
    expect(textOf(google).replaceAll('\r\n ', '')).toContain('everything.ics?profile=google\r\n');
    const asked = await ask('everything.ics?x=1&alarms=none&profile=google');
    expect(textOf(asked)).toBe(textOf(await ask('everything.ics?profile=google&alarms=none')));
    expect(textOf(asked)).not.toContain('.alarm.');
    expect(textOf(await ask('everything.ics?language=zh-Hans'))).toContain('【待确认】');
  });

  test('what isn’t a profile, an alarm mode or a language is refused with what is', async () => {
    const { ask } = aPublished(due);
    expect(textOf(await ask('everything.ics?profile=yahoo'))).toContain(
      'There is no “profile=yahoo”: write standard, google, outlook or apple, or leave “profile” out.',
    );
    expect(textOf(await ask('everything.ics?alarms='))).toContain('write embed, events, both or none');
    expect(textOf(await ask('everything.ics?language=fr'))).toContain('write en or zh-Hans');
  });

  test('an edit reaches every rendering, and what didn’t change keeps its date however many are read between', async () => {
    const { ask, record } = aPublished(due, visit);
    const queries = ['standard', 'google', 'outlook', 'apple'].flatMap((profile) =>
      ['embed', 'events', 'both', 'none'].map(
        (alarms) => `everything.ics?profile=${profile}&alarms=${alarms}`,
      ),
    );
    const all = () => Promise.all(queries.map((query) => ask(query)));
    const first = await all();
    expect((await all()).map(({ headers }) => headers)).toEqual(first.map(({ headers }) => headers));
    record(edited('visit', { title: 'State visit' }));
    for (const [index, answer] of (await all()).entries()) {
      expect(textOf(answer)).toContain('State visit');
      expect(Date.parse(answer.headers['last-modified'] ?? '')).toBeGreaterThan(
        Date.parse(first[index]?.headers['last-modified'] ?? ''),
      );
    }
  });
});

describe('as a file', () => {
  test('is fitted to a reader where one is named, which other formats than iCalendar aren’t', () => {
    const { publisher, calendar } = aPublished(
      created(anEntry({ id: 'due', kind: 'deadline', when: '2026-11-10', alarms: [{ before: 'P1D' }] })),
    );
    const asOf = { day: aDay('2025-11-21'), reading: 'known' } as const;
    const file = publisher.exportFile({ calendar, format: 'ics', profile: 'google', asOf });
    expect(file.content).toContain('UID:due.as-of-2025-11-21.alarm.P1D@sherpa');
    expect(file.content).not.toContain('BEGIN:VALARM');
    const both = publisher.exportFile({ calendar, format: 'ics', profile: 'google', alarms: 'both' });
    expect(both.content).toContain('BEGIN:VALARM');
    expect(() => publisher.exportFile({ calendar, format: 'md', alarms: 'both' })).toThrow(
      'export as ics instead of md',
    );
  });

  test('of a past day it says which and how it is read, and carries UIDs of its own', () => {
    const { publisher, calendar } = aPublished(visit);
    const asOf = { day: aDay('2025-11-21'), reading: 'known' } as const;
    const file = publisher.exportFile({ calendar, track: 'us–china TRADE truce', format: 'ics', asOf });
    expect(file.name).toBe('us-china-trade-truce-as-known-2025-11-21.ics');
    expect(file.content).toContain('NAME:US–China trade truce (as known on 2025-11-21)');
    expect(file.content).toContain('UID:visit.as-of-2025-11-21@sherpa');
    expect(file.content).not.toContain('s3cret');
  });

  test('of what had been recorded by a past day it is another file, with other UIDs', () => {
    const { publisher, calendar } = aPublished(visit);
    const asOf = { day: aDay('2025-11-21'), reading: 'recorded' } as const;
    const file = publisher.exportFile({ calendar, format: 'ics', asOf });
    expect(file.name).toBe('everything-as-recorded-2025-11-21.ics');
    expect(file.content).toContain('UID:visit.as-recorded-2025-11-21@sherpa');
    const brief = publisher.exportFile({ calendar, format: 'md', asOf });
    expect(brief.content).toContain('As recorded on 2025-11-21.');
  });

  test('a file of JSON has every entry, dated or not, in order of their dates', () => {
    const { publisher, calendar } = aPublished(someday, lapse, visit);
    const { content } = publisher.exportFile({ calendar, format: 'json' });
    expect(JSON.parse(content).map(({ id }: { id: string }) => id)).toEqual(['visit', 'lapse', 'someday']);
  });

  test('what isn’t there is refused with what is', () => {
    const { publisher, calendar } = aPublished();
    expect(() => publisher.exportFile({ calendar, feed: 'x', format: 'ics' })).toThrow(
      'There is no feed “x”. There are everything, us-china-trade-truce, deadlines.',
    );
    expect(() => publisher.exportFile({ calendar, track: 'x', format: 'ics' })).toThrow(
      'There is no track “x”. There are “US–China trade truce”.',
    );
  });
});
