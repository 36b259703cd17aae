import { beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from '../../../../core/feeds/read-events.ts';
import type { FeedPreview } from '../../../../shared/contract/methods/feed-methods.ts';
import type { InputOf } from '../../../../shared/contract/methods.ts';
import { ALARM_MODES } from '../../../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../../../shared/feeds/profile.ts';
import { aDay } from '../../../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../../../support/memory-app.ts';
import { readByIcalJs } from '../../../support/read-feed.ts';

let memory: MemoryApp;
beforeEach(async () => {
  memory = await createMemoryApp();
});

async function served(query: string): Promise<string> {
  const url = `/feeds/secret/everything.ics${query}`;
  const { status, body } = await memory.app.publisher.respond({ method: 'GET', url, headers: {} });
  expect(status).toBe(200);
  return new TextDecoder().decode(body instanceof Uint8Array ? body : undefined);
}

/** What ical.js makes of an item by a reader that knows nothing of the preview's. */
const plainOf = ({ items }: FeedPreview) =>
  items.map(({ uid, summary, when, sequence }) => ({
    ...{ uid, summary, sequence },
    start: when.kind === 'days' ? when.from : Date.parse(when.start),
  }));

describe('a preview', () => {
  it.each(PROFILES.flatMap((profile) => ALARM_MODES.map((alarms) => ({ profile, alarms }))))(
    'shows what ical.js reads from the bytes that are served: $profile, $alarms',
    async (asked) => {
      await memory.request('sample.add', {});
      const preview = await memory.request('feeds.preview', { feed: 'everything', ...asked });
      const text = await served(`?profile=${asked.profile}&alarms=${asked.alarms}`);
      expect(preview.text).toBe(text);
      expect(preview.textBeyond).toBe(0);
      const byUid = <T extends { readonly uid: string }>(all: readonly T[]) =>
        all.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
      const read = readEvents(text);
      expect(byUid(preview.items.map(({ entry: _, isAlarm: __, ...item }) => item))).toEqual(byUid(read));
      const other = readByIcalJs(text).map(({ uid, summary, sequence, start }) => ({
        uid,
        summary,
        sequence,
        start,
      }));
      expect(byUid(plainOf(preview))).toEqual(byUid(other));
      expect(preview.counts.events).toBe(read.length);
      expect(preview.counts.alarms).toBe(read.reduce((sum, { alarms }) => sum + alarms.length, 0));
      expect(preview.counts.alarmEvents).toBe(preview.items.filter(({ isAlarm }) => isAlarm).length);
      expect(preview.counts.entries).toBe(read.length - preview.counts.alarmEvents);
      expect(preview.items.every(({ entry }) => entry !== undefined)).toBe(true);
      expect(preview.findings).toEqual([]);
    },
  );

  it('lists what starts first first, by whichever clocks', async () => {
    for (const line of [
      'Call, talks, Geneva, 3 November 2026 05:00-06:00',
      'Walk, talks, Beijing, 3 November 2026 09:00-10:00',
      'Summit, Busan, 3 November 2026',
    ])
      await memory.request('entries.add', { line });
    const { items } = await memory.request('feeds.preview', { feed: 'everything' });
    const starts = items.map(({ when }) => (when.kind === 'days' ? when.from : when.start));
    expect(starts).toEqual(['2026-11-03', '2026-11-03T01:00:00Z', '2026-11-03T04:00:00Z']);
  });

  it('says what a reader of Google’s is told otherwise', async () => {
    const { entries } = await memory.request('entries.add', {
      entry: {
        kind: 'deadline',
        title: 'Truce ends',
        when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
        alarms: [{ before: 'P7D' }],
      },
    });
    const standard = await memory.request('feeds.preview', { feed: 'everything' });
    const google = await memory.request('feeds.preview', { feed: 'everything', profile: 'google' });
    expect([standard.alarms, google.alarms]).toEqual(['embed', 'events']);
    expect(standard.items.map(({ alarms, isAlarm }) => [alarms, isAlarm])).toEqual([
      [['2026-11-03T05:01:00Z'], false],
    ]);
    expect(google.items.map(({ isAlarm, entry, when }) => [isAlarm, entry, when])).toMatchObject([
      [true, entries[0]?.id, { kind: 'timed', start: '2026-11-03T05:01:00Z' }],
      [false, entries[0]?.id, { kind: 'timed', start: '2026-11-10T05:01:00Z', zone: 'America/New_York' }],
    ]);
    expect(google.counts).toMatchObject({ entries: 1, events: 2, alarmEvents: 1, alarms: 0 });
  });

  it('counts what Google takes away: the alarms of what is off', async () => {
    const { entries } = await memory.request('entries.add', {
      entry: {
        kind: 'call',
        title: 'Call',
        when: '2026-11-10',
        parties: ['US'],
        alarms: [{ before: 'P7D' }],
      },
    });
    const id = entries[0]?.id;
    if (id === undefined) throw new Error('nothing was added');
    const asked = { feed: 'everything', profile: 'google' } as const;
    expect((await memory.request('feeds.preview', asked)).counts).toMatchObject({
      ...{ entries: 1, alarmEvents: 1, cancelled: 0 },
    });
    await memory.request('statements.say', { id, by: 'US', says: 'cancels', made: aDay('2025-11-20') });
    const { items, counts } = await memory.request('feeds.preview', asked);
    expect(items.map(({ isAlarm, status }) => [isAlarm, status])).toEqual([
      [true, 'CANCELLED'],
      [false, 'CONFIRMED'],
    ]);
    expect(counts).toMatchObject({ entries: 1, alarmEvents: 1, cancelled: 1 });
    const standard = await memory.request('feeds.preview', { feed: 'everything' });
    expect(standard.counts.cancelled).toBe(1);
  });

  it.each([
    ['a word', `${'word '.repeat(119)}longest after`, /^(?:word ){118}word…$/],
    ['half a character', `${'谈'.repeat(598)}🕊🕊`, /^谈+…$/],
    ['what fits', 'word '.repeat(20), /word $/],
  ])('of a long description has its beginning, without halving %s', async (_, description, shown) => {
    const event = `UID:a\r\nDTSTART;VALUE=DATE:20260420\r\nDESCRIPTION:${description}`;
    const [read] = readEvents(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    );
    expect(read?.description).toMatch(shown);
    expect(read?.description.length).toBeLessThanOrEqual(600);
    expect(read?.description).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('shows days with the last of them, and a feed that nobody has saved', async () => {
    await memory.request('entries.add', {
      entry: { kind: 'talks', title: 'Round', when: '2026-04-14/2026-04-16' },
    });
    await memory.request('entries.add', { entry: { kind: 'call', title: 'Call', when: '2026-04-20' } });
    const before = memory.store.seq;
    const draft: InputOf<'feeds.preview'>['draft'] = { selects: { kinds: ['talks'] }, language: 'zh-Hans' };
    const preview = await memory.request('feeds.preview', { draft });
    expect(preview.items.map(({ when }) => when)).toEqual([
      { kind: 'days', from: '2026-04-14', to: '2026-04-16' },
    ]);
    expect(preview.counts).toMatchObject({ entries: 1, leftOut: [] });
    const other = await memory.request('feeds.preview', { draft: { selects: { kinds: ['call'] } } });
    expect(other.items.map(({ when }) => when)).toEqual([
      { kind: 'days', from: '2026-04-20', to: '2026-04-20' },
    ]);
    expect(memory.store.seq).toBe(before);
    expect(await memory.request('feeds.list', {})).toHaveLength(2);
  });

  it('isn’t led astray by a title that looks like iCalendar', async () => {
    await memory.request('entries.add', {
      entry: { kind: 'call', title: 'BEGIN:VEVENT', when: '2026-04-20' },
    });
    await memory.request('entries.add', {
      entry: { kind: 'call', title: 'Call', notes: 'END:VEVENT\nBEGIN:VEVENT', when: '2026-04-21' },
    });
    const preview = await memory.request('feeds.preview', { draft: { title: 'BEGIN:VEVENT' } });
    expect(preview.items.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('BEGIN:VEVENT'),
      expect.stringContaining('Call'),
    ]);
    expect([preview.counts.events, preview.findings]).toEqual([2, []]);
  });

  it('of an empty feed is empty', async () => {
    const preview = await memory.request('feeds.preview', { draft: {} });
    expect([preview.items, preview.counts.events, preview.findings]).toEqual([[], 0, []]);
    expect(preview.text).toContain('END:VCALENDAR');
  });

  it('of many entries shows the first five hundred and whole lines of 200 kB, and counts all', async () => {
    const entries = Array.from({ length: 620 }, (_, index) => ({
      kind: 'call' as const,
      title: `Call ${index} 电话`,
      when: `${2030 - (index % 10)}-05-0${1 + (index % 9)}`,
      notes: '谈'.repeat(150),
    }));
    await memory.request('entries.import', { as: 'json', content: JSON.stringify(entries), accept: true });
    const preview = await memory.request('feeds.preview', { feed: 'everything' });
    expect([preview.items.length, preview.counts.events, preview.counts.entries]).toEqual([500, 620, 620]);
    const bytes = new TextEncoder().encode(preview.text).length;
    expect(bytes).toBeLessThanOrEqual(200_000);
    expect(bytes + preview.textBeyond).toBe(preview.counts.bytes);
    expect(preview.text.endsWith('\r\n')).toBe(true);
    const days = preview.items.map(({ when }) => (when.kind === 'days' ? when.from : ''));
    expect(days).toEqual(days.toSorted());
    expect(days[0]?.slice(0, 4)).toBe('2021');
  });
});
