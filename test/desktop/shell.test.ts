import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, desktopBundles } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop, runDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

const DEFAULTS = ['--port', '0', '--now', '2025-11-25T12:12:00Z'];
const TRUCE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//EN',
  'BEGIN:VEVENT',
  'UID:1@test',
  'DTSTART;VALUE=DATE:20251105',
  'SUMMARY:Dialogue in Geneva',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe.skipIf(runtime.kind === 'missing')('the shell of the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  const launch = async (...args: readonly string[]) => {
    desktop = await launchDesktop({ runtime, folder, args: [...DEFAULTS, ...args] });
    await answerBoxes();
  };

  /** Boxes wait for a hand: what they ask is kept, and the button taken that stands first. */
  const answerBoxes = () =>
    desktop.app.evaluate(({ dialog }) => {
      const asked: { readonly message: string; readonly detail: string }[] = [];
      Object.assign(globalThis, { asked, press: 0 });
      dialog.showMessageBox = (async ({ message, detail = '' }: { message: string; detail?: string }) => {
        asked.push({ message, detail });
        return { response: Reflect.get(globalThis, 'press'), checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
  const asked = () =>
    desktop.app.evaluate(
      () => Reflect.get(globalThis, 'asked') as { readonly message: string; readonly detail: string }[],
    );
  const messages = async () => (await asked()).map(({ message }) => message);
  const choose = (id: string) =>
    desktop.app.evaluate(({ Menu }, item) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(item);
      if (!found) throw new Error(`there is no ${item} in the menu`);
      found.click();
    }, id);
  const isVisible = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  const closeWindow = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  /** Asked of the page itself: Playwright gives a page up that has crashed. */
  const isDrawn = () =>
    desktop.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return false;
      return contents.executeJavaScript(`document.querySelector('[role="cell"] [data-entry]') !== null`);
    });
  const crash = () =>
    desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );

  beforeAll(() => bundle(desktopBundles));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-shell-'));
  });
  afterEach(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  test('loads a page anew that crashed, says so, and after three asks what to do', async () => {
    await launch();
    for (const round of [1, 2]) {
      await crash();
      await expect.poll(async () => (await messages()).length).toBe(round);
      await expect.poll(isDrawn).toBe(true);
    }
    expect(new Set(await messages())).toEqual(new Set(['The window stopped working and was loaded anew.']));
    await crash();
    await expect
      .poll(async () => (await messages()).at(-1))
      .toBe('The window stops working again and again.');
    await expect.poll(isDrawn).toBe(true);

    const logs = await logFolder(folder);
    expect(readFileSync(join(logs, 'sherpa.log'), 'utf8')).toMatch(/Z \{.*"The page stopped\.".*"crashed"/);
  });

  test('opens the entry of a link that the system hands over, and refuses other links', async () => {
    await launch();
    const { entries } = await desktop.request('calendar.read', {});
    const busan = entries.find(({ title }) => title.startsWith('Trump–Xi meeting, Busan'));
    const second = await runDesktop({ runtime, folder, args: [...DEFAULTS, `sherpa://entry/${busan?.id}`] });
    expect(second.code).toBe(0);
    await desktop.page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Trump–Xi meeting, Busan' })
      .waitFor();
    await runDesktop({ runtime, folder, args: [...DEFAULTS, 'sherpa://remove/everything'] });
    await expect
      .poll(messages)
      .toEqual(['This link isn’t one to an entry of Sherpa: sherpa://remove/everything']);
    await runDesktop({ runtime, folder, args: [...DEFAULTS, 'sherpa://entry/nobody'] });
    await desktop.page.getByText('That entry isn’t on this calendar, or was removed.').waitFor();
    expect(desktop.complaints).toEqual([]);
  });

  test('looks at a calendar file that it is started with, before anything of it is taken', async () => {
    const file = join(folder, 'truce.ics');
    writeFileSync(file, TRUCE);
    await launch(file);
    const review = desktop.page.getByRole('dialog', { name: 'Import truce.ics' });
    await review.getByText('Dialogue in Geneva').waitFor();
    await review.getByRole('button', { name: 'Take 1 entry' }).click();
    await desktop.page.locator('[role="cell"][data-date="2025-11-05"] [data-entry]').waitFor();
  });

  test('imports and exports by the system’s dialogs', async () => {
    await launch();
    const file = join(folder, 'truce.ics');
    const target = join(folder, 'all.json');
    writeFileSync(file, TRUCE);
    await desktop.app.evaluate(
      ({ dialog }, [from, to]) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [from ?? ''] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: to ?? '' });
      },
      [file, target],
    );
    await choose('import');
    await desktop.page.getByRole('dialog', { name: 'Import truce.ics' }).waitFor();
    await desktop.page.keyboard.press('Escape');
    await choose('export');
    await expect.poll(messages).toEqual([`Everything was written to ${target}.`]);
    const written: readonly unknown[] = JSON.parse(readFileSync(target, 'utf8'));
    expect(written.length).toBeGreaterThan(20);
    await desktop.app.evaluate(
      ({ dialog }, to) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
      },
      join(folder, 'nowhere', 'all.ics'),
    );
    await choose('export');
    await expect.poll(async () => (await messages()).at(-1)).toMatch(/all\.ics can’t be written\.$/);
  });

  test('asks once whether to go on in the tray, and comes back from there', async () => {
    await launch();
    await closeWindow();
    await expect.poll(isVisible).toBe(false);
    expect(await messages()).toEqual(['Keep Sherpa running in the tray?']);
    await runDesktop({ runtime, folder });
    await expect.poll(isVisible).toBe(true);
    await closeWindow();
    await expect.poll(isVisible).toBe(false);
    expect(await messages()).toHaveLength(1);
  });

  test('offers in the tray what falls due next, and follows the calendar', async () => {
    await launch();
    await desktop.app.evaluate(({ Tray }) => {
      Object.assign(globalThis, { tray: [] });
      Tray.prototype.setContextMenu = (menu) => {
        Reflect.set(
          globalThis,
          'tray',
          menu?.items.map(({ label }) => label),
        );
      };
    });
    await desktop.request('entries.add', { line: 'Waiver lapses, deadline, 2025-11-27' });
    await expect
      .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'tray')))
      .toEqual(expect.arrayContaining(['in 2 days · Waiver lapses', 'New Entry…', 'Quit Sherpa']));
  });

  test('says what it is and where everything lies', async () => {
    await launch();
    await choose('about');
    await expect.poll(async () => (await asked()).length).toBe(1);
    const [box] = await asked();
    expect(box?.detail).toContain('Version 0.1.0');
    expect(box?.detail).toContain(join(folder, 'data'));
    expect(box?.detail).toContain(await logFolder(folder));
  });
});

async function logFolder(folder: string): Promise<string> {
  const windows = join(folder, 'config', 'Sherpa', 'Windows');
  const [profile = ''] = await readdir(windows);
  return join(windows, profile, 'logs');
}
