import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the settings of the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  beforeAll(async () => {
    await bundle(['renderer', 'electron']);
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    desktop = await launchDesktop({ runtime, folder });
    await desktop.page.getByRole('complementary').waitFor();
    await desktop.page.keyboard.press('Control+,');
    await desktop.page.getByRole('region', { name: 'Settings', exact: true }).waitFor();
  });
  afterAll(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  /** Whether an item of the menu is ticked. */
  const isTicked = (id: string) =>
    desktop.app.evaluate(
      ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.checked,
      id,
    );

  test('switch what the menu does, and follow it', async () => {
    const keep = desktop.page.getByRole('checkbox', { name: 'Keep running in the tray' });
    await keep.press('Space');
    await expect.poll(() => isTicked('keep-running')).toBe(true);
    await desktop.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('keep-running')?.click(),
    );
    await expect.poll(() => keep.isChecked()).toBe(false);
  });

  test('say what moving the data folder does, before it is done, and refuse a folder inside it', async () => {
    const { page } = desktop;
    const data = join(folder, 'data');
    await page.getByRole('button', { name: 'Show folder' }).waitFor();
    await page.getByRole('button', { name: 'Move…' }).press('Enter');
    await page.getByText(`${data} stays as it is`).waitFor();
    await page.keyboard.type(join(data, 'inside'));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('choose a folder outside of it').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Move…');
    expect((await desktop.request('device.read', {})).folder.path).toBe(data);
  });
});
