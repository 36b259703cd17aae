import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHost } from '../../core/node/open-host.ts';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type DavProxy, startDavProxy } from '../support/dav-proxy.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { createRadicale, programMissing, type RealServer, USER } from '../support/real-servers.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const PASSWORD = 'correct horse battery';
const noRadicale = programMissing('radicale', 'radicale');
if (noRadicale !== undefined) console.log(`publishing to Radicale (skipped: ${noRadicale})`);
const disk = noRadicale === undefined ? await mountSmallDisk(2048) : noRadicale;
if (typeof disk === 'string') console.log(`publishing to a server whose disk is full (skipped: ${disk})`);

let folder: string;
/** The server's, where each of its writes needn't wait for a disk. */
let place: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-publish-'));
  place = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sherpa-radicale-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(place, { recursive: true, force: true });
  if (typeof disk !== 'string') await disk.remove();
});

/** A host with so many entries, which publishes all of them into a calendar at an address. */
async function publishingHost(name: string, count: number) {
  const data = join(folder, name);
  const log = createQuietLog();
  const open = () => openHost({ data, version: 'test', log, sample: 'never', serve: false });
  let host = await open();
  const entries = Array.from({ length: count }, (_, n) => entryOf(n));
  await host.app.request('entries.import', { as: 'json', content: JSON.stringify(entries), accept: true });
  return {
    data,
    log,
    get host() {
      return host;
    },
    async reopen() {
      await host.close();
      host = await open();
    },
    ask: <T>(method: string, input: unknown) => host.app.request(method, input) as Promise<T>,
    list: () => host.app.request('entries.list', {}) as Promise<EntryView[]>,
    close: () => host.close(),
  };
}

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Asia/Seoul', 'UTC', 'Europe/London'];

function entryOf(n: number) {
  const month = String(1 + (n % 12)).padStart(2, '0');
  const day = String(1 + (n % 28)).padStart(2, '0');
  const common = { title: `Entry ${n} · 经贸磋商 “${n}”; with, signs`, parties: ['US', 'CN'] };
  const zone = ZONES[n % ZONES.length];
  if (n % 4 === 0)
    return {
      ...common,
      kind: 'deadline',
      when: { date: `2027-${month}-${day}`, start: '00:01', zone },
      alarms: [{ before: 'P30D' }, { before: 'P7D' }],
    };
  if (n % 4 === 1) return { ...common, kind: 'summit', when: `2027-${month}-${day}/2027-${month}-28` };
  if (n % 4 === 2) return { ...common, kind: 'talks', when: `2027-${month}` };
  return {
    ...common,
    kind: 'call',
    when: { date: `2027-${month}-${day}`, start: '14:30', end: '16:00', zone },
  };
}

const authorization = (password = PASSWORD) => ({
  authorization: `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}`,
});

function event(uid: string, summary: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Somebody//Else//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    'DTSTART;VALUE=DATE:20270101',
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** What a calendar says of its events: by UID, what a reader would show and when. */
function eventsOf(text: string): readonly (readonly [string, string])[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const shown = ['summary', 'dtstart', 'dtend', 'status', 'sequence', 'description', 'transp'].map(
        (name) => {
          const property = component.getFirstProperty(name);
          return `${name} ${property?.getFirstParameter('tzid') ?? ''} ${property?.getFirstValue() ?? ''}`;
        },
      );
      const alarms = component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
      return [
        String(component.getFirstPropertyValue('uid')),
        [...shown, ...alarms.sort()].join('\n'),
      ] as const;
    });
}

/** All objects of a calendar on disk, as the server keeps them. */
async function objectsIn(calendar: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(calendar)).filter((name) => name.endsWith('.ics'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(calendar, name), 'utf8')] as const),
    ),
  );
}

function expectSame(objects: ReadonlyMap<string, string>, feed: string): void {
  const there = [...objects.values()].flatMap(eventsOf).filter(([uid]) => uid.endsWith('@sherpa'));
  expect(new Map(there)).toEqual(new Map(eventsOf(feed)));
  expect(there).toHaveLength(eventsOf(feed).length);
}

const FOREIGN = ['dinner', 'flight', 'dentist'];

describe.skipIf(noRadicale !== undefined)('publishing 200 entries to Radicale', () => {
  let radicale: RealServer;
  let proxy: DavProxy;
  let sherpa: Awaited<ReturnType<typeof publishingHost>>;
  let publication: PublicationView;
  let calendar: string;
  let foreign: ReadonlyMap<string, string>;

  beforeAll(async () => {
    radicale = await createRadicale(join(place, 'radicale'));
    await radicale.setPassword(PASSWORD);
    await radicale.start();
    proxy = await startDavProxy(radicale.port);
    const url = `${radicale.url}${USER}/truce/`;
    expect((await fetch(url, { method: 'MKCALENDAR', headers: authorization() })).status).toBe(201);
    for (const name of FOREIGN) {
      const put = { method: 'PUT', body: event(`${name}@example.org`, name) };
      const headers = { ...authorization(), 'content-type': 'text/calendar' };
      expect((await fetch(`${url}${name}.ics`, { ...put, headers })).status).toBe(201);
    }
    calendar = join(place, 'radicale', 'calendars', 'collection-root', USER, 'truce');
    foreign = await objectsIn(calendar);
    sherpa = await publishingHost('data', 200);
  });
  afterAll(async () => {
    await sherpa.close();
    await proxy.close();
    await radicale.stop();
  });

  const now = (more: object = {}) =>
    sherpa.ask<PublicationView>('publish.now', { id: publication.id, ...more });

  /** The server has what the feed has, once each; what was others' is as it was, to the byte. */
  async function expectRight(): Promise<void> {
    const objects = await objectsIn(calendar);
    const feed = sherpa.host.app.publisher.feedFile(publication.feed, {});
    expectSame(objects, feed?.text ?? '');
    for (const [name, text] of foreign) expect(objects.get(name)).toBe(text);
  }

  it('is tested first, leaves no trace, and finds the calendar where the address is only near', async () => {
    const to = { kind: 'caldav', url: `${proxy.url}${USER}/`, user: USER };
    const near = await sherpa.ask('publish.test', { to, password: PASSWORD });
    expect(near).toMatchObject({
      ok: false,
      calendars: [{ url: expect.stringMatching(/\/lifeng\/truce\/$/) }],
    });
    const exact = { ...to, url: `${proxy.url}${USER}/truce` };
    expect(await sherpa.ask('publish.test', { to: exact, password: PASSWORD })).toMatchObject({
      ok: true,
      steps: [{ step: 'reach' }, { step: 'sign-in' }, { step: 'write' }, { step: 'delete' }],
    });
    expect(await sherpa.ask('publish.test', { to: exact, password: 'wrong' })).toMatchObject({
      ok: false,
      steps: [{ ok: true }, { step: 'sign-in', ok: false, sentence: expect.stringContaining('password') }],
    });
    expect(await objectsIn(calendar)).toEqual(foreign);
  });

  it('puts nothing into the user’s home, where each entry would become a calendar', async () => {
    const to = { kind: 'caldav', url: `${proxy.url}${USER}/`, user: USER };
    const wrong = await sherpa.ask<PublicationView>('publish.save', {
      feed: 'everything',
      to,
      password: PASSWORD,
    });
    const { status } = await sherpa.ask<PublicationView>('publish.now', { id: wrong.id });
    expect(status).toMatchObject({
      waitsFor: 'settings',
      last: {
        outcome: 'failed',
        sentence: expect.stringMatching(/isn’t a calendar: is one of “.*” meant\?$/),
      },
    });
    expect(await readdir(join(calendar, '..'))).toEqual(['truce']);
    await sherpa.ask('publish.remove', { id: wrong.id });
  });

  it('puts all there', async () => {
    publication = await sherpa.ask('publish.save', {
      feed: 'everything',
      to: { kind: 'caldav', url: `${proxy.url}${USER}/truce/`, user: USER },
      password: PASSWORD,
    });
    const begun = performance.now();
    const { status } = await now();
    console.log(`200 entries to Radicale: ${Math.round(performance.now() - begun)} ms`);
    expect(status.last).toMatchObject({ outcome: 'published', sentence: expect.stringContaining('200 new') });
    await expectRight();
    expect((await now()).status.last?.outcome).toBe('unchanged');
  });

  it('brings ten edits, five cancellations and three removals, the server restarted in the middle', async () => {
    const entries = await sherpa.list();
    const part = (from: number, count: number) => entries.slice(from, from + count);
    for (const { id } of part(0, 10)) await sherpa.ask('entries.edit', { id, set: { title: 'Edited anew' } });
    for (const { id } of part(20, 5))
      await sherpa.ask('statements.say', { id, by: 'CN', says: 'cancels', made: '2026-01-02' });
    for (const { id } of part(40, 3)) await sherpa.ask('entries.remove', { id });
    let writes = 0;
    proxy.instead = async (_, method) => {
      if (method === 'PUT') writes += 1;
      // The fifth write arrives, and its answer doesn't.
      if (writes === 5 && method === 'PUT') setTimeout(() => void radicale.stop(), 20);
      return undefined;
    };
    const broken = await now();
    expect(broken.status.last).toMatchObject({
      outcome: 'failed',
      sentence: expect.stringMatching(/Sherpa tries again\.$|running/),
    });
    expect(broken.status.failingSince).toBeDefined();
    proxy.instead = async () => undefined;
    await radicale.start();
    await sherpa.reopen();
    const mended = await now();
    expect(mended.status).toMatchObject({ tries: 0, last: { outcome: 'published' } });
    await expectRight();
    const objects = [...(await objectsIn(calendar)).values()];
    expect(objects.filter((text) => text.includes('Edited anew')).length).toBeGreaterThanOrEqual(10);
    expect(objects.filter((text) => text.includes('[cancelled]'))).toHaveLength(5);
    expect(objects).toHaveLength(197 + FOREIGN.length);
    expect((await now()).status.last?.outcome).toBe('unchanged');
  });

  it('says that the password was changed, and goes on with the new one', async () => {
    await radicale.setPassword('another');
    const refused = await now();
    expect(refused.status).toMatchObject({
      waitsFor: 'password',
      last: { outcome: 'failed', sentence: expect.stringMatching(/no longer takes the password of lifeng/) },
    });
    const { id, feed, to } = publication;
    await sherpa.ask('publish.save', { id, feed, to, password: 'another' });
    expect((await now()).status).toMatchObject({ last: { outcome: 'unchanged' } });
    await radicale.setPassword(PASSWORD);
    await sherpa.ask('publish.save', { id, feed, to, password: PASSWORD });
  });

  it.each([
    ['nothing at all', '<?xml version="1.0"?><multistatus xmlns="DAV:"></multistatus>', 207],
    ['half an answer', '<?xml version="1.0"?><multistatus xmlns="DAV:"><respo', 207],
    ['an error', '', 500],
  ])('changes nothing where the listing is %s', async (_, body, status) => {
    const before = await objectsIn(calendar);
    const [first] = await sherpa.list();
    await sherpa.ask('entries.edit', { id: first?.id, set: { title: `Edited while ${status}` } });
    proxy.instead = async (_number, method) => (method === 'PROPFIND' ? { status, body } : undefined);
    const failed = await now();
    proxy.instead = async () => undefined;
    expect(failed.status.last).toMatchObject({
      outcome: 'failed',
      sentence: expect.stringMatching(/tries again\.$/),
    });
    expect(await objectsIn(calendar)).toEqual(before);
    expect((await now()).status.last?.outcome).toBe('published');
    await expectRight();
  });

  it('neither deletes nor makes anew what a listing leaves out', async () => {
    const self = `<response><href>/${USER}/truce/</href><propstat><prop><resourcetype><collection/><C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
    const body = `<?xml version="1.0"?><multistatus xmlns="DAV:">${self}</multistatus>`;
    const before = await objectsIn(calendar);
    proxy.instead = async (_number, method) => (method === 'PROPFIND' ? { status: 207, body } : undefined);
    proxy.requests.length = 0;
    expect((await now()).status.last?.outcome).toBe('unchanged');
    proxy.instead = async () => undefined;
    expect(proxy.requests.filter((one) => /^(?:PUT|DELETE)/.test(one))).toEqual([]);
    expect(await objectsIn(calendar)).toEqual(before);
  });

  it('takes away what another feed hasn’t got', async () => {
    const { id, to } = publication;
    publication = await sherpa.ask('publish.save', { id, feed: 'deadlines', to });
    expect((await now()).status.last?.sentence).toMatch(/^50 entries at .*: 14\d taken away\.$/);
    await expectRight();
  });

  it('asks before it fills a calendar again that somebody emptied of it', async () => {
    for (const name of (await objectsIn(calendar)).keys())
      if (!foreign.has(name))
        await fetch(`${radicale.url}${USER}/truce/${name}`, { method: 'DELETE', headers: authorization() });
    expect((await now()).status).toMatchObject({ waitsFor: 'consent' });
    expect(await objectsIn(calendar)).toEqual(foreign);
    expect((await now({ consent: true })).status.last?.outcome).toBe('published');
    await expectRight();
  });

  it('puts alarms there as entries of their own, in another rendering, and takes them away again', async () => {
    const { id, feed, to } = publication;
    await sherpa.ask('publish.save', { id, feed, to, rendering: { profile: 'google' } });
    await now();
    const google = sherpa.host.app.publisher.feedFile(feed, { profile: 'google' });
    expectSame(await objectsIn(calendar), google?.text ?? '');
    expect((await objectsIn(calendar)).size).toBeGreaterThan(100);
    await sherpa.ask('publish.save', { id, feed, to });
    await now();
    await expectRight();
  });

  it('keeps its password in a file for its owner alone, and nowhere else', async () => {
    expect((await stat(join(sherpa.data, 'secrets.json'))).mode & 0o777).toBe(0o600);
    const files = await readdir(sherpa.data, { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile() || file.name === 'secrets.json') continue;
      const text = await readFile(join(file.parentPath, file.name), 'latin1');
      expect(text.includes(PASSWORD), file.name).toBe(false);
    }
    expect(JSON.stringify(await sherpa.ask('publish.list', {}))).not.toContain(PASSWORD);
    expect(JSON.stringify(await sherpa.ask('store.export', {}))).not.toContain(PASSWORD);
    expect(sherpa.log.errors.join()).not.toContain(PASSWORD);
  });

  it('takes away all that is Sherpa’s when it is asked to, and leaves the rest', async () => {
    expect(await sherpa.ask('publish.remove', { id: publication.id, takeAway: true })).toEqual({
      sentence: expect.stringMatching(/^\d+ entries taken away/),
    });
    expect(await objectsIn(calendar)).toEqual(foreign);
    expect(await readFile(join(sherpa.data, 'secrets.json'), 'utf8')).not.toContain(PASSWORD);
  });
});

describe.skipIf(typeof disk === 'string')('a server whose disk is full', () => {
  it('is told of in words, keeps what it has, and has all once there is room', async () => {
    if (typeof disk === 'string') return;
    const radicale = await createRadicale(join(folder, 'full'), disk.folder);
    await radicale.setPassword(PASSWORD);
    await radicale.start();
    const sherpa = await publishingHost('data-full', 40);
    try {
      const url = `${radicale.url}${USER}/truce/`;
      await fetch(url, { method: 'MKCALENDAR', headers: authorization() });
      const { id } = await sherpa.ask<PublicationView>('publish.save', {
        feed: 'everything',
        to: { kind: 'caldav', url, user: USER },
        password: PASSWORD,
      });
      const now = async () => (await sherpa.ask<PublicationView>('publish.now', { id })).status;
      expect((await now()).last?.outcome).toBe('published');
      const calendar = join(disk.folder, 'collection-root', USER, 'truce');
      const before = await objectsIn(calendar);
      const ballast = join(disk.folder, 'ballast');
      await writeFile(ballast, Buffer.alloc(4_000_000)).catch(() => undefined);
      for (const { id: entry } of await sherpa.list())
        await sherpa.ask('entries.edit', { id: entry, set: { notes: 'A long note. '.repeat(400) } });
      const failed = await now();
      expect(failed.last).toMatchObject({
        outcome: 'failed',
        sentence: expect.stringMatching(/disk .*make room there.*Sherpa tries again\.$/i),
      });
      expect(failed).toMatchObject({ failingSince: expect.any(String), tries: 1 });
      expect([...(await objectsIn(calendar)).keys()]).toEqual([...before.keys()]);
      await rm(ballast);
      expect((await now()).last?.outcome).toBe('published');
      expectSame(await objectsIn(calendar), sherpa.host.app.publisher.feedFile('everything', {})?.text ?? '');
    } finally {
      await sherpa.close();
      await radicale.stop();
    }
  });
});
