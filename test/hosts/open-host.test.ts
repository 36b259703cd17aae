import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLock } from '../../core/node/folder-lock.ts';
import { type Host, type HostOptions, openHost } from '../../core/node/open-host.ts';
import type { Status } from '../../shared/contract/methods/calendar-methods.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const disk = await mountSmallDisk(512);
const skipped = typeof disk === 'string' ? ` (skipped: ${disk})` : '';
if (skipped !== '') console.log(`a host on a small disk${skipped}`);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-host-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  if (typeof disk !== 'string') await disk.remove();
});

/** Opens a host that serves nothing, asks something of it, and closes it. */
async function during<T>(options: Partial<HostOptions>, ask: (host: Host) => Promise<T>): Promise<T> {
  const host = await openHost({
    data: join(folder, 'data'),
    version: 'test',
    log: createQuietLog(),
    sample: 'never',
    serve: false,
    ...options,
  });
  try {
    return await ask(host);
  } finally {
    await host.close();
  }
}

const list = async ({ app }: Host) => (await app.request('entries.list', {})) as EntryView[];
const status = async ({ app }: Host) => (await app.request('status.read', {})) as Status;
const add = ({ app }: Host) => app.request('entries.add', { line: 'Talks, Geneva, 2026-02-03' });

const news = async ({ app }: Host) => ((await app.request('changes.read', {})) as Changes).items;

describe('what is new since somebody last looked', () => {
  it('is nothing of what a calendar begins with, and all that was done since, also by another host', async () => {
    expect(await during({ sample: 'when-new' }, news)).toEqual([]);
    await during({}, add);
    expect(await during({}, news)).toMatchObject([{ kind: 'new', title: 'Talks' }]);
    await during({}, ({ app }) => app.request('changes.markRead', {}));
    expect(await during({}, news)).toEqual([]);
  });

  it('is nothing of a sample that is asked for later, or taken away', async () => {
    await during({ sample: 'never' }, news);
    expect(await during({ sample: 'always' }, news)).toEqual([]);
    await during({}, ({ app }) => app.request('sample.remove', {}));
    expect(await during({}, news)).toEqual([]);
  });

  it('is nothing at first where the journal is older than this device remembers', async () => {
    await during({}, add);
    const device = join(folder, 'data', 'device.json');
    const json = JSON.parse(await readFile(device, 'utf8'));
    await writeFile(device, JSON.stringify({ ...json, looked: { ...json.looked, seq: 1000 } }));
    expect(await during({}, news)).toEqual([]);
    await during({}, add);
    expect(await during({}, news)).toHaveLength(1);
  });
});

describe('a new calendar', () => {
  it('is new once, wherever home is, and may be asked for the sample again', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'UTC';
    try {
      expect(await during({ sample: 'never' }, list)).toEqual([]);
      expect(await during({ sample: 'when-new' }, list)).toEqual([]);
      const count = (await during({ sample: 'always' }, list)).length;
      expect(count).toBeGreaterThan(10);
      expect(await during({ sample: 'always' }, list)).toHaveLength(count);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a host whose port is taken', () => {
  it('answers commands all the same where it goes on, and serves no feeds', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await during({ serve: { port, appFolder: folder }, withoutServer: 'go-on' }, async (host) => {
        expect(host.origin).toBeUndefined();
        expect((await status(host)).server).toEqual({ problem: expect.stringContaining(String(port)) });
        expect(host.feeds().every(({ url }) => url === undefined)).toBe(true);
        const holder = await readLock(join(folder, 'data'));
        const answer = await fetch(`${holder?.address}/rpc`, {
          method: 'POST',
          headers: { authorization: `Bearer ${holder?.secret}`, 'content-type': 'application/json' },
          body: JSON.stringify({ method: 'entries.list', input: {} }),
        });
        expect(await answer.json()).toEqual({ result: [] });
      });
    } finally {
      other.close();
    }
  });
});

describe('a host on a folder with trouble', () => {
  it('opens with other feed addresses where device.json can’t be read, and leaves it alone', async () => {
    await during({}, add);
    await rm(join(folder, 'data/device.json'));
    await mkdir(join(folder, 'data/device.json'));
    const { problems } = await during({}, status);
    expect(problems).toEqual([expect.stringContaining("device.json couldn't be read")]);
  });

  it.skipIf(skipped !== '')(`shows what is there, full or read-only, and says why${skipped}`, async () => {
    if (typeof disk === 'string') return;
    const data = join(disk.folder, 'data');
    await during({ data }, add);
    const serve = { port: 0, appFolder: folder };
    const look = async (host: Host) => ({ count: (await list(host)).length, ...(await status(host)) });

    const room = 'n'.repeat(4096);
    const filler = join(disk.folder, 'filler');
    await fill(filler, room);
    const full = await during({ data, serve }, look);
    expect(full).toMatchObject({ count: 1, readOnly: expect.stringContaining('disk is full') });
    await rm(filler);

    disk.setReadOnly(true);
    try {
      const readOnly = await during({ data, serve }, look);
      expect(readOnly).toMatchObject({ count: 1, readOnly: expect.stringContaining('EROFS') });
      const nowhere = during({ data: join(disk.folder, 'new') }, list);
      await expect(nowhere).rejects.toMatchObject({ code: 'unavailable' });
    } finally {
      disk.setReadOnly(false);
    }
    expect(await during({ data }, list)).toHaveLength(1);
    expect(await readFile(join(data, 'journal/000001.jsonl'), 'utf8')).toContain('Geneva');
  });
});

/** Takes what room the disk has left. */
async function fill(path: string, piece: string): Promise<void> {
  for (let left = piece; left !== ''; ) {
    try {
      await writeFile(path, left, { flag: 'a' });
    } catch {
      left = left.slice(0, left.length >> 1);
    }
  }
}
