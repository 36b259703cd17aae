import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the settings of the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  beforeAll(() => bundle(['renderer', 'electron']));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-settings-'));
    desktop = await launchDesktop({ runtime, folder });
  });
  afterEach(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  const item = (id: string) =>
    desktop.app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return found && { checked: found.checked, accelerator: found.accelerator };
    }, id);
  const choose = (id: string) =>
    desktop.app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (!found) throw new Error(`there is no ${wanted} in the menu`);
      found.click();
    }, id);
  const openSettings = async () => {
    await choose('settings');
    await desktop.page.getByRole('region', { name: 'Settings', exact: true }).waitFor();
  };
  const switchOf = (name: string) => desktop.page.getByRole('checkbox', { name });

  test('open from the menu, by the key that programs have for it', async () => {
    expect(await item('settings')).toMatchObject({ accelerator: 'CmdOrCtrl+,' });
    await openSettings();
    await desktop.page.keyboard.press('Escape');
    await desktop.page.getByRole('region', { name: 'Calendar', exact: true }).waitFor();
    await desktop.page.locator('body').press('Control+,');
    await desktop.page.getByRole('region', { name: 'Settings', exact: true }).waitFor();
    expect(desktop.complaints).toEqual([]);
  });

  test('and the File menu turn the same switches, and show the same', async () => {
    await openSettings();
    for (const [id, name] of [
      ['keep-running', 'Keep running in the tray'],
      ['quick-add-key', 'Quick add from anywhere'],
    ] as const) {
      expect(await item(id)).toMatchObject({ checked: false });
      await switchOf(name).click();
      await expect.poll(async () => (await item(id))?.checked).toBe(true);
      await expect.poll(() => switchOf(name).isChecked()).toBe(true);
      await choose(id);
      await expect.poll(() => switchOf(name).isChecked()).toBe(false);
      await expect.poll(async () => (await item(id))?.checked).toBe(false);
    }
  });

  test('register the key that quick add has everywhere, and let go of it', async () => {
    const key = 'CommandOrControl+Alt+N';
    const isRegistered = () =>
      desktop.app.evaluate(({ globalShortcut }, wanted) => globalShortcut.isRegistered(wanted), key);
    await openSettings();
    await switchOf('Quick add from anywhere').click();
    await expect.poll(isRegistered).toBe(true);
    await desktop.close();
    desktop = await launchDesktop({ runtime, folder });
    expect(await isRegistered()).toBe(true);
    await openSettings();
    await switchOf('Quick add from anywhere').click();
    await expect.poll(isRegistered).toBe(false);
  });

  test('leave a key to the program that has it, and say so', async () => {
    await desktop.app.evaluate(({ globalShortcut }) => {
      globalShortcut.register = () => false;
    });
    await openSettings();
    await switchOf('Quick add from anywhere').click();
    await desktop.page.getByText('CommandOrControl+Alt+N belongs to another program').waitFor();
    expect(await switchOf('Quick add from anywhere').isChecked()).toBe(false);
    expect(await item('quick-add-key')).toMatchObject({ checked: false });
  });

  test('show the data folder by the system, and say why where that fails', async () => {
    await desktop.app.evaluate(({ shell }) => {
      shell.openPath = async (path) => {
        Object.assign(globalThis, { shown: path });
        return '';
      };
    });
    await openSettings();
    await desktop.page.getByRole('button', { name: 'Show folder' }).click();
    await expect
      .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'shown') as string | undefined))
      .toBe(join(folder, 'data'));
    await desktop.app.evaluate(({ shell }) => {
      shell.openPath = async () => 'No program opens folders here.';
    });
    await desktop.page.getByRole('button', { name: 'Show folder' }).click();
    await desktop.page.getByText('No program opens folders here.').waitFor();
  });

  test('move the data folder to where the user chose, start anew there, and keep how the window was', async () => {
    const to = join(folder, 'moved', 'calendar');
    const { entries } = await desktop.request('calendar.read', {});
    await desktop.page.evaluate(`localStorage.setItem('sherpa.preferences', '{"theme":"dark"}')`);
    await desktop.page.reload();
    const note = join(folder, 'relaunch.json');
    await desktop.app.evaluate(
      ({ app, dialog }, [path, file]) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path ?? ''] });
        // Another process would be beyond this test, which starts it by itself.
        app.relaunch = (options) => {
          process.getBuiltinModule('fs').writeFileSync(file ?? '', JSON.stringify(options?.args));
        };
      },
      [to, note],
    );
    await openSettings();
    await desktop.page.getByRole('button', { name: 'Move…' }).click();
    await desktop.page.getByRole('button', { name: 'Choose…' }).click();
    const ended = new Promise((done) => desktop.app.process().once('exit', done));
    await desktop.page.getByRole('button', { name: 'Move calendar' }).click();
    await desktop.page.getByText(`The calendar is in ${to} now. Sherpa starts anew.`).first().waitFor();
    expect(await ended).toBe(0);

    const args: readonly string[] = JSON.parse(readFileSync(note, 'utf8'));
    const ours = args.slice(args.indexOf('--port'));
    expect(ours).toEqual([
      ...['--port', '0', '--now', '2025-11-25T12:12:00Z'],
      ...['--data', to, '--profile-from', expect.stringMatching(/^[0-9a-f]{12}$/)],
    ]);
    desktop = await launchDesktop({ runtime, folder, args: ours });
    const again = await desktop.request('calendar.read', {});
    expect(again.status.data).toBe(to);
    expect(again.entries.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(await desktop.page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(existsSync(join(folder, 'data', 'moved.json'))).toBe(true);
  });
});
