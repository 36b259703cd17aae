import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDavServer, type Fault } from '../../support/a-dav-server.ts';
import { createPublishingWorld, feedText, titleIn } from '../../support/a-publishing-world.ts';

type World = ReturnType<typeof createPublishingWorld>;

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const FOREIGN = feedText(new Map([['dinner@example.org', { title: 'Dinner', sequence: 0 }]]));

async function published(
  world: World,
  entries: Readonly<Record<string, string>> = { a: 'A', b: 'B', c: 'C' },
) {
  set(world, entries);
  world.server.put('dinner.ics', FOREIGN);
  const publishing = world.begin();
  await publishing.start();
  const { id } = await publishing.save({
    feed: 'truce',
    rendering: {},
    to: { kind: 'caldav', url: world.server.url, user: 'lifeng' },
    every: 'changes',
    enabled: true,
    password: 'correct horse',
  });
  await publishing.now({ id });
  return { publishing, id };
}

function set(world: World, entries: Readonly<Record<string, string>>): void {
  world.feed.entries = new Map(
    Object.entries(entries).map(([name, title]) => [`${name}@sherpa`, { title, sequence: 0 }]),
  );
}

/** What the server has, by file name: titles, and ETags. */
function there({ server }: World): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Array.from(server.objects, ([path, { text }]) => [path.slice(path.lastIndexOf('/') + 1), titleIn(text)]),
  );
}

const ours = (entries: Readonly<Record<string, string>>) => ({
  'dinner.ics': 'Dinner',
  ...Object.fromEntries(Object.entries(entries).map(([name, title]) => [`${name}-sherpa.ics`, title])),
});

describe('a calendar on a CalDAV server', () => {
  it('has a resource for each entry, and only what changed is written again', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    expect(there(world)).toEqual(ours({ a: 'A', b: 'B', c: 'C' }));
    expect((await publishing.list())[0]?.status.last).toMatchObject({
      outcome: 'published',
      sentence: '3 entries at /lifeng/truce/ on dav.example.org: 3 new.',
    });
    set(world, { a: 'A', b: 'B moved', d: 'D' });
    world.server.requests.length = 0;
    const { status } = await publishing.now({ id });
    expect(there(world)).toEqual(ours({ a: 'A', b: 'B moved', d: 'D' }));
    expect(status.last?.sentence).toBe(
      '3 entries at /lifeng/truce/ on dav.example.org: 1 new, 1 changed, 1 taken away.',
    );
    expect(world.server.requests).toEqual([
      'PROPFIND /lifeng/truce/',
      'PUT /lifeng/truce/b-sherpa.ics',
      'PUT /lifeng/truce/d-sherpa.ics',
      'DELETE /lifeng/truce/c-sherpa.ics',
    ]);
    world.server.requests.length = 0;
    expect((await publishing.now({ id })).status.last).toMatchObject({ outcome: 'unchanged' });
    expect(world.server.requests).toEqual(['PROPFIND /lifeng/truce/']);
  });

  it('says what was refused of single entries, and has the others', async () => {
    const world = createPublishingWorld();
    world.server.fault = (request, method) => (method === 'PUT' && request === 3 ? 403 : undefined);
    const { publishing } = await published(world);
    expect(there(world)).toEqual(ours({ a: 'A', c: 'C' }));
    expect((await publishing.list())[0]?.status.last).toMatchObject({
      outcome: 'partly',
      sentence:
        '2 of 3 entries at /lifeng/truce/ on dav.example.org: 2 new; refused: “B” (the server says 403). Ask whoever runs the server why.',
    });
  });

  it('has nothing put where no calendar is, and says so until another address is given', async () => {
    const world = createPublishingWorld();
    world.server.isCalendar = false;
    const { publishing, id } = await published(world);
    expect((await publishing.list())[0]?.status).toMatchObject({
      waitsFor: 'settings',
      last: {
        outcome: 'failed',
        sentence: '/lifeng/truce/ on dav.example.org isn’t a calendar: give the address of one.',
      },
    });
    expect(there(world)).toEqual({ 'dinner.ics': 'Dinner' });
    world.server.isCalendar = true;
    await publishing.now({ id });
    world.server.isCalendar = false;
    set(world, { a: 'A2' });
    expect((await publishing.now({ id })).status).toMatchObject({ tries: 1, last: { outcome: 'failed' } });
    expect(there(world)).toEqual(ours({ a: 'A', b: 'B', c: 'C' }));
  });

  it.each([400, 412, 423])('fails, and tries again soon, where a few were refused by %i', async (status) => {
    const world = createPublishingWorld();
    world.server.fault = (request, method) => (method === 'PUT' && request > 3 ? status : undefined);
    const { publishing } = await published(world);
    const failed = (await publishing.list())[0]?.status;
    expect(failed).toMatchObject({ tries: 1, failingSince: expect.any(String), next: expect.any(String) });
    expect(failed?.last?.sentence).toMatch(
      /^2 of 3 entries at \/lifeng\/truce\/ on dav\.example\.org: 2 new; refused: “C” .* Sherpa tries again\.$/,
    );
    if (status === 400) expect(failed?.last?.sentence).toContain('make room there');
    world.server.requests.length = 0;
    world.server.fault = () => status;
    await world.pass(publishing, 1);
    expect((await publishing.list())[0]?.status.tries).toBe(2);
    world.server.fault = () => undefined;
    await world.pass(publishing, 2);
    expect((await publishing.list())[0]?.status).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    expect(there(world)).toEqual(ours({ a: 'A', b: 'B', c: 'C' }));
  });

  it('says that another Sherpa writes there too', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    world.server.put('a-sherpa.ics', feedText(new Map([['a@sherpa', { title: 'A older', sequence: 0 }]])));
    const { status } = await publishing.now({ id });
    expect(status.last?.sentence).toContain('Another Sherpa seems to write there too');
    const elsewhere = feedText(new Map([['a@sherpa', { title: 'A on a phone', sequence: 0 }]]));
    world.server.put('a-sherpa.ics', elsewhere.replace('-//Sherpa//Sherpa//EN', '-//Phone//EN'));
    expect((await publishing.now({ id })).status.last?.sentence).not.toContain('Another Sherpa');
  });

  it('asks a server that refuses everything no more than a few times', async () => {
    const world = createPublishingWorld();
    world.server.fault = (_, method) => (method === 'PUT' ? 403 : undefined);
    const entries = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`e${n}`, `Entry ${n}`]));
    const { publishing } = await published(world, entries);
    expect((await publishing.list())[0]?.status.last?.sentence).toMatch(
      /^dav\.example\.org doesn’t let lifeng write/,
    );
    expect(world.server.requests.length).toBeLessThan(30);
  });

  it('goes on soon with a server that lets so many requests through at a time', async () => {
    const world = createPublishingWorld();
    world.server.fault = (request) => (request > 11 ? 429 : undefined);
    const entries = Object.fromEntries(Array.from({ length: 95 }, (_, n) => [`e${n}`, `Entry ${n}`]));
    const { publishing } = await published(world, entries);
    for (let minute = 1; minute <= 9; minute += 1) {
      expect(world.server.objects.size).toBe(1 + minute * 10);
      expect((await publishing.list())[0]?.status).toMatchObject({ tries: 1, last: { outcome: 'failed' } });
      world.server.requests.length = 0;
      await world.pass(publishing, 1);
    }
    expect((await publishing.list())[0]?.status).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    expect(world.server.objects.size).toBe(96);
  });

  it('tells how far it is, and notes down only now and then what it knows, where there is much to do', async () => {
    const world = createPublishingWorld();
    const { fetch } = world.server;
    Object.assign(world.server, {
      fetch: (...args: Parameters<typeof fetch>) => {
        world.clock.ms += 20;
        return fetch(...args);
      },
    });
    const entries = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`e${n}`, `Entry ${n}`]));
    const { publishing } = await published(world, entries);
    const told = world.told.flatMap(([one]) => one?.status.progress ?? []);
    expect(told.length).toBeGreaterThan(20);
    expect(told.length).toBeLessThan(60);
    expect(told.at(-1)).toMatchObject({ of: 2000 });
    expect((await publishing.list())[0]?.status).not.toHaveProperty('progress');
    expect(world.files.count('flushFolder')).toBeLessThan(40);
  });

  it.each(['empty', 'broken'] as const)('changes nothing where the listing is %s', async (listing) => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    const before = [...world.server.objects];
    set(world, { a: 'A2', d: 'D' });
    world.server.listing = listing;
    const { status } = await publishing.now({ id });
    expect(status.last).toMatchObject({
      outcome: 'failed',
      sentence: expect.stringContaining('nothing was changed there'),
    });
    expect([...world.server.objects]).toEqual(before);
  });

  it('asks for each entry where the listing has none of them, and believes that', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    set(world, { a: 'A2', b: 'B' });
    world.server.listing = 'bare';
    const { status } = await publishing.now({ id });
    expect(status.last?.outcome).toBe('published');
    expect(there(world)).toEqual(ours({ a: 'A2', b: 'B' }));
    expect(world.server.requests.filter((one) => one.startsWith('PUT'))).toHaveLength(4);
  });

  it('asks the user before it fills a calendar again that was emptied', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    world.server.objects.clear();
    const asked = await publishing.now({ id });
    expect(asked.status).toMatchObject({ waitsFor: 'consent', last: { outcome: 'failed' } });
    expect(world.server.objects.size).toBe(0);
    await world.pass(publishing, 600);
    expect(world.server.objects.size).toBe(0);
    expect((await publishing.now({ id, consent: true })).status.waitsFor).toBeUndefined();
    expect(world.server.objects.size).toBe(3);
  });

  it('puts one back that somebody deleted there, and asks before it empties the calendar', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    world.server.objects.delete('/lifeng/truce/b-sherpa.ics');
    await publishing.now({ id });
    expect(there(world)).toEqual(ours({ a: 'A', b: 'B', c: 'C' }));
    set(world, {});
    expect((await publishing.now({ id })).status).toMatchObject({ waitsFor: 'consent' });
    expect(world.server.objects.size).toBe(4);
    await publishing.now({ id, consent: true });
    expect(there(world)).toEqual({ 'dinner.ics': 'Dinner' });
  });

  it('reads again what was changed there, puts its own entry back, and leaves somebody else’s alone', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    world.server.put('a-sherpa.ics', feedText(new Map([['a@sherpa', { title: 'Mine!', sequence: 9 }]])));
    world.server.put('b-sherpa.ics', FOREIGN);
    set(world, { a: 'A', b: 'B2' });
    const { status } = await publishing.now({ id });
    expect(there(world)).toEqual({ ...ours({ a: 'A' }), 'b-sherpa.ics': 'Dinner' });
    expect(status.last?.sentence).toContain('“B2” (something of somebody else’s has its place)');
    expect(status.last?.sentence).toContain('1 put back as Sherpa has it');
  });

  it('works with a server that keeps its ETags to itself', async () => {
    const world = createPublishingWorld();
    world.server.tellsEtags = false;
    const { publishing, id } = await published(world);
    set(world, { a: 'A2', c: 'C' });
    await publishing.now({ id });
    expect(there(world)).toEqual(ours({ a: 'A2', c: 'C' }));
  });

  it('takes away only what is Sherpa’s', async () => {
    const world = createPublishingWorld();
    const { publishing, id } = await published(world);
    world.server.put('b-sherpa.ics', FOREIGN);
    expect(await publishing.remove({ id, takeAway: true })).toEqual({
      sentence: '2 entries taken away from /lifeng/truce/ on dav.example.org.',
    });
    expect(there(world)).toEqual({ 'dinner.ics': 'Dinner', 'b-sherpa.ics': 'Dinner' });
    expect(await publishing.list()).toEqual([]);
    expect(world.secrets.all.size).toBe(0);
  });

  it('ends in the right state, however often it is broken off, and touches nothing of others', async () => {
    const name = fc.constantFrom(...NAMES);
    const step = fc.record({
      entries: fc.dictionary(name, fc.constantFrom('One', 'Two', 'Three'), { minKeys: 1 }),
      fault: fc.constantFrom<Fault>('lost-request', 'lost-answer', 500, 507, 412, 503),
      atRequest: fc.integer({ min: 1, max: 12 }),
      /** A request that is lost once is sent again. */
      isTwice: fc.boolean(),
      /** The host ends in the middle, and begins anew with what is on its disk. */
      restarts: fc.boolean(),
      forgets: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const world = createPublishingWorld(createDavServer());
        let { publishing, id } = await published(world);
        let entries: Readonly<Record<string, string>> = {};
        for (const { fault, atRequest, isTwice, restarts, forgets, entries: wanted } of steps) {
          entries = wanted;
          set(world, entries);
          world.server.requests.length = 0;
          const last = atRequest + (isTwice ? 1 : 0);
          world.server.fault = (request) => (atRequest <= request && request <= last ? fault : undefined);
          await publishing.now({ id, consent: true });
          if (!restarts) continue;
          await publishing.close();
          if (forgets) await world.files.remove(`publications/${id}.json`);
          publishing = world.begin();
          await publishing.start();
          if (!forgets) continue;
          // What was published is known again by its UIDs, as far as it still is in the feed.
          world.server.fault = () => undefined;
          entries = Object.fromEntries(NAMES.map((name) => [name, 'All']));
          set(world, entries);
          await publishing.now({ id, consent: true });
        }
        world.server.fault = () => undefined;
        await publishing.now({ id, consent: true });
        const { status } = await publishing.now({ id });
        expect(there(world)).toEqual(ours(entries));
        expect(status.last?.outcome).toBe('unchanged');
        await publishing.close();
      }),
      { numRuns: 60 },
    );
  });
});
