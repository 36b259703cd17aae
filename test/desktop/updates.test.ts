import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { out } from '../../build/paths.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';
import { type ReleaseServer, startReleaseServer } from '../support/release-server.ts';

const runtime = await desktopRuntime();
// What the app replaces itself by is a file of another kind on each system; that of Linux is one that a test can write.
const isLinux = process.platform === 'linux';
if (!isLinux) process.stderr.write('desktop: updates are tried out on Linux only\n');

const ARGS = ['--port', '0', '--now', '2025-11-25T12:12:00Z'];

test('the updater is loaded by nothing before somebody asks for one', async () => {
  await bundle(['electron']);
  const folder = join(out, 'electron');
  const reached = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) [^;]*? from "(\.[^"]+)";$/gm);
    for (const [, other = ''] of imports) follow(join(dirname(path), other));
  };
  follow(join(folder, 'main.mjs'));
  const hasUpdater = (path: string) => readFileSync(path, 'utf8').includes('AppImageUpdater');
  expect([...reached].filter(hasUpdater)).toEqual([]);
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => join(folder, 'chunks', name));
  expect(chunks.filter(hasUpdater)).toHaveLength(1);
});

describe.skipIf(runtime.kind === 'missing' || !isLinux)('updates of the desktop app', () => {
  let folder: string;
  let server: ReleaseServer;
  let desktop: Desktop;
  const installed = () => join(folder, 'Sherpa.AppImage');

  beforeAll(() => bundle(['renderer', 'electron']));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-updates-'));
    server = await startReleaseServer();
    await writeFile(installed(), '#!/bin/sh\n# this version\n');
  });
  afterEach(async () => {
    await desktop.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Opens an app that is installed as an AppImage; in boxes it presses the button of that number. */
  async function launch(env: Readonly<Record<string, string>>, press = 0): Promise<void> {
    desktop = await launchDesktop({
      runtime,
      folder,
      args: [...ARGS, `--log-net-log=${join(folder, 'net.json')}`, '--net-log-capture-mode=IncludeSensitive'],
      env: { XDG_CACHE_HOME: join(folder, 'cache'), APPIMAGE: installed(), ...env },
    });
    await desktop.app.evaluate(({ dialog }, response) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      dialog.showMessageBox = (async ({ message, detail }: { message: string; detail?: string }) => {
        said.push([message, detail].filter(Boolean).join(' '));
        return { response, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    }, press);
  }
  const said = () => desktop.app.evaluate(() => Reflect.get(globalThis, 'said') as string[]);
  const item = () =>
    desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('check-updates')?.label);
  const check = () =>
    desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('check-updates')?.click());
  /** Whom Chromium's network asked for anything since the start, once the app has ended. */
  const contacted = async () => {
    await desktop.close();
    const log: { readonly events: readonly { readonly params?: { readonly url?: string } }[] } = JSON.parse(
      readFileSync(join(folder, 'net.json'), 'utf8'),
    );
    return [
      ...new Set(log.events.flatMap(({ params }) => params?.url ?? []).map((url) => new URL(url).host)),
    ];
  };
  const downloads = async () => {
    const names = await readdir(join(folder, 'cache'), { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.AppImage'));
  };

  test('aren’t offered without a release address, and then nothing is asked of anybody', async () => {
    await launch({});
    expect(await item()).toBeUndefined();
    expect(await contacted()).toEqual([]);
    expect(existsSync(join(folder, 'cache', 'sherpa-updater'))).toBe(false);
  });

  test('say so where there is none, and ask only when told to, without a number for who asks', async () => {
    await launch({ SHERPA_RELEASES: server.address });
    server.offer({ version: '0.1.0', program: 'this' });
    expect(await item()).toBe('Check for Updates…');
    expect(server.asked).toEqual([]);
    await check();
    await expect.poll(said).toEqual(['Sherpa 0.1.0 is the newest version.']);
    expect(server.asked.map(({ client }) => client)).toEqual(['00000000-0000-0000-0000-000000000000']);
    expect(await item()).toBe('Check for Updates…');
    expect(await contacted()).toEqual([new URL(server.address).host]);
  });

  test('are told of, and left where the user says not now', async () => {
    await launch({ SHERPA_RELEASES: server.address }, 1);
    server.offer({ version: '9.9.9', program: 'that' });
    await check();
    await expect.poll(said).toEqual([expect.stringMatching(/^Sherpa 9\.9\.9 is there\. You have 0\.1\.0\./)]);
    await expect.poll(item).toBe('Check for Updates…');
    expect(await downloads()).toEqual([]);
  });

  test('take the place of this version and are started, once everything is closed', async () => {
    await launch({ SHERPA_RELEASES: server.address });
    const data = join(folder, 'data');
    const trace = join(folder, 'trace');
    // It says whether it found the data folder free.
    const program = `#!/bin/sh\nif [ -e '${data}/lock' ]; then echo held; else echo free; fi > '${trace}.part'\nmv '${trace}.part' '${trace}'\n`;
    server.offer({ version: '9.9.9', program });
    const ended = new Promise((done) => desktop.app.process().once('exit', done));
    await check();
    expect(await ended).toBe(0);
    await expect.poll(() => existsSync(trace) && readFileSync(trace, 'utf8')).toBe('free\n');
    expect(readFileSync(installed(), 'utf8')).toBe(program);
  });

  test('are thrown away where they aren’t what was announced, and nothing is changed', async () => {
    await launch({ SHERPA_RELEASES: server.address });
    server.offer({ version: '9.9.9', program: 'as announced', sends: 'and as changed on the way' });
    await check();
    await expect
      .poll(async () => (await said()).at(-1))
      .toBe(
        'Sherpa wasn’t brought up to date. This version stays as it is. What was downloaded isn’t what the release server had announced, so it was thrown away. Try again later.',
      );
    expect(await downloads()).toEqual([]);
    expect(readFileSync(installed(), 'utf8')).toContain('this version');
    expect(await item()).toBe('Check for Updates…');
  });

  test('say what is wrong where the server has nothing, and where there is no server', async () => {
    await launch({ SHERPA_RELEASES: server.address });
    await check();
    await expect.poll(async () => (await said()).at(-1)).toContain('has no version for this system');
    await server.close();
    await check();
    await expect.poll(async () => (await said()).at(-1), { timeout: 15_000 }).toContain('can’t be reached');
    server = await startReleaseServer();
  });
});
