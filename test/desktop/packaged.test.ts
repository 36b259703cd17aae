import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, desktopBundles } from '../../build/bundle.ts';
import { packApp } from '../../build/pack-app.ts';
import { desktopRuntime } from '../support/electron.ts';
import { launchPackaged } from '../support/packaged.ts';
import { busMissing, startRecordingDesktop } from '../support/session-bus.ts';

const runtime = await desktopRuntime();
// The way into the app and its names are those of Linux; elsewhere packing is tried out by hand.
const isLinux = process.platform === 'linux';
const noBus = isLinux ? await busMissing() : undefined;
if (noBus !== undefined) process.stderr.write(`desktop: the packaged app doesn’t ring, since ${noBus}\n`);
if (!isLinux) process.stderr.write('desktop: the packaged app is looked at on Linux only\n');

describe.skipIf(runtime.kind === 'missing' || !isLinux)('the packaged app', () => {
  let folder: string;
  let app: string;
  const executable = () => join(app, 'sherpa-desktop');
  const asar = () => join(app, 'resources', 'app.asar');

  beforeAll(async () => {
    if (runtime.kind === 'missing') return;
    await bundle(desktopBundles);
    folder = await mkdtemp(join(tmpdir(), 'sherpa-packaged-'));
    await packApp({ electron: runtime, output: folder, folderOnly: true });
    app = join(folder, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('starts, shows the sample, answers its page, and ends with 0', async () => {
    const { page, close } = await launchPackaged(executable(), folder);
    try {
      expect(page.url()).toBe('app://sherpa/');
      await page.getByRole('heading', { name: 'November 2025', level: 2 }).waitFor();
      await page
        .locator('[role="cell"][data-date="2025-10-30"]')
        .getByRole('button', { name: /^Trump–Xi meeting, Busan .*Held$/ })
        .waitFor();
      // Reading a calendar file takes a thread, which starts from within the archive.
      const event = 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talks\r\nDTSTART:20260414\r\nEND:VEVENT';
      const content = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}\r\nEND:VCALENDAR\r\n`;
      const input = JSON.stringify({ as: 'ics', content, accept: false });
      expect(await page.evaluate(`window.sherpa.request('entries.import', ${input})`)).toMatchObject({
        taken: false,
        entries: [{ title: 'Talks' }],
        refused: [],
      });
    } finally {
      expect(await close()).toBe(0);
    }
  });

  test.skipIf(noBus !== undefined)(
    'rings: the desktop is told of an entry whose alarm falls due',
    async () => {
      const desktop = await startRecordingDesktop();
      // The folder of another test would have a past of its own.
      const home = await mkdtemp(join(folder, 'ringing-'));
      const { page, close } = await launchPackaged(executable(), home, {
        now: '2025-11-25T12:59:50Z',
        env: desktop.env,
      });
      try {
        const { now } = (await page.evaluate(`window.sherpa.request('reminders.read', {})`)) as {
          now: string;
        };
        // At the next full minute, or the one after where that is upon us.
        const alarm = Math.ceil((Date.parse(now) + 2000) / 60_000) * 60_000;
        const due = new Date(alarm + 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
        const line = JSON.stringify({ line: `Truce of Spring, deadline, ${due} UTC, alarms 1h` });
        await page.evaluate(`window.sherpa.request('entries.add', ${line})`);
        expect(await desktop.next()).toMatchObject({
          app: 'Sherpa',
          summary: 'Truce of Spring',
          body: expect.stringMatching(/^Due in (?:1 hour|60 minutes)\.$/),
          urgency: 2,
          actions: ['default', 'Open', 'snooze', 'Snooze', 'dismiss', 'Dismiss'],
        });
        await expect.poll(() => page.title()).toBe('(1) Sherpa');
      } finally {
        await close();
        await desktop.close();
      }
    },
  );

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable());
    const state = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]));
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocol: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: '0',
      cookieEncryption: '1',
      nodeOptions: '0',
      inspect: '0',
      asarIntegrity: '1',
      onlyAsar: '1',
      ownSnapshot: '0',
      fileProtocol: '0',
    });
  });

  test('carries bundles and nothing that they were made of', async () => {
    const files = listPackage(asar(), { isPack: false }).filter((path) => /\.\w+$/.test(path));
    expect(files).toContain('/out/electron/main.mjs');
    expect(files).toContain('/out/electron/preload.cjs');
    expect(files).toContain('/out/renderer/index.html');
    expect(files).toContain('/out/icons/tray/tray-on-dark.png');
    const expected =
      /^\/(package\.json|out\/(electron|renderer|icons)\/.*\.(mjs|cjs|js|css|html|svg|png|woff2))$/;
    expect(files.filter((path) => !expected.test(path))).toEqual([]);
    const about: object = JSON.parse(extractFile(asar(), 'package.json').toString());
    expect(about).toMatchObject({ name: 'sherpa', main: 'out/electron/main.mjs' });
    for (const field of ['devDependencies', 'scripts']) expect(about).not.toHaveProperty(field);
    const resources = await readdir(join(app, 'resources'));
    expect(resources.sort()).toEqual(['LICENSE.txt', 'app.asar', 'third-party-notices.txt']);
  });

  test('says under which terms the work of others in it is', () => {
    const notices = readFileSync(join(app, 'resources', 'third-party-notices.txt'), 'utf8');
    for (const name of ['date-holidays', 'react', 'react-aria-components', '@fullcalendar/react', 'd3-geo'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    for (const terms of [
      'CC BY-SA 3.0',
      'Natural Earth',
      'SIL OPEN FONT LICENSE',
      'Unicode License',
      'MIT License',
    ])
      expect(notices).toContain(terms);
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
      expect(existsSync(join(app, name))).toBe(true);
  });
});
