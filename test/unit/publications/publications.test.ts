import { describe, expect, it } from 'vitest';
import type { Publications } from '../../../core/publications/publications.ts';
import { aPromise } from '../../support/a-promise.ts';
import { createPublishingWorld, feedText, titleIn } from '../../support/a-publishing-world.ts';

type World = ReturnType<typeof createPublishingWorld>;

const FILE = '/lifeng/truce/truce.ics';

function set(world: World, title: string): void {
  world.feed.entries = new Map([['a@sherpa', { title, sequence: 0 }]]);
}

/** A world whose feed is published as a file on the server, with each change. */
async function started(every: 'changes' | number = 'changes') {
  const world = createPublishingWorld();
  set(world, 'A');
  const publishing = world.begin();
  await publishing.start();
  const { id } = await publishing.save({ ...wanted(world), every });
  return { world, publishing, id };
}

const wanted = ({ server }: World) => ({
  feed: 'truce',
  rendering: {},
  to: { kind: 'webdav' as const, url: server.url, user: 'lifeng' },
  every: 'changes' as const,
  enabled: true,
  password: 'correct horse',
});

const title = ({ server }: World) => titleIn(server.objects.get(FILE)?.text);
const status = async (publishing: Publications) => (await publishing.list())[0]?.status;
const at = (time: string) => `2026-04-01T${time}Z`;

describe('a publication that goes by itself', () => {
  it('goes soon after it was saved, and after each change, many changes together', async () => {
    const { world, publishing } = await started();
    expect(await status(publishing)).toEqual({ isRunning: false, tries: 0, next: at('09:00:10') });
    await world.pass(publishing, 1);
    expect(title(world)).toBe('A');
    expect(await status(publishing)).toMatchObject({ last: { at: at('09:00:10'), outcome: 'published' } });
    world.server.requests.length = 0;
    for (const next of ['B', 'C', 'D']) {
      set(world, next);
      publishing.calendarChanged();
    }
    await world.pass(publishing, 1);
    expect(title(world)).toBe('D');
    expect(world.server.requests.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  });

  it('asks nobody while its feed is the same, and looks each hour for what days change', async () => {
    const { world, publishing } = await started();
    await world.pass(publishing, 1);
    world.server.requests.length = 0;
    publishing.calendarChanged();
    await world.pass(publishing, 50);
    expect(world.server.requests).toEqual([]);
    set(world, 'A day later');
    await world.pass(publishing, 60);
    expect(title(world)).toBe('A day later');
  });

  it('goes every so many minutes, also where nothing changed', async () => {
    const { world, publishing } = await started(30);
    await world.pass(publishing, 1);
    expect((await status(publishing))?.next).toBe(at('09:30:10'));
    world.server.requests.length = 0;
    await world.pass(publishing, 60);
    expect(world.server.requests.filter((one) => one.startsWith('HEAD'))).toHaveLength(2);
  });

  it('tries again later and later, an hour at most, and says since when it fails', async () => {
    const { world, publishing } = await started();
    world.server.fault = () => 'lost-request';
    const tried: string[] = [];
    for (let tries = 1; tries <= 9; tries += 1) {
      await world.pass(publishing, ((world.wakesAt ?? 0) - world.clock.ms) / 60_000);
      while ((await status(publishing))?.tries !== tries) await world.pass(publishing, 1);
      tried.push((await status(publishing))?.last?.at.slice(11) ?? '');
    }
    const minutes = tried.map((time) => Date.parse(at(time.slice(0, 8))) / 60_000);
    expect(minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0))).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60,
    ]);
    expect(await status(publishing)).toMatchObject({
      failingSince: at('09:00:10'),
      last: { sentence: 'dav.example.org broke the connection off in the middle; Sherpa tries again.' },
    });
    world.server.fault = () => undefined;
    await world.pass(publishing, 61);
    expect(title(world)).toBe('A');
    expect(await status(publishing)).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    expect(await status(publishing)).not.toHaveProperty('failingSince');
  });

  it('leaves a server alone for as long as it asks', async () => {
    const { world, publishing } = await started();
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
    expect((await status(again))?.next).toBe(at('09:30:10'));
    busy = false;
    await world.pass(again, 30);
    expect(title(world)).toBe('A');
  });

  it('waits for a new password rather than try the old one on and on', async () => {
    const { world, publishing, id } = await started();
    await world.pass(publishing, 1);
    world.server.password = 'battery staple';
    set(world, 'B');
    publishing.calendarChanged();
    await world.pass(publishing, 1);
    expect(await status(publishing)).toMatchObject({
      waitsFor: 'password',
      last: { sentence: 'dav.example.org no longer takes the password of lifeng: give the new one.' },
    });
    world.server.requests.length = 0;
    await world.pass(publishing, 600);
    expect(world.server.requests).toEqual([]);
    await publishing.save({ ...wanted(world), id, password: 'battery staple' });
    await world.pass(publishing, 1);
    expect(title(world)).toBe('B');
  });

  it('goes on after a restart as it was, with what it remembers', async () => {
    const { world, publishing, id } = await started();
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
    const { world, publishing } = await started();
    await world.pass(publishing, 1);
    set(world, 'B');
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
    const { world, publishing } = await started();
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
    expect(title(world)).toBe('A');
    await again.close();
  });

  /** A run that waits for its server's answer to a request of this method. */
  async function stuck(method: string) {
    const { world, publishing, id } = await started();
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
    expect(await publishing.save({ ...wanted(world), id, enabled: false })).toMatchObject({ enabled: false });
    expect((await next).status).toMatchObject({ tries: 0 });
    expect((await running).status).toMatchObject({ isRunning: false, tries: 0 });
    expect(title(world)).toBeUndefined();
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
    expect(title(world)).toBe('A');
    expect((await publishing.list()).find((one) => one.id === id)?.status.tries).toBe(0);
  });

  it('goes though the clock was set back, and not on and on', async () => {
    for (const every of ['changes', 30] as const) {
      const { world, publishing } = await started(every);
      await world.pass(publishing, 1);
      world.setBack(400);
      set(world, 'B');
      await world.pass(publishing, 1);
      expect(title(world)).toBe('B');
      world.server.requests.length = 0;
      await world.pass(publishing, 5);
      expect(world.server.requests).toEqual([]);
      world.server.fault = () => 503;
      await world.pass(publishing, 60);
      world.setBack(400);
      world.server.fault = () => undefined;
      set(world, 'C');
      publishing.calendarChanged();
      await world.pass(publishing, 31);
      expect(title(world)).toBe('C');
      await publishing.close();
    }
  });

  it('isn’t looked at on and on where its feed can’t be had', async () => {
    const { world, publishing } = await started();
    await world.pass(publishing, 1);
    world.feed.isBroken = true;
    publishing.calendarChanged();
    await world.pass(publishing, 50);
    expect(world.log.errors).toHaveLength(1);
  });

  it('stays as it is while it is off, and goes when asked', async () => {
    const { world, publishing, id } = await started();
    await publishing.save({ ...wanted(world), id, enabled: false });
    await world.pass(publishing, 600);
    expect(title(world)).toBeUndefined();
    await publishing.now({ id });
    expect(title(world)).toBe('A');
  });

  it('says that its feed is gone, and deletes nothing', async () => {
    const { world, publishing, id } = await started();
    await world.pass(publishing, 1);
    world.feed.entries = undefined;
    expect((await publishing.now({ id })).status).toMatchObject({ waitsFor: 'settings' });
    expect(title(world)).toBe('A');
  });
});

describe('a password', () => {
  it('is in the secret store, and nowhere else', async () => {
    const { world, publishing, id } = await started();
    await world.pass(publishing, 1);
    world.server.password = 'another';
    await publishing.now({ id });
    await publishing.test({ id });
    expect([...world.secrets.all.values()]).toEqual(['correct horse']);
    const elsewhere = JSON.stringify([
      await publishing.list(),
      world.told,
      world.kept(),
      world.log.errors,
      [...world.files.contents()],
    ]);
    expect(elsewhere).not.toContain('correct horse');
    expect(elsewhere).not.toContain(btoa('lifeng:correct horse'));
  });

  it('isn’t sent to another server or for another user than it was given for', async () => {
    const { world, publishing, id } = await started();
    const elsewhere = { kind: 'webdav' as const, url: 'https://elsewhere.example/', user: 'lifeng' };
    const { password: _given, ...others } = wanted(world);
    await expect(publishing.save({ ...others, id, to: elsewhere })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const asked: (string | null)[] = [];
    const { fetch } = world.server;
    Object.assign(world.server, {
      fetch: (...[input, init]: Parameters<typeof fetch>) => {
        asked.push(new Headers(init?.headers).get('authorization'));
        return fetch(input, init);
      },
    });
    await publishing.close();
    const again = world.begin();
    await again.start();
    await again.test({ id, to: elsewhere });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((one) => one === null)).toBe(true);
  });

  it('that this host can’t read is asked for anew', async () => {
    const { world, publishing, id } = await started();
    await publishing.close();
    world.secrets.all.clear();
    const again = world.begin();
    await again.start();
    expect((await again.list())[0]?.password).toEqual({ kept: 'missing' });
    expect((await again.now({ id })).status).toMatchObject({ waitsFor: 'password' });
  });

  it('that only another host couldn’t read is used where it can be', async () => {
    const { world, publishing, id } = await started();
    await publishing.close();
    const kept = [...world.secrets.all];
    world.secrets.all.clear();
    const headless = world.begin();
    await headless.start();
    await headless.now({ id });
    await headless.close();
    for (const [name, value] of kept) world.secrets.all.set(name, value);
    const desktop = world.begin();
    await desktop.start();
    await world.pass(desktop, 2);
    expect(title(world)).toBe('A');
    world.server.password = 'battery staple';
    await desktop.now({ id });
    await desktop.close();
    const again = world.begin();
    await again.start();
    expect(await status(again)).toMatchObject({ waitsFor: 'password' });
  });
});

describe('a file on a WebDAV server', () => {
  it('that somebody else put there is overwritten only if the user says so', async () => {
    const { world, publishing, id } = await started();
    const theirs = feedText(new Map([['x@example.org', { title: 'Theirs', sequence: 0 }]]));
    world.server.put('truce.ics', theirs);
    const { status: refused } = await publishing.now({ id });
    expect(refused).toMatchObject({
      waitsFor: 'consent',
      last: { sentence: expect.stringContaining('which Sherpa didn’t put there') },
    });
    expect(title(world)).toBe('Theirs');
    await publishing.now({ id, consent: true });
    expect(title(world)).toBe('A');
    world.server.put('truce.ics', theirs);
    expect((await publishing.now({ id })).status.last?.sentence).toContain('since Sherpa wrote it');
    expect(title(world)).toBe('Theirs');
  });

  it('whose answer was lost is known again', async () => {
    const { world, publishing, id } = await started();
    world.server.fault = (_, method) => (method === 'PUT' ? 'lost-answer' : undefined);
    expect((await publishing.now({ id })).status.last?.outcome).toBe('failed');
    world.server.fault = () => undefined;
    set(world, 'B');
    expect((await publishing.now({ id })).status.last?.outcome).toBe('published');
    expect(title(world)).toBe('B');
  });

  it('is tested without a trace', async () => {
    const { world, publishing, id } = await started();
    expect(await publishing.test({ id })).toMatchObject({
      ok: true,
      steps: [{ step: 'reach' }, { step: 'sign-in' }, { step: 'write' }, { step: 'delete' }],
    });
    expect(world.server.objects.size).toBe(0);
    world.server.password = 'another';
    expect(await publishing.test({ id })).toEqual({
      ok: false,
      steps: [
        { step: 'reach', ok: true, sentence: 'dav.example.org answers.' },
        {
          step: 'sign-in',
          ok: false,
          sentence: 'dav.example.org doesn’t take this password of lifeng: check both, and give them again.',
        },
      ],
    });
  });
});

describe('a file in a folder', () => {
  async function inFolder(made: boolean) {
    const world = createPublishingWorld();
    set(world, 'A');
    if (made) world.files.put('/shared/other.txt', 'other');
    const publishing = world.begin();
    await publishing.start();
    const to = { kind: 'folder' as const, path: '/shared' };
    const { id } = await publishing.save({
      feed: 'truce',
      rendering: {},
      to,
      every: 'changes',
      enabled: true,
    });
    const file = () => titleIn(world.files.contents().get('/shared/truce.ics'));
    return { world, publishing, id, file, to };
  }

  it('is written whole, and only when it is another', async () => {
    const { world, publishing, id, file } = await inFolder(true);
    expect((await publishing.now({ id })).status.last?.sentence).toBe('Written to “truce.ics” in /shared.');
    expect(file()).toBe('A');
    expect([...world.files.contents().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect((await publishing.now({ id })).status.last?.outcome).toBe('unchanged');
    expect(world.files.contents().get('/shared/other.txt')).toBe('other');
  });

  it('says what is wrong with the folder', async () => {
    const missing = await inFolder(false);
    expect((await missing.publishing.now({ id: missing.id })).status.last?.sentence).toBe(
      'There is no folder /shared: make it, connect the disk that it is on, or choose another.',
    );
    const { world, publishing, id, file } = await inFolder(true);
    await publishing.now({ id });
    world.files.put('/shared/truce.ics', 'somebody’s');
    expect((await publishing.now({ id })).status).toMatchObject({ waitsFor: 'consent' });
    await publishing.now({ id, consent: true });
    expect(file()).toBe('A');
    expect(await publishing.remove({ id, takeAway: true })).toEqual({
      sentence: '“truce.ics” in /shared is deleted.',
    });
    expect(file()).toBeUndefined();
  });

  it('stays where it is when its publication is removed, which says so', async () => {
    const { publishing, id, file } = await inFolder(true);
    await publishing.now({ id });
    expect((await publishing.remove({ id })).sentence).toBe(
      'What was published stays where it is: truce.ics in /shared.',
    );
    expect(file()).toBe('A');
  });
});
