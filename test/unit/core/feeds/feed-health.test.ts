import { beforeEach, describe, expect, it } from 'vitest';
import { createFetchLog, createFetchMemory, type Fetches } from '../../../../core/feeds/fetch-log.ts';
import { reachabilityOf } from '../../../../core/feeds/reachability.ts';
import { createUidWatch, type KnownUids } from '../../../../core/feeds/uid-watch.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import { aDay } from '../../../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../../../support/memory-app.ts';

const NOON = Date.parse('2025-11-25T12:00:00Z');
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const GOOGLE = 'Google-Calendar-Importer';
const THUNDERBIRD = 'Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Thunderbird/128.5.0';

describe('the log of fetches', () => {
  function aLog(kept?: unknown) {
    const clock = { at: NOON, now: () => clock.at };
    const device = {
      feedFetches: kept,
      saves: 0,
      async rememberFeedFetches(fetches: unknown) {
        device.feedFetches = JSON.parse(JSON.stringify(fetches));
        device.saves += 1;
      },
    };
    return { clock, device, log: createFetchLog({ clock, memory: createFetchMemory(device) }) };
  }

  it('counts whole and unchanged answers by program, whichever came last first', () => {
    const { clock, log } = aLog();
    log.note('everything', GOOGLE, false);
    clock.at += MINUTE_MS;
    log.note('everything', THUNDERBIRD, false);
    log.note('everything', THUNDERBIRD.replace('128.5', '129.0'), true);
    log.note('deadlines', GOOGLE, true);
    expect(log.of('everything')).toEqual([
      {
        ...{ reader: 'thunderbird', agent: 'Thunderbird/129.0.0', whole: 1, unchanged: 1 },
        ...{ first: '2025-11-25T12:01:00Z', last: '2025-11-25T12:01:00Z' },
      },
      {
        ...{ reader: 'google', agent: GOOGLE, whole: 1, unchanged: 0 },
        ...{ first: '2025-11-25T12:00:00Z', last: '2025-11-25T12:00:00Z' },
      },
    ]);
    expect(log.of('deadlines')).toHaveLength(1);
    expect(log.of('nothing')).toEqual([]);
    expect(log.last()).toEqual({ client: GOOGLE, at: '2025-11-25T12:01:00Z' });
  });

  it('goes on from what the device kept, and keeps it now and then, not at each answer', async () => {
    const first = aLog();
    for (let fetch = 0; fetch < 100; fetch += 1) first.log.note('everything', GOOGLE, fetch > 0);
    expect(first.device.saves).toBe(0);
    first.clock.at += 5 * MINUTE_MS;
    first.log.note('everything', GOOGLE, true);
    expect(first.device.saves).toBe(1);
    const second = aLog(first.device.feedFetches);
    second.log.note('everything', GOOGLE, true);
    expect(second.log.of('everything')).toMatchObject([{ whole: 1, unchanged: 101 }]);
    await second.log.keep();
    await second.log.keep();
    expect(second.device.saves).toBe(1);
    expect((second.device.feedFetches as Fetches).everything).toMatchObject([{ unchanged: 101 }]);
  });

  it('is bounded, whatever programs call themselves', async () => {
    const { log, device } = aLog();
    for (let program = 0; program < 500; program += 1) log.note('everything', `robot-${program}/1.0`, false);
    for (let feed = 0; feed < 500; feed += 1) log.note(`feed-${feed}`, 'x'.repeat(10_000), false);
    expect(log.of('everything')).toEqual([]);
    expect(log.of('feed-499')).toHaveLength(1);
    await log.keep();
    expect(JSON.stringify(device.feedFetches).length).toBeLessThan(60_000);
    const some = aLog();
    for (let program = 0; program < 500; program += 1)
      some.log.note('everything', `robot-${program}/1.0`, false);
    expect(some.log.of('everything')).toHaveLength(12);
  });

  it.each([7, { everything: 'often' }, { everything: [{ reader: 'netscape' }] }])(
    'takes what it can’t understand, %j, for nothing',
    (kept) => {
      expect(aLog(kept).log.of('everything')).toEqual([]);
    },
  );
});

describe('the watch over UIDs', () => {
  function aWatch() {
    const clock = { at: NOON, now: () => clock.at };
    let known: KnownUids | undefined;
    const watch = createUidWatch({
      clock,
      memory: {
        read: async () => known,
        remember: async (next) => {
          known = next;
        },
      },
      digest: (bytes) =>
        new TextDecoder().decode(bytes).padStart(12, '-').slice(-12).split('').reverse().join(''),
    });
    const look = (uids: Record<string, string>, areAll = true) =>
      watch.look([new Map(Object.entries(uids)) as Map<EntryId, string>], areAll);
    return { clock, look };
  }

  it('has nothing to compare with at first, and then sees which entries have another UID', async () => {
    const { look } = aWatch();
    expect(await look({ a: 'a@sherpa', b: 'b@sherpa' })).toEqual({ changed: [[]] });
    expect(await look({ a: 'a@sherpa', b: 'b@other' })).toEqual({
      since: '2025-11-25T12:00:00Z',
      changed: [['b']],
    });
  });

  it('takes an entry for what it is, whatever every object has by its name', async () => {
    const { look } = aWatch();
    expect(await look({ a: 'a@sherpa' })).toEqual({ changed: [[]] });
    expect((await look({ constructor: 'constructor@sherpa' })).changed).toEqual([[]]);
    expect((await look({ constructor: 'another' })).changed).toEqual([['constructor']]);
  });

  it('takes entries that are new or gone for what they are', async () => {
    const { look } = aWatch();
    await look({ a: 'a@sherpa' });
    expect((await look({ b: 'b@sherpa' })).changed).toEqual([[]]);
    expect((await look({ a: 'a@sherpa', b: 'b@other' })).changed).toEqual([['b']]);
  });

  it('tells of a change for a day at least, and of what was then from then on', async () => {
    const { clock, look } = aWatch();
    await look({ a: 'a@sherpa' });
    clock.at += DAY_MS - MINUTE_MS;
    expect((await look({ a: 'a@other' })).changed).toEqual([['a']]);
    clock.at += MINUTE_MS;
    expect((await look({ a: 'a@other' }, false)).changed).toEqual([['a']]);
    expect((await look({ a: 'a@other' })).changed).toEqual([['a']]);
    expect(await look({ a: 'a@other' })).toEqual({ since: '2025-11-26T12:00:00Z', changed: [[]] });
  });
});

describe('reachability', () => {
  const reaches = (server: Parameters<typeof reachabilityOf>[0]) =>
    Object.fromEntries(reachabilityOf(server).readers.map((one) => [one.reader, one.reaches]));

  it('says what gets to a loopback address: never a maker’s server', () => {
    expect(reachabilityOf({ url: 'http://127.0.0.1:7437', lan: [] }).scope).toBe('device');
    expect(reaches({ url: 'http://127.0.0.1:7437', lan: [] })).toEqual({
      ...{ google: 'no', outlook: 'if-on-device', apple: 'if-on-device', thunderbird: 'yes' },
      other: 'if-on-device',
    });
  });

  it('tells of the local network, and of nobody where nothing is served', () => {
    const lan = ['http://192.168.1.7:7437'];
    expect(reachabilityOf({ url: 'http://127.0.0.1:7437', lan })).toMatchObject({ scope: 'network', lan });
    expect(reaches({ url: 'http://127.0.0.1:7437', lan })).toEqual({
      ...{ google: 'no', outlook: 'if-on-network', apple: 'if-on-network', thunderbird: 'yes' },
      other: 'if-on-network',
    });
    const problem = 'Port 7437 is taken by another program.';
    expect(reachabilityOf({ problem, lan: [] })).toMatchObject({ scope: 'none', problem });
    expect(new Set(Object.values(reaches({ problem, lan: [] })))).toEqual(new Set(['no']));
  });
});

describe('the health of feeds', () => {
  let memory: MemoryApp;
  beforeEach(async () => {
    memory = await createMemoryApp();
  });

  const fetch = (agent: string, etag?: string) =>
    memory.app.publisher.respond({
      method: 'GET',
      url: '/feeds/secret/everything.ics',
      headers: { 'user-agent': agent, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
    });

  it('tells of fetches, of UIDs that stay over every edit, of what is left out, and of no findings', async () => {
    await memory.request('sample.add', {});
    const first = await fetch(THUNDERBIRD);
    await fetch(THUNDERBIRD, first.headers.etag);
    const before = (await memory.request('feeds.health', {})).feeds;
    expect(before[0]?.fetches).toMatchObject([{ reader: 'thunderbird', whole: 1, unchanged: 1 }]);
    expect(before.map(({ uids }) => [uids.since, uids.changed])).toEqual(before.map(() => [undefined, 0]));
    expect(before.flatMap(({ findings }) => findings)).toEqual([]);
    for (const { id, title } of await memory.request('entries.list', {}))
      await memory.request('entries.edit', { id, set: { title: `${title}, again` } });
    const after = (await memory.request('feeds.health', {})).feeds;
    expect(after.map(({ uids }) => [uids.since, uids.changed])).toEqual(
      after.map(() => ['2025-11-25T12:00:00Z', 0]),
    );
    expect(after[0]?.uids.count).toBe(after[0]?.entries);
    expect(after[0]?.bytes).toBeGreaterThan(10_000);
  });

  it('names what isn’t in a feed and why, of one feed alone if asked', async () => {
    await memory.request('entries.add', { entry: { kind: 'call', title: 'Someday' } });
    await memory.request('entries.add', {
      entry: { kind: 'call', title: 'From April on', when: '2026-04/..' },
    });
    const { entries } = await memory.request('entries.add', {
      entry: { kind: 'call', title: 'Called off', when: '2025-06-01', parties: ['US'] },
    });
    const id = entries[0]?.id;
    if (id === undefined) throw new Error('nothing was added');
    await memory.request('statements.say', { id, by: 'US', says: 'cancels', made: aDay('2025-05-20') });
    const { feeds } = await memory.request('feeds.health', { feed: 'everything' });
    expect(feeds).toHaveLength(1);
    expect(feeds[0]?.leftOut).toEqual([
      { reason: 'no-date', count: 1, titles: ['Someday'] },
      { reason: 'no-last-day', count: 1, titles: ['From April on'] },
      { reason: 'long-cancelled', count: 1, titles: ['Called off'] },
    ]);
  });
});
