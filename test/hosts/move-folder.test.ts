import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../core/node/open-host.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { typedRequest } from '../../shared/contract/typed-request.ts';
import { createTestSwitches } from '../support/a-machine.ts';
import { aPromise } from '../support/a-promise.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const disk = await mountSmallDisk(512);
const skipped = typeof disk === 'string' ? ` (skipped: ${disk})` : '';
if (skipped !== '') console.log(`a move to a small disk${skipped}`);

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-move-'));
  data = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  if (typeof disk !== 'string') await disk.remove();
});

function open(options: Partial<HostOptions> = {}): Promise<Host> {
  const log = createQuietLog();
  return openHost({ data, version: 'test', log, sample: 'when-new', serve: false, ...options });
}

async function during<T>(options: Partial<HostOptions>, ask: (host: Host) => Promise<T>): Promise<T> {
  const host = await open(options);
  try {
    return await ask(host);
  } finally {
    await host.close();
  }
}

const titles = async ({ app }: Host) =>
  (await typedRequest(app.request)('entries.list', {})).map(({ title }) => title);

describe('a host that can start anew', () => {
  it('moves its folder, keeps where to, writes nothing more, and the new folder has it all', async () => {
    const to = join(folder, 'deep', 'new');
    const told: string[] = [];
    const had = await during({}, titles);
    const restarted = new Promise<string>((resolve) => {
      void open({ restart: resolve, rememberPlace: async (place) => void told.push(place) }).then(
        async (host) => {
          const request = typedRequest(host.app.request);
          const notices: Notice[] = [];
          host.app.subscribe((notice) => notices.push(notice));
          expect((await request('device.read', {})).folder).toMatchObject({
            path: data,
            isDefault: true,
            canMove: true,
          });
          expect(await request('folder.move', { to })).toEqual({ to });
          await expect(request('entries.add', { line: 'Too late, 2026-03' })).rejects.toMatchObject({
            code: 'read-only',
            message: expect.stringContaining(`moved to ${to}`),
          });
          expect(notices.at(-1)).toMatchObject({
            name: 'status.changed',
            body: { readOnly: expect.any(String) },
          });
          await host.close();
        },
      );
    });
    expect(await restarted).toBe(to);
    expect(told).toEqual([to]);
    const before = (await readdir(join(data, 'journal'))).sort();
    expect((await readdir(join(to, 'journal'))).sort()).toEqual(before);
    expect(await during({ data: to }, titles)).toEqual(had);
    await expect(open()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(new RegExp(`was moved to ${to} on .*--data ${to}`)),
    });
  });

  it('takes a password along that is given at the same time, or refuses it, and leaves none behind', async () => {
    const to = join(folder, 'new');
    const restarted = aPromise<string>();
    const host = await open({ restart: restarted.resolve });
    const request = typedRequest(host.app.request);
    const save = (n: number) =>
      request('publish.save', {
        feed: 'everything',
        to: { kind: 'webdav', url: `https://dav.example.org/${n}/`, user: 'lifeng' },
        password: `horse ${n}`,
        enabled: false,
      }).then(
        () => n,
        (error: unknown) => error,
      );
    const asked = [save(1), save(2)];
    const moving = request('folder.move', { to });
    for (let n = 3; n <= 40; n += 1) asked.push(save(n));
    await moving;
    const kept = (await Promise.all(asked)).filter((one) => typeof one === 'number');
    await restarted.promise;
    await host.close();
    const old = await readFile(join(data, 'secrets.json'), 'utf8').catch(() => '{}');
    const now = await readFile(join(to, 'secrets.json'), 'utf8').catch(() => '{}');
    expect(old).toBe('{}');
    expect(Object.values(JSON.parse(now))).toEqual(kept.map((n) => `horse ${n}`));
    await during({ data: to }, async ({ app }) => {
      expect(await typedRequest(app.request)('publish.list', {})).toHaveLength(kept.length);
    });
  });

  it('goes on where the move is refused', async () => {
    await mkdir(join(folder, 'used'));
    await writeFile(join(folder, 'used', 'notes.txt'), 'mine');
    await during({ restart: () => {} }, async (host) => {
      const request = typedRequest(host.app.request);
      await expect(request('folder.move', { to: join(folder, 'used') })).rejects.toMatchObject({
        code: 'conflict',
      });
      await request('entries.add', { line: 'Talks, 2026-03' });
    });
    expect(await readdir(join(folder, 'used'))).toEqual(['notes.txt']);
    expect(await during({}, titles)).toContain('Talks');
  });
});

describe('a move is refused', () => {
  const refusal = (to: string) =>
    during({ restart: () => {} }, async ({ app }) => {
      const asked = await typedRequest(app.request)('folder.move', { to }).then(
        () => 'moved',
        (error: Error) => error.message,
      );
      return asked;
    });

  it('to a place that isn’t whole, is the same, lies inside, has something in it or is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'used'));
    await writeFile(join(folder, 'used', 'a.txt'), '');
    await mkdir(join(folder, 'data'));
    await symlink(data, join(folder, 'link'));
    expect(await refusal('Sherpa')).toContain('isn’t a whole path');
    expect(await refusal(data)).toContain('is in');
    expect(await refusal(join(folder, 'link'))).toContain('already');
    expect(await refusal(join(data, 'inner'))).toContain('lies inside');
    expect(await refusal(join(folder, 'link', 'inner'))).toContain('lies inside');
    expect(await refusal(join(folder, 'used'))).toContain('isn’t empty (it holds a.txt)');
    expect(await refusal(join(folder, 'file'))).toContain('is a file');
    expect(await refusal(join(folder, 'file', 'below'))).toContain('is a file');
    await expect(access(join(data, 'moved.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.skipIf(typeof disk === 'string')(
    `to a disk with too little room, or that can’t be written${skipped}`,
    async () => {
      if (typeof disk === 'string') return;
      expect(await refusal(join(disk.folder, 'new'))).toContain('too little room');
      expect(await readdir(disk.folder)).not.toContain('new');
      disk.setReadOnly(true);
      expect(await refusal(join(disk.folder, 'new'))).toContain('can’t be written');
      disk.setReadOnly(false);
    },
  );

  it('by a host that can’t start anew, with what to do instead', async () => {
    await during({}, async ({ app }) => {
      const request = typedRequest(app.request);
      expect((await request('device.read', {})).folder.canMove).toBe(false);
      await expect(request('folder.move', { to: join(folder, 'new') })).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('sherpa move DIR'),
      });
    });
  });

  it('to nobody: a copy that was broken off isn’t opened', async () => {
    await mkdir(data);
    await writeFile(join(data, 'arriving.json'), '{"from":"/old","at":"2026-04-01T09:00:00Z"}');
    await expect(open()).rejects.toThrow(
      'holds half a copy of a calendar: moving it was broken off, and it is still in /old',
    );
    expect(await readdir(data)).toEqual(['arriving.json']);
  });
});

describe('the device', () => {
  it('settles the port from the next start on, and none that another program holds', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    try {
      const wanted = await during({ serve: { port: 0, appFolder: folder } }, async ({ app, origin }) => {
        const request = typedRequest(app.request);
        const { port } = await request('device.read', {});
        expect(port).toEqual({ wanted: 7437, actual: Number(new URL(origin ?? '').port) });
        await expect(request('device.save', { port: taken })).rejects.toMatchObject({
          code: 'conflict',
          message: `Port ${taken} is held by another program: choose another.`,
        });
        const saved = await request('device.save', { port: port.actual ?? 0 });
        expect(saved.port).toEqual({ wanted: port.actual, actual: port.actual });
        return saved.port.wanted;
      });
      await during({ serve: { appFolder: folder } }, async ({ origin }) => {
        expect(origin).toBe(`http://127.0.0.1:${wanted}`);
      });
    } finally {
      other.close();
    }
  });

  it('turns the switches that its desktop lends, and says so when they are turned elsewhere', async () => {
    const switches = createTestSwitches();
    const shown: string[] = [];
    const shell = { showFolder: async (path: string) => void shown.push(path) };
    await during({ switches, shell }, async ({ app }) => {
      const request = typedRequest(app.request);
      const notices: Notice[] = [];
      app.subscribe((notice) => notices.push(notice));
      const { switches: turned, folder: place } = await request('device.switch', {
        id: 'open-at-login',
        isOn: true,
      });
      expect(turned[0]).toEqual({ id: 'open-at-login', isOn: true });
      expect(place).toMatchObject({ canShow: true, canChoose: false });
      await request('folder.show', {});
      expect(shown).toEqual([data]);
      await expect(request('folder.choose', {})).rejects.toMatchObject({ code: 'unavailable' });
      const before = notices.length;
      await switches.set('quick-add-key', true);
      expect(notices.slice(before)).toMatchObject([
        { name: 'device.changed', body: { switches: [{ isOn: true }, { id: 'quick-add-key', isOn: true }] } },
      ]);
    });
  });

  it('has nothing to turn or show without a desktop', async () => {
    await during({}, async ({ app }) => {
      const request = typedRequest(app.request);
      const device = await request('device.read', {});
      expect(device).toMatchObject({ switches: [], folder: { canShow: false, canChoose: false } });
      expect(device.port).not.toHaveProperty('actual');
      const turning = request('device.switch', { id: 'quick-add-key', isOn: true });
      await expect(turning).rejects.toMatchObject({ code: 'not-found' });
      await expect(request('folder.show', {})).rejects.toMatchObject({ code: 'unavailable' });
    });
  });
});
