import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedToSave, FeedView } from '../../../../shared/contract/methods/feed-methods.ts';
import type { InputOf } from '../../../../shared/contract/methods.ts';
import type { EntryView } from '../../../../shared/entries/entry-view.ts';
import type { FeedId, TrackId } from '../../../../shared/entries/ids.ts';
import { aDay } from '../../../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../../../support/memory-app.ts';
import { readByIcalJs } from '../../../support/read-feed.ts';

let memory: MemoryApp;
beforeEach(async () => {
  memory = await createMemoryApp();
});

async function add(entry: InputOf<'entries.add'>['entry']): Promise<EntryView> {
  const [added] = (await memory.request('entries.add', { entry })).entries;
  if (added === undefined) throw new Error('nothing was added');
  return added;
}

const save = (feed: FeedToSave) => memory.request('feeds.save', feed);
const idOf = ({ saved }: FeedView) => saved?.id ?? ('' as FeedId);

/** What the address of a feed answers now. */
async function fetched(url = '', headers: Readonly<Record<string, string>> = {}) {
  const { pathname, search } = new URL(url);
  const response = await memory.app.publisher.respond({
    method: 'GET',
    url: `${pathname}${search}`,
    headers,
  });
  const text = response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : '';
  return { status: response.status, headers: response.headers, text };
}

async function titlesIn({ url }: FeedView): Promise<readonly string[]> {
  const { status, text } = await fetched(url);
  expect(status).toBe(200);
  return readByIcalJs(text).map(({ summary }) => summary.replace(/^(?:\[[^\]]*\] |≈ [^·]*· )*/, ''));
}

const listed = async () =>
  (await memory.request('feeds.list', {})).map(({ name, entries }) => [name, entries]);

describe('a saved feed', () => {
  it('is listed last with what it holds, and served at an address that outlives its title', async () => {
    await add({ kind: 'call', title: 'Call', when: '2026-01-10' });
    await add({ kind: 'talks', title: 'Talks', when: '2026-01-11' });
    const made = await save({ title: 'Calls only', selects: { kinds: ['call'] }, profile: 'google' });
    expect(made).toMatchObject({ name: 'calls-only', profile: 'google', alarms: 'events', language: 'en' });
    expect(made).toMatchObject({
      entries: 1,
      ownSecret: false,
      saved: { vague: 'window', cancelled: 'keep' },
    });
    expect(await listed()).toEqual([
      ['everything', 2],
      ['deadlines', 0],
      ['calls-only', 1],
    ]);
    expect(await titlesIn(made)).toEqual(['Call']);
    const renamed = await save({ id: idOf(made), title: 'Anrufe', selects: { kinds: ['call'] } });
    expect([renamed.name, renamed.url, renamed.profile]).toEqual(['anrufe', made.url, 'standard']);
    expect(await titlesIn(made)).toEqual(['Call']);
  });

  it('is removed with its address, which one undo brings back', async () => {
    await add({ kind: 'call', title: 'Call', when: '2026-01-10' });
    const made = await save({ title: 'Calls only' });
    await memory.request('feeds.remove', { id: idOf(made) });
    expect((await fetched(made.url)).status).toBe(404);
    await memory.request('history.undo', {});
    expect(await titlesIn(made)).toEqual(['Call']);
    await memory.request('history.undo', {});
    expect((await fetched(made.url)).status).toBe(404);
    await memory.request('history.redo', {});
    expect((await memory.request('feeds.list', {})).at(-1)).toEqual(made);
  });

  it('changes nothing where it is saved as it is', async () => {
    const made = await save({ title: 'Calls only', selects: { kinds: ['call'] }, colour: 'teal' });
    const before = memory.store.seq;
    await save({ id: idOf(made), title: 'Calls only', selects: { kinds: ['call'] }, colour: 'teal' });
    expect(memory.store.seq).toBe(before);
  });

  it('raises no entry: no reader is told that entries changed', async () => {
    const entry = await add({ kind: 'call', title: 'Call', when: '2026-01-10' });
    await save({ title: 'Calls only' });
    const [after] = await memory.request('entries.list', {});
    expect(after?.revision).toBe(entry.revision);
  });

  it.each<[string, FeedToSave, string]>([
    ['without a title', { title: '  ' }, 'a feed needs a title'],
    [
      'with a title that is taken',
      { title: 'SHERPA: deadlines' },
      'There is a feed “Sherpa: deadlines” already',
    ],
    [
      'of a track that isn’t there',
      { title: 'A', selects: { tracks: ['nope' as TrackId] } },
      'There is no track “nope”',
    ],
    [
      'in place of one that isn’t there',
      { id: 'feed-x' as FeedId, title: 'A' },
      'There is no saved feed “feed-x”',
    ],
    [
      'that ends before it begins',
      { title: 'A', selects: { from: 'P1Y', to: '-P1Y' } },
      'before it begins on',
    ],
    [
      'with a day that isn’t one',
      { title: 'A', selects: { from: 'soon' } },
      'a feed begins and ends on a day',
    ],
  ])('%s is refused in words', async (_, feed, reason) => {
    await expect(save(feed)).rejects.toThrow(reason);
    expect(await listed()).toHaveLength(2);
  });

  it('keeps to its track by id; once that is gone it has nothing, and undo brings both back', async () => {
    await add({ kind: 'call', title: 'Call', when: '2026-01-10', tracks: ['Truce'] });
    await add({ kind: 'call', title: 'Other', when: '2026-01-10' });
    const [track] = (await memory.request('calendar.read', {})).tracks;
    if (track === undefined) throw new Error('no track');
    const made = await save({ title: 'The truce', selects: { tracks: [track.id] } });
    await memory.request('tracks.save', { id: track.id, name: 'The truce of Busan' });
    expect(await titlesIn(made)).toEqual(['Call']);
    await memory.request('tracks.remove', { id: track.id });
    expect(await titlesIn(made)).toEqual([]);
    await memory.request('history.undo', {});
    expect(await titlesIn(made)).toEqual(['Call']);
  });

  it('leaves vague and cancelled entries out where that is chosen, and says so', async () => {
    await add({ kind: 'call', title: 'Exact', when: '2026-01-10' });
    await add({ kind: 'call', title: 'Vague', when: 'April 2026' });
    await add({ kind: 'call', title: 'Undated' });
    const off = await add({ kind: 'call', title: 'Off', when: '2026-01-12', parties: ['US'] });
    await memory.request('statements.say', {
      id: off.id,
      by: 'US',
      says: 'cancels',
      made: aDay('2025-11-20'),
    });
    const made = await save({ title: 'Sure', vague: 'leave-out', cancelled: 'leave-out' });
    expect(await titlesIn(made)).toEqual(['Exact']);
    expect(made.entries).toBe(1);
    const { counts } = await memory.request('feeds.preview', { feed: 'sure' });
    expect(counts.leftOut).toEqual([
      { reason: 'vague', count: 1, titles: ['Vague'] },
      { reason: 'no-date', count: 1, titles: ['Undated'] },
      { reason: 'cancelled', count: 1, titles: ['Off'] },
    ]);
    const file = await memory.request('feeds.export', { feed: 'sure', format: 'json' });
    expect(
      JSON.parse(file.content)
        .map(({ title }: EntryView) => title)
        .sort(),
    ).toEqual(['Exact', 'Undated']);
  });

  it('puts a vague entry on the last day of its window where that is chosen', async () => {
    await add({ kind: 'call', title: 'Vague', when: 'April 2026' });
    const made = await save({ title: 'Last days', vague: 'last-day' });
    const [event] = readByIcalJs((await fetched(made.url)).text);
    expect([event?.start, event?.end]).toEqual(['2026-04-30', '2026-05-01']);
  });

  it('follows standings as they change', async () => {
    const entry = await add({
      kind: 'bilateral',
      title: 'Summit',
      when: '2026-01-12',
      parties: ['US', 'CN'],
    });
    const made = await save({ title: 'Agreed', selects: { standings: ['agreed', 'held'] } });
    expect(await titlesIn(made)).toEqual([]);
    for (const by of ['US', 'CN'])
      await memory.request('statements.say', {
        id: entry.id,
        by,
        says: 'confirms',
        made: aDay('2025-11-20'),
      });
    expect(await titlesIn(made)).toEqual(['Summit']);
  });

  it('moves along with the days, without anything being recorded', async () => {
    await add({ kind: 'call', title: 'Soon', when: '2025-11-27' });
    const made = await save({ title: 'The week', selects: { from: 'P0D', to: 'P7D' } });
    expect(await titlesIn(made)).toEqual(['Soon']);
    memory.clock.ms += 3 * 86_400_000;
    expect(await titlesIn(made)).toEqual([]);
    const then = await memory.request('feeds.export', {
      feed: 'the-week',
      format: 'json',
      asOf: aDay('2025-11-26'),
    });
    expect(JSON.parse(then.content)).toHaveLength(1);
  });

  it('is in the whole as a file, and comes back with it', async () => {
    const made = await save({ title: 'Calls only', selects: { kinds: ['call'] }, language: 'zh-Hans' });
    const { content } = await memory.request('store.export', {});
    expect(JSON.parse(content).feeds).toEqual([made.saved]);
    const other = await createMemoryApp();
    const { others } = await other.request('store.import', { content, accept: false });
    expect(others).toContain('feeds');
    await other.request('store.import', { content, accept: true });
    expect((await other.request('feeds.list', {})).at(-1)?.saved).toEqual(made.saved);
  });

  it('is told of to every client', async () => {
    const heard: (readonly FeedView[] | undefined)[] = [];
    memory.app.subscribe((notice) => {
      if (notice.name === 'calendar.changed') heard.push(notice.body.feeds);
    });
    const made = await save({ title: 'Calls only' });
    expect(heard.at(-1)?.at(-1)).toEqual(made);
  });
});

describe('a secret of its own', () => {
  it('is another each time: the old address is dead at once, and no other feed’s', async () => {
    await add({ kind: 'call', title: 'Call', when: '2026-01-10' });
    const [everything, deadlines] = await memory.request('feeds.list', {});
    const first = await memory.request('feeds.rotate', { feed: 'everything' });
    expect(first.ownSecret).toBe(true);
    expect(first.url).not.toBe(everything?.url);
    expect((await fetched(everything?.url)).status).toBe(404);
    expect((await fetched(first.url)).status).toBe(200);
    expect((await fetched(deadlines?.url)).status).toBe(200);
    expect((await fetched(deadlines?.url?.replace('deadlines', 'everything'))).status).toBe(404);
    expect((await fetched(first.url?.replace('everything', 'deadlines'))).status).toBe(404);
    const second = await memory.request('feeds.rotate', { feed: 'everything' });
    expect((await fetched(first.url)).status).toBe(404);
    expect(await titlesIn(second)).toEqual(['Call']);
  });

  it('is no part of the record, and stands in no file', async () => {
    const made = await save({ title: 'Mine' });
    const before = memory.store.seq;
    const heard: string[] = [];
    memory.app.subscribe(({ name }) => heard.push(name));
    const { url = '' } = await memory.request('feeds.rotate', { feed: made.key });
    expect(memory.store.seq).toBe(before);
    expect(heard).toEqual(['feeds.changed']);
    const secret = url.split('/').at(-2) ?? '';
    expect(secret.length).toBeGreaterThan(5);
    expect((await memory.request('store.export', {})).content).not.toContain(secret);
    expect((await memory.request('feeds.export', { feed: made.name })).content).not.toContain(secret);
  });

  it('stays with a feed that is removed and brought back', async () => {
    const made = await save({ title: 'Mine' });
    const { url } = await memory.request('feeds.rotate', { feed: made.key });
    await memory.request('feeds.remove', { id: idOf(made) });
    await memory.request('history.undo', {});
    expect((await fetched(url)).status).toBe(200);
  });
});
