import { describe, expect, it } from 'vitest';
import { aPromise } from '../../support/a-promise.ts';
import { aPublishedFile, name, statusOf, titleAt, wantedOf } from '../../support/a-published-file.ts';

const at = (time: string) => `2026-04-01T${time}Z`;

describe('a publication that goes by itself', () => {
  it('goes soon after it was saved, and after each change, many changes together', async () => {
    const { world, publishing } = await aPublishedFile();
    expect(await statusOf(publishing)).toEqual({ isRunning: false, tries: 0, next: at('09:00:10') });
    await world.pass(publishing, 1);
    expect(titleAt(world)).toBe('A');
    expect(await statusOf(publishing)).toMatchObject({ last: { at: at('09:00:10'), outcome: 'published' } });
    world.server.requests.length = 0;
    for (const next of ['B', 'C', 'D']) {
      name(world, next);
      publishing.calendarChanged();
    }
    await world.pass(publishing, 1);
    expect(titleAt(world)).toBe('D');
    expect(world.server.requests.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  });

  it('asks nobody while its feed is the same, and looks each hour for what days change', async () => {
    const { world, publishing } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.server.requests.length = 0;
    publishing.calendarChanged();
    await world.pass(publishing, 50);
    expect(world.server.requests).toEqual([]);
    name(world, 'A day later');
    await world.pass(publishing, 60);
    expect(titleAt(world)).toBe('A day later');
  });

  it('goes every so many minutes, also where nothing changed', async () => {
    const { world, publishing } = await aPublishedFile(30);
    await world.pass(publishing, 1);
    expect((await statusOf(publishing))?.next).toBe(at('09:30:10'));
    world.server.requests.length = 0;
    await world.pass(publishing, 60);
    expect(world.server.requests.filter((one) => one.startsWith('HEAD'))).toHaveLength(2);
  });

  it('tries again later and later, an hour at most, and says since when it fails', async () => {
    const { world, publishing } = await aPublishedFile();
    world.server.fault = () => 'lost-request';
    const tried: string[] = [];
    for (let tries = 1; tries <= 9; tries += 1) {
      await world.pass(publishing, ((world.wakesAt ?? 0) - world.clock.ms) / 60_000);
      while ((await statusOf(publishing))?.tries !== tries) await world.pass(publishing, 1);
      tried.push((await statusOf(publishing))?.last?.at.slice(11) ?? '');
    }
    const minutes = tried.map((time) => Date.parse(at(time.slice(0, 8))) / 60_000);
    expect(minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0))).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60,
    ]);
    expect(await statusOf(publishing)).toMatchObject({
      failingSince: at('09:00:10'),
      last: { sentence: 'dav.example.org broke the connection off in the middle; Sherpa tries again.' },
    });
    world.server.fault = () => undefined;
    await world.pass(publishing, 61);
    expect(titleAt(world)).toBe('A');
    expect(await statusOf(publishing)).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    expect(await statusOf(publishing)).not.toHaveProperty('failingSince');
  });

  it('leaves a server alone for as long as it asks', async () => {
    const { world, publishing } = await aPublishedFile();
    const { fetch } = world.server;
    let busy = true;
    Object.assign(world.server, {
      fetch: (...args: Parameters<typeof fetch>) =>
        busy
          ? Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '1800' } }))
          : fetch(...args),
    });
    await publishing.close();
    const again = world.begin();
    await again.start();
    await world.pass(again, 1);
    expect((await statusOf(again))?.next).toBe(at('09:30:10'));
    busy = false;
    await world.pass(again, 30);
    expect(titleAt(world)).toBe('A');
  });

  it('waits for a new password rather than try the old one on and on', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.server.password = 'battery staple';
    name(world, 'B');
    publishing.calendarChanged();
    await world.pass(publishing, 1);
    expect(await statusOf(publishing)).toMatchObject({
      waitsFor: 'password',
      last: { sentence: 'dav.example.org no longer takes the password of lifeng: give the new one.' },
    });
    world.server.requests.length = 0;
    await world.pass(publishing, 600);
    expect(world.server.requests).toEqual([]);
    await publishing.save({ ...wantedOf(world), id, password: 'battery staple' });
    await world.pass(publishing, 1);
    expect(titleAt(world)).toBe('B');
  });

  it('goes on after a restart as it was, with what it remembers', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    await publishing.close();
    const again = world.begin();
    await again.start();
    expect(await again.list()).toMatchObject([
      { id, password: { kept: 'file' }, status: { last: { outcome: 'published' } } },
    ]);
    world.server.requests.length = 0;
    await world.pass(again, 5);
    expect(world.server.requests).toEqual([]);
  });

  it('begins nothing more once the host closes, and a run that is broken off has not failed', async () => {
    const { world, publishing } = await aPublishedFile();
    await world.pass(publishing, 1);
    name(world, 'B');
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { fetch } = world.server;
    world.server.fault = () => undefined;
    const slow: typeof fetch = (_, init) => {
      asked();
      return new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    };
    await publishing.close();
    Object.assign(world.server, { fetch: slow });
    const again = world.begin();
    await again.start();
    const running = world.pass(again, 1);
    await isAsked;
    await again.close();
    await running;
    expect((await again.list())[0]?.status).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    expect(world.wakesAt).toBeUndefined();
  });

  it('keeps no other waiting for its server', async () => {
    const { world, publishing } = await aPublishedFile();
    let answer: () => void = () => {};
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { fetch } = world.server;
    await publishing.close();
    const slow: typeof fetch = async (input, init) => {
      asked();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return fetch(input, init);
    };
    Object.assign(world.server, { fetch: slow });
    const again = world.begin();
    await again.start();
    const passing = world.pass(again, 1);
    await isAsked;
    world.files.put('/shared/other.txt', 'other');
    const to = { kind: 'folder' as const, path: '/shared' };
    const { id } = await again.save({ feed: 'truce', rendering: {}, to, every: 60, enabled: false });
    expect((await again.now({ id })).status.last?.outcome).toBe('published');
    expect((await again.list()).map(({ status: { isRunning } }) => isRunning)).toEqual([true, false]);
    const letAll = setInterval(() => answer(), 1);
    await passing;
    clearInterval(letAll);
    expect(titleAt(world)).toBe('A');
    await again.close();
  });

  /** A run that waits for its server's answer to a request of this method. */
  async function stuck(method: string) {
    const { world, publishing, id } = await aPublishedFile();
    const { fetch } = world.server;
    const asked = aPromise();
    let isStuck = true;
    Object.assign(world.server, {
      fetch: (async (input, init) => {
        if (!isStuck || init?.method !== method) return fetch(input, init);
        asked.resolve();
        return new Promise((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        );
      }) satisfies typeof globalThis.fetch,
    });
    await publishing.close();
    const again = world.begin();
    await again.start();
    const running = again.now({ id });
    await asked.promise;
    const loosen = () => {
      isStuck = false;
    };
    return { world, publishing: again, id, running, loosen };
  }

  it('is broken off when it is switched off or removed, rather than keep anybody waiting', async () => {
    const { world, publishing, id, running } = await stuck('PUT');
    const next = publishing.now({ id });
    expect(await publishing.save({ ...wantedOf(world), id, enabled: false })).toMatchObject({
      enabled: false,
    });
    expect((await next).status).toMatchObject({ tries: 0 });
    expect((await running).status).toMatchObject({ isRunning: false, tries: 0 });
    expect(titleAt(world)).toBeUndefined();
    const other = await stuck('PUT');
    await other.publishing.remove({ id: other.id });
    expect(await other.publishing.list()).toEqual([]);
  });

  it('is broken off while the folder moves, begins nothing meanwhile, and goes on afterwards', async () => {
    const { world, publishing, id, loosen } = await stuck('PUT');
    const done: string[] = [];
    const move = aPromise();
    const moving = publishing.between(async () => {
      await move.promise;
      done.push('moved');
    });
    const to = { kind: 'folder' as const, path: '/shared' };
    const adding = publishing
      .save({ feed: 'truce', rendering: {}, to, every: 60, enabled: false })
      .then(() => done.push('saved'));
    loosen();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual([]);
    move.resolve();
    await Promise.all([moving, adding]);
    expect(done).toEqual(['moved', 'saved']);
    await world.pass(publishing, 1);
    expect(titleAt(world)).toBe('A');
    expect((await publishing.list()).find((one) => one.id === id)?.status.tries).toBe(0);
  });

  it('goes though the clock was set back, and not on and on', async () => {
    for (const every of ['changes', 30] as const) {
      const { world, publishing } = await aPublishedFile(every);
      await world.pass(publishing, 1);
      world.setBack(400);
      name(world, 'B');
      await world.pass(publishing, 1);
      expect(titleAt(world)).toBe('B');
      world.server.requests.length = 0;
      await world.pass(publishing, 5);
      expect(world.server.requests).toEqual([]);
      world.server.fault = () => 503;
      await world.pass(publishing, 60);
      world.setBack(400);
      world.server.fault = () => undefined;
      name(world, 'C');
      publishing.calendarChanged();
      await world.pass(publishing, 31);
      expect(titleAt(world)).toBe('C');
      await publishing.close();
    }
  });

  it('isn’t looked at on and on where its feed can’t be had', async () => {
    const { world, publishing } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.feed.isBroken = true;
    publishing.calendarChanged();
    await world.pass(publishing, 50);
    expect(world.log.errors).toHaveLength(1);
  });

  it('stays as it is while it is off, and goes when asked', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await publishing.save({ ...wantedOf(world), id, enabled: false });
    await world.pass(publishing, 600);
    expect(titleAt(world)).toBeUndefined();
    await publishing.now({ id });
    expect(titleAt(world)).toBe('A');
  });

  it('says that its feed is gone, deletes nothing, and goes on soon once the feed is back', async () => {
    const { world, publishing } = await aPublishedFile();
    await world.pass(publishing, 1);
    const { entries } = world.feed;
    world.feed.entries = undefined;
    publishing.calendarChanged();
    expect(world.told.at(-1)?.[0]).not.toHaveProperty('title');
    await world.pass(publishing, 60);
    const failing = await statusOf(publishing);
    expect(failing?.last?.sentence).toMatch(/^There is no such feed any more/);
    expect(failing).not.toHaveProperty('waitsFor');
    expect(failing?.tries).toBeGreaterThan(3);
    expect(titleAt(world)).toBe('A');
    world.feed.entries = entries;
    publishing.calendarChanged();
    expect(world.told.at(-1)?.[0]).toMatchObject({ title: 'The truce' });
    await world.pass(publishing, 1);
    expect(await statusOf(publishing)).toMatchObject({ tries: 0, last: { outcome: 'unchanged' } });
    expect(await statusOf(publishing)).not.toHaveProperty('failingSince');
  });

  it('is found again where its feed came back while no host ran', async () => {
    const { world, publishing } = await aPublishedFile(30);
    const { entries } = world.feed;
    world.feed.entries = undefined;
    await world.pass(publishing, 60);
    await publishing.close();
    world.feed.entries = entries;
    const again = world.begin();
    await again.start();
    await world.pass(again, 61);
    expect(await statusOf(again)).toMatchObject({ tries: 0, last: { outcome: 'unchanged' } });
    expect(titleAt(world)).toBe('A');
  });

  it('goes at once where what kept it from going was mended, however seldom it goes', async () => {
    const { world, publishing, id } = await aPublishedFile(600);
    world.server.password = 'battery staple';
    await world.pass(publishing, 1);
    expect(await statusOf(publishing)).toMatchObject({ waitsFor: 'password' });
    const { status: mended } = await publishing.save({
      ...wantedOf(world),
      id,
      every: 600,
      password: 'battery staple',
    });
    expect(mended).toMatchObject({ tries: 0, failingSince: expect.any(String), next: expect.any(String) });
    await world.pass(publishing, 1);
    expect(titleAt(world)).toBe('A');
  });
});
