import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { FUSES } from '../../build/packaging.ts';
import { out, root } from '../../build/paths.ts';
import { dayFrom } from '../../shared/dates/day.ts';
import { selectEntry } from '../support/a-window.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

/** Electron's own checklist (electronjs.org/docs/latest/tutorial/security), each point by its number; 19 also in packaged.test.ts. */
describe.skipIf(runtime.kind === 'missing')('the security checklist of Electron', () => {
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

  /** What the page's window was made with, as Electron settled it. */
  const preferences = () =>
    desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Left out of Electron's types, though its own tests read it.
      const read: () => Record<string, unknown> = contents && Reflect.get(contents, 'getLastWebPreferences');
      return read.call(contents);
    });
  const evaluated = (script: string) => desktop.page.evaluate(script);

  test('1. loads only secure content: its own scheme, which counts as secure, and nothing of the web', async () => {
    await stays();
    expect(await evaluated('isSecureContext')).toBe(true);
    const loaded = await evaluated(`performance.getEntriesByType('resource').map(({ name }) => name)`);
    expect((loaded as string[]).filter((url) => !url.startsWith('app://sherpa/'))).toEqual([]);
    for (const address of ['file:///etc/passwd', 'https://sherpa.invalid/', 'http://127.0.0.1:9/'])
      expect(await evaluated(`fetch('${address}').then(() => 'read', () => 'refused')`)).toBe('refused');
  });

  test('2. gives its page no Node, in frames and workers neither', async () => {
    expect(await preferences()).toMatchObject({ nodeIntegration: false, nodeIntegrationInSubFrames: false });
    expect((await preferences()).nodeIntegrationInWorker || false).toBe(false);
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname'];
    expect(await evaluated(`[${names.map((name) => `typeof ${name}`).join(', ')}]`)).toEqual(
      names.map(() => 'undefined'),
    );
  });

  test('3. isolates the preload from the page', async () => {
    expect(await preferences()).toMatchObject({ contextIsolation: true });
    // What the page does to its own objects isn't seen beyond the bridge, and the bridge can't be changed.
    expect(
      await evaluated(`(() => {
        Array.prototype.map = () => 'changed';
        const before = window.sherpa.request;
        try { window.sherpa.request = () => 'changed'; window.sherpa = {}; } catch {}
        const isKept = window.sherpa.request === before && Object.isFrozen(window.sherpa);
        return isKept;
      })()`),
    ).toBe(true);
    expect((await desktop.request('calendar.read', {})).entries.length).toBeGreaterThan(20);
    await desktop.page.reload();
    await desktop.page.getByRole('complementary').waitFor();
  });

  test('4. runs its page in the sandbox, wherever who starts it lets it', async () => {
    expect(await preferences()).toMatchObject({ sandbox: true });
    const isForced = await desktop.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'));
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    expect(isForced).toBe(!isRoot);
  });

  test('5. grants its page nothing but to notify and to write the clipboard, and any other page nothing', async () => {
    const asked = ['geolocation', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const states = `Promise.all(${JSON.stringify([...asked, 'notifications', 'clipboard-write'])}.map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`;
    expect(await evaluated(states)).toEqual([...asked.map(() => 'denied'), 'granted', 'granted']);
    expect(await evaluated('Notification.requestPermission()')).toBe('granted');
    const place = `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(0), ({ code }) => done(code)))`;
    expect(await evaluated(place)).toBe(1);
    // A session that something of ours or of a package opens later is kept as tightly.
    const stranger = await desktop.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'another' } });
      await window.loadURL('data:text/html,stranger');
      const state = await window.webContents.executeJavaScript(`Notification.requestPermission()`);
      window.destroy();
      return state;
    });
    expect(stranger).toBe('denied');
  });

  test('6. keeps web security on', async () => {
    expect(await preferences()).toMatchObject({ webSecurity: true });
  });

  test('7. has a strict content security policy', async () => {
    const policy = await evaluated(
      `fetch('app://sherpa/').then((response) => response.headers.get('content-security-policy'))`,
    );
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // Later, since what a debugger evaluates is let through itself.
    const later = `new Promise((done) => setTimeout(() => {
      try { done(new Function('return 1')()); } catch { done('refused'); }
    }))`;
    expect(await evaluated(later)).toBe('refused');
  });

  test('8. runs no insecure content', async () => {
    expect(await preferences()).toMatchObject({ allowRunningInsecureContent: false });
  });

  test('9. turns on no experiments', async () => {
    expect(await preferences()).toMatchObject({ experimentalFeatures: false });
  });

  test('10. turns on no features of Blink', async () => {
    const { enableBlinkFeatures = '' } = await preferences();
    expect(enableBlinkFeatures).toBe('');
    const isSwitched = await desktop.app.evaluate(({ app }) =>
      app.commandLine.hasSwitch('enable-blink-features'),
    );
    expect(isSwitched).toBe(false);
  });

  test('11. has no webviews, so that none opens windows', async () => {
    expect(await preferences()).toMatchObject({ webviewTag: false });
    expect(await evaluated(`typeof document.createElement('webview').getWebContentsId`)).toBe('undefined');
  });

  test('20. exposes a transport of two functions to its page, and nothing of Electron', async () => {
    const { page } = desktop;
    expect(await page.evaluate('Object.keys(window.sherpa).sort()')).toEqual(['request', 'subscribe']);
    expect(await page.evaluate(`[typeof electron, typeof ipcRenderer]`)).toEqual(['undefined', 'undefined']);
    const refusal = page.evaluate(`window.sherpa.request('no.such', {}).catch((error) => error)`);
    expect(await refusal).toEqual({ code: 'unknown-method', message: expect.stringContaining('no.such') });
  });

  test('18. comes from a scheme of its own and not from files, and finds nothing outside of its bundle there', async () => {
    const { page } = desktop;
    const outside = [
      '..%2f..%2fpackage.json',
      '..%2felectron%2fmain.mjs',
      '%2fetc%2fpasswd',
      'index.html%00',
    ];
    for (const path of outside)
      expect(await page.evaluate(`fetch('app://sherpa/${path}').then(({ status }) => status)`)).toBe(404);
    expect(await page.evaluate(`fetch('app://other/').then(({ status }) => status, () => 404)`)).toBe(404);
  });

  test('15a. opens the source of a statement outside', async () => {
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
  test('14. opens no window: links of the web and of mail go to the system, however they are followed', async () => {
    const { page } = desktop;
    await page.evaluate(`location.href = 'https://sherpa.invalid/moved'`);
    expect(await opened()).toEqual(['https://sherpa.invalid/moved']);
    expect(await page.evaluate(`window.open('https://sherpa.invalid/window') === null`)).toBe(true);
    expect(await opened()).toEqual(['https://sherpa.invalid/window']);
    await page.evaluate(`window.open('mailto:press@sherpa.invalid')`);
    expect(await opened()).toEqual(['mailto:press@sherpa.invalid']);
    await stays();
  });

  test('13. stays where it is, and 15b. hands no other link to the system', async () => {
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

  test('12. refuses a webview before it is made', async () => {
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

  test('17. answers messages of its own page alone', async () => {
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

  test('16. ships the Electron that package.json names exactly, never the one of the tests', () => {
    const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const [, major] = /^(\d+)\.\d+\.\d+$/.exec(devDependencies.electron ?? '') ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(45);
    expect(readFileSync(join(root, 'build', 'dist.ts'), 'utf8')).toContain('mayBeTestOnly: false');
  });

  test('19. has every fuse considered: each that Electron knows of is set, one way or the other', () => {
    const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'string');
    const names = known.map((name) => name.toLowerCase()).sort();
    expect(
      Object.keys(FUSES)
        .map((name) => name.toLowerCase())
        .sort(),
    ).toEqual(names);
  });
});
