import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { out } from '../../build/paths.ts';
import { dayFrom } from '../../shared/dates/day.ts';
import { selectEntry } from '../support/a-window.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

/** Electron's own checklist (electronjs.org/docs/latest/tutorial/security), point by point where it applies. */
describe.skipIf(runtime.kind === 'missing')('the page of the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  beforeAll(async () => {
    await bundle(['renderer', 'electron']);
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    desktop = await launchDesktop({ runtime, folder });
    await desktop.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (address) => void opened.push(address);
    });
  });
  afterAll(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  /** What was given to the system to open since this was last asked. */
  const opened = async () => {
    // What the page asked for is settled once it has answered a request made after it.
    await desktop.request('status.read', {});
    return desktop.app.evaluate(() => (Reflect.get(globalThis, 'opened') as string[]).splice(0));
  };
  const stays = async () => {
    expect(desktop.page.url()).toBe('app://sherpa/');
    expect(desktop.app.windows()).toHaveLength(1);
  };

  test('is isolated, sandboxed, and has web security and no experiments', async () => {
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Left out of Electron's types, though its own tests read it.
      const read: () => Record<string, unknown> = contents && Reflect.get(contents, 'getLastWebPreferences');
      return read.call(contents);
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    for (const name of ['nodeIntegrationInWorker', 'enableRemoteModule', 'enableBlinkFeatures'])
      expect(preferences[name] || false).toBe(false);
  });

  test('has a transport of two functions, and nothing of Node or Electron', async () => {
    const { page } = desktop;
    expect(await page.evaluate('Object.keys(window.sherpa).sort()')).toEqual(['request', 'subscribe']);
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
    ];
    expect(await page.evaluate(`[${names.map((name) => `typeof ${name}`).join(', ')}]`)).toEqual(
      names.map(() => 'undefined'),
    );
    const refusal = page.evaluate(`window.sherpa.request('no.such', {}).catch((error) => error)`);
    expect(await refusal).toEqual({ code: 'unknown-method', message: expect.stringContaining('no.such') });
  });

  test('comes from its own scheme with a strict policy, and finds nothing outside of the bundle there', async () => {
    const { page } = desktop;
    const policy = await page.evaluate(
      `fetch('app://sherpa/').then((response) => response.headers.get('content-security-policy'))`,
    );
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const outside = [
      '..%2f..%2fpackage.json',
      '..%2felectron%2fmain.mjs',
      '%2fetc%2fpasswd',
      'index.html%00',
    ];
    for (const path of outside)
      expect(await page.evaluate(`fetch('app://sherpa/${path}').then(({ status }) => status)`)).toBe(404);
    for (const address of ['file:///etc/passwd', 'https://sherpa.invalid/', 'http://127.0.0.1:9/'])
      expect(await page.evaluate(`fetch('${address}').then(() => 'read', () => 'refused')`)).toBe('refused');
    expect(await page.evaluate(`fetch('app://other/').then(({ status }) => status, () => 404)`)).toBe(404);
  });

  test('opens the source of a statement outside', async () => {
    const { page } = desktop;
    const added = await desktop.request('entries.add', { line: 'Sourced talks, Geneva, 2025-11-05' });
    const [id = ''] = added.entries.map((entry) => entry.id);
    const url = 'https://sherpa.invalid/news?id=1&lang=zh';
    await desktop.request('statements.say', {
      id,
      by: 'US',
      made: dayFrom(2025, 11, 1),
      says: 'announces',
      source: { publisher: 'A paper', url },
    });
    await selectEntry(page, 'Sourced talks');
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /A paper/ })
      .click();
    await expect.poll(opened).toEqual([url]);
    await stays();
  });

  // Playwright waits for a navigation that was refused, so what follows asks the page without its locators.
  test('hands links of the web and of mail to the system, however they are followed', async () => {
    const { page } = desktop;
    await page.evaluate(`location.href = 'https://sherpa.invalid/moved'`);
    expect(await opened()).toEqual(['https://sherpa.invalid/moved']);
    expect(await page.evaluate(`window.open('https://sherpa.invalid/window') === null`)).toBe(true);
    expect(await opened()).toEqual(['https://sherpa.invalid/window']);
    await page.evaluate(`window.open('mailto:press@sherpa.invalid')`);
    expect(await opened()).toEqual(['mailto:press@sherpa.invalid']);
    await stays();
  });

  test('follows no other link at all', async () => {
    const { page } = desktop;
    const others = [
      'file:///etc/passwd',
      'javascript:1',
      'data:text/html,moved',
      'blob:null/1',
      'app://other/',
      'vbscript:1',
      'smb://sherpa.invalid/',
    ];
    for (const address of others) {
      const text = JSON.stringify(address);
      await page.evaluate(`window.open(${text})`);
      await page.evaluate(`location.href = ${text}`);
      for (const target of ['_self', '_blank'])
        await page.evaluate(
          `Object.assign(document.createElement('a'), { href: ${text}, target: '${target}' }).click()`,
        );
    }
    expect(await opened()).toEqual([]);
    await stays();
  });

  test('gets no permission but to notify and to write the clipboard', async () => {
    const { page } = desktop;
    const asked = [
      'geolocation',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'notifications',
      'clipboard-write',
    ];
    const states = await page.evaluate(
      `Promise.all(${JSON.stringify(asked)}.map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`,
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'granted', 'granted']);
    expect(await page.evaluate('Notification.requestPermission()')).toBe('granted');
    const place = `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(0), ({ code }) => done(code)))`;
    expect(await page.evaluate(place)).toBe(1);
  });

  test('may attach no webview', async () => {
    const prevented = await desktop.app.evaluate(({ BrowserWindow }) => {
      let isPrevented = false;
      const event = {
        preventDefault: () => {
          isPrevented = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
      return isPrevented;
    });
    expect(prevented).toBe(true);
  });

  test('is the only one that the host answers', async () => {
    const preload = join(out, 'electron', 'preload.cjs');
    const answers = await desktop.app.evaluate(async ({ BrowserWindow }, path) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
      const ask = () =>
        stranger.webContents.executeJavaScript(
          `window.sherpa.request('calendar.read', {}).then(() => 'answered', ({ message }) => message)`,
        );
      // The same page in a window that isn't ours, and a page that isn't ours.
      await stranger.loadURL('app://sherpa/');
      const said = [await ask()];
      await stranger.loadURL('data:text/html,stranger');
      said.push(await ask());
      stranger.destroy();
      return said;
    }, preload);
    expect(answers).toEqual(['Only Sherpa’s own page may ask.', 'Only Sherpa’s own page may ask.']);
  });
});
