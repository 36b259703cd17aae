import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../core/node/open-host.ts';
import type { PublicationView, PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { send } from '../support/http-client.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import {
  createLighttpd,
  programMissing,
  type RealServer,
  selfSigned,
  USER,
} from '../support/real-servers.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const PASSWORD = 'correct horse';
const noLighttpd = programMissing('lighttpd', 'lighttpd and lighttpd-mod-webdav');
if (noLighttpd !== undefined) console.log(`publishing to lighttpd (skipped: ${noLighttpd})`);
const disk = await mountSmallDisk(512);
if (typeof disk === 'string') console.log(`publishing to a full disk (skipped: ${disk})`);

let folder: string;
let host: Host;

async function open(options: Partial<HostOptions> = {}): Promise<void> {
  host = await openHost({
    data: join(folder, 'data'),
    version: 'test',
    log: createQuietLog(),
    sample: 'never',
    serve: false,
    ...options,
  });
}

const ask = <T>(method: string, input: unknown) => host.app.request(method, input) as Promise<T>;
const save = (to: object, more: object = {}) =>
  ask<PublicationView>('publish.save', { feed: 'everything', to, ...more });
const now = async (id: string, more: object = {}) =>
  (await ask<PublicationView>('publish.now', { id, ...more })).status;
const feed = () => host.app.publisher.feedFile('everything', {})?.text;
const add = (title: string) => ask<{ entries: EntryView[] }>('entries.add', { line: `${title}, 2027-02-03` });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-publish-'));
  await open();
  await add('Talks in Geneva');
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  if (typeof disk !== 'string') await disk.remove();
});

describe('publishing to a folder', () => {
  it('writes the feed whole, for whom the system lets read, and only when it is another', async () => {
    const path = join(folder, 'shared');
    await mkdir(path);
    const { id } = await save({ kind: 'folder', path });
    expect((await now(id)).last?.outcome).toBe('published');
    const file = join(path, 'everything.ics');
    expect(await readFile(file, 'utf8')).toBe(feed());
    expect(feed()).not.toMatch(/127\.0\.0\.1|SOURCE/);
    const { mode, ino } = await stat(file);
    expect(mode & 0o400).toBe(0o400);
    expect(mode & 0o777).toBe(0o666 & ~process.umask());
    expect((await now(id)).last?.outcome).toBe('unchanged');
    expect((await stat(file)).ino).toBe(ino);
    await add('More talks');
    expect((await now(id)).last?.outcome).toBe('published');
    expect(await readFile(file, 'utf8')).toBe(feed());
    expect(await readdir(path)).toEqual(['everything.ics']);
  });

  it('goes by itself while a host runs, and ends with it', async () => {
    await host.close();
    await open({ serve: { port: 0, appFolder: folder } });
    const path = join(folder, 'shared');
    await mkdir(path);
    const { status } = await save({ kind: 'folder', path });
    expect(status.next).toBeDefined();
    await expect.poll(() => readdir(path), { timeout: 30_000, interval: 200 }).toEqual(['everything.ics']);
    await add('Last talks');
    await host.close();
    expect(await readFile(join(path, 'everything.ics'), 'utf8')).not.toContain('Last talks');
    await open();
  });

  it.skipIf(process.platform === 'win32')('never waits for what is no file', async () => {
    const path = join(folder, 'shared');
    await mkdir(path);
    await promisify(execFile)('mkfifo', [join(path, 'everything.ics')]);
    const { id } = await save({ kind: 'folder', path });
    expect((await now(id, { consent: true })).last?.sentence).toMatch(/is no file but something else/);
  });

  it('says what keeps it from writing', async () => {
    const { id } = await save({ kind: 'folder', path: join(folder, 'nowhere') });
    expect((await now(id)).last?.sentence).toMatch(/^There is no folder .*nowhere: /);
    const test = await ask<PublishTest>('publish.test', { id });
    expect(test).toMatchObject({ ok: false, steps: [{ step: 'write', ok: false }] });
    if (process.getuid?.() === 0) return;
    const path = join(folder, 'shared');
    await mkdir(path);
    await chmod(path, 0o500);
    const { id: denied } = await save({ kind: 'folder', path });
    expect((await now(denied)).last?.sentence).toMatch(/may not write/);
  });

  it.skipIf(typeof disk === 'string')(
    'leaves what is there as it was where the disk is full or read-only',
    async () => {
      if (typeof disk === 'string') return;
      const { id } = await save({ kind: 'folder', path: disk.folder });
      await now(id);
      const file = join(disk.folder, 'everything.ics');
      const before = await readFile(file, 'utf8');
      await writeFile(join(disk.folder, 'ballast'), Buffer.alloc(600_000)).catch(() => undefined);
      await add('More talks');
      expect((await now(id)).last?.sentence).toMatch(/^The disk of .* is full/);
      expect(await readFile(file, 'utf8')).toBe(before);
      expect((await readdir(disk.folder)).sort()).toEqual(['ballast', 'everything.ics']);
      await rm(join(disk.folder, 'ballast'));
      disk.setReadOnly(true);
      expect((await now(id)).last?.sentence).toMatch(/may not write .*EROFS/);
      disk.setReadOnly(false);
      expect((await now(id)).last?.outcome).toBe('published');
      expect(await readFile(file, 'utf8')).toBe(feed());
    },
  );
});

describe.skipIf(noLighttpd !== undefined)('publishing to a WebDAV server, lighttpd', () => {
  let server: RealServer;
  let root: string;

  beforeAll(async () => {
    const place = await mkdtemp(join(tmpdir(), 'sherpa-lighttpd-'));
    root = join(place, 'root');
    server = await createLighttpd(place, root);
    await server.setPassword(PASSWORD);
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    await rm(join(root, '..'), { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const name of await readdir(root)) await rm(join(root, name), { recursive: true });
  });

  const saved = (more: object = {}) =>
    save({ kind: 'webdav', url: server.url, user: USER, ...more }, { password: PASSWORD });
  const there = () => readFile(join(root, 'everything.ics'), 'utf8');

  it('puts one file there, and nothing again until it is another', async () => {
    const { id, to } = await saved();
    expect(to).toMatchObject({ url: `${server.url}everything.ics` });
    expect(await ask('publish.test', { id })).toMatchObject({ ok: true });
    expect(await readdir(root)).toEqual([]);
    expect((await now(id)).last?.outcome).toBe('published');
    expect(await there()).toBe(feed());
    expect((await now(id)).last?.outcome).toBe('unchanged');
    await add('More talks');
    expect((await now(id)).last?.outcome).toBe('published');
    expect(await there()).toBe(feed());
    expect(await ask('publish.remove', { id, takeAway: true })).toMatchObject({
      sentence: expect.stringContaining('is deleted'),
    });
    expect(await readdir(root)).toEqual([]);
  });

  it('overwrites nothing of others unseen', async () => {
    await writeFile(join(root, 'everything.ics'), 'theirs');
    const { id } = await saved();
    expect(await now(id)).toMatchObject({ waitsFor: 'consent' });
    expect(await there()).toBe('theirs');
    expect((await now(id, { consent: true })).last?.outcome).toBe('published');
    await writeFile(join(root, 'everything.ics'), 'theirs again');
    expect((await now(id)).last?.sentence).toMatch(/^Somebody has changed/);
    expect(await there()).toBe('theirs again');
    expect(await ask('publish.remove', { id, takeAway: true })).toMatchObject({
      sentence: expect.stringMatching(/stays: it isn’t as Sherpa wrote it/),
    });
    expect(await there()).toBe('theirs again');
  });

  it('says what is wrong with the address, the password, and a server that is gone', async () => {
    const { id } = await saved({ url: `${server.url}no/such/folder.ics` });
    expect((await now(id)).last?.sentence).toMatch(/no folder for/);
    const { id: other } = await saved();
    expect((await now(other)).last).toMatchObject({ outcome: 'published' });
    await server.setPassword('another');
    await add('More talks');
    expect(await now(other)).toMatchObject({
      waitsFor: 'password',
      last: { sentence: expect.stringMatching(/no longer takes the password of lifeng/) },
    });
    await server.setPassword(PASSWORD);
    await server.stop();
    expect((await now(other)).last?.sentence).toMatch(/^Nothing answers at 127\.0\.0\.1:\d+/);
    await server.start();
    expect((await now(other)).last?.outcome).toBe('published');
    expect(await there()).toBe(feed());
  });
});

it('tells of a certificate that nobody vouches for, and sends such a server nothing', async () => {
  const pair = selfSigned(folder);
  if (typeof pair === 'string') return console.log(`publishing over https (skipped: ${pair})`);
  const [key, cert] = await Promise.all([readFile(pair.key), readFile(pair.cert)]);
  const heard: string[] = [];
  const server = createServer({ key, cert }, (message, response) => {
    heard.push(String(message.url));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { id } = await save({ kind: 'webdav', url, user: USER }, { password: PASSWORD });
  expect((await now(id)).last?.sentence).toMatch(
    /^Nobody whom this computer trusts vouches for the certificate/,
  );
  expect(heard).toEqual([]);
  server.close();
});

describe('feeds on the local network', () => {
  const addresses = ['127.0.0.2'];

  async function serving() {
    await host.close();
    await open({ serve: { port: 0, appFolder: folder }, lanAddresses: () => addresses });
    const { pathname, port } = new URL(host.feeds()[0]?.url ?? '');
    return { path: pathname, lan: `http://127.0.0.2:${port}` };
  }

  it('aren’t there until somebody turns them on, and are gone when they are turned off', async () => {
    const { path, lan } = await serving();
    await expect(send(`${lan}${path}`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(await ask('device.save', { lan: true })).toMatchObject({ lan: { isOn: true, origins: [lan] } });
    expect(await send(`${lan}${path}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining('VEVENT'),
    });
    await host.close();
    await open({
      serve: { port: Number(new URL(lan).port), appFolder: folder },
      lanAddresses: () => addresses,
    });
    expect((await send(`${lan}${path}`)).status).toBe(200);
    expect(await ask('device.save', { lan: false })).toMatchObject({ lan: { isOn: false, origins: [] } });
    await expect(send(`${lan}${path}`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('are all that is there: no app, no methods, no session, and no other name', async () => {
    const { path, lan } = await serving();
    await ask('device.save', { lan: true });
    for (const other of ['/', '/index.html', '/session', '/events', '/rpc', '/assets/a.js', '/feeds'])
      expect((await send(`${lan}${other}`)).status, other).toBe(404);
    expect((await send(`${lan}/rpc`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await send(`${lan}${path}`, { method: 'POST' })).status).toBe(405);
    expect((await send(`${lan}${path.replace(/feeds\/[^/]+/, 'feeds/guessed')}`)).status).toBe(404);
    const { port } = new URL(lan);
    const named = (name: string) => send(`${lan}${path}`, { headers: { host: name } });
    expect((await named(`evil.example:${port}`)).status).toBe(403);
    expect((await named(`127.0.0.1:${port}`)).status).toBe(403);
    expect((await named(`127.0.0.2:${port}`)).status).toBe(200);
  });

  it('say where they can’t be', async () => {
    await host.close();
    await open({ serve: { port: 0, appFolder: folder }, lanAddresses: () => [] });
    expect(await ask('device.save', { lan: true })).toMatchObject({
      lan: { isOn: true, origins: [], problem: 'This computer is on no local network now.' },
    });
  });
});
