import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import type { CommandId } from '../../shared/contract/commands.ts';
import { selectEntry } from '../support/a-window.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the menu of the desktop app', () => {
  let folder: string;
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    await bundle(['renderer', 'electron']);
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    desktop = await launchDesktop({ runtime, folder });
    page = desktop.page;
  });
  afterAll(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await choose('calendar');
    await choose('month');
  });

  /** Chooses an item as a click on it does. */
  const choose = (command: CommandId) =>
    desktop.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (!item) throw new Error(`there is no ${id} in the menu`);
      item.click();
    }, command);
  const mode = (name: string) => page.getByRole('button', { name, exact: true, pressed: true });
  const calendar = () => page.getByRole('region', { name: 'Calendar', exact: true });
  const map = () => page.getByRole('region', { name: 'Map', exact: true });

  test.each<[CommandId, () => Locator]>([
    ['new-entry', () => page.getByRole('dialog', { name: 'New entry' })],
    ['search', () => page.getByRole('combobox', { name: 'Search entries and commands' })],
    ['shortcuts', () => page.getByRole('dialog', { name: 'Keyboard shortcuts' })],
    ['year', () => mode('Year')],
    ['week', () => mode('Week')],
    ['agenda', () => mode('Agenda')],
    ['feeds', () => page.getByRole('heading', { name: 'Feeds', level: 2 })],
    ['settings', () => page.getByRole('region', { name: 'Settings', exact: true })],
    ['map', () => page.getByRole('button', { name: 'Map', exact: true }).and(page.locator('[aria-current]'))],
  ])('has the page do “%s”', async (command, result) => {
    await choose(command);
    await result().waitFor();
  });

  test('turns to the calendar for what is seen there only', async () => {
    await choose('feeds');
    await choose('year');
    await mode('Year').waitFor();
    await choose('feeds');
    await choose('toggle-map');
    await calendar().waitFor();
    await map().waitFor({ state: 'detached' });
    await choose('toggle-map');
    await map().waitFor();
    await choose('month');
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('heading', { name: 'December 2025' }).waitFor();
    await choose('today');
    await page.getByRole('heading', { name: 'November 2025' }).waitFor();
  });

  test('closes the entry', async () => {
    await selectEntry(page, 'Trump–Xi meeting');
    await choose('deselect');
    await page.getByText('No entry is selected.').waitFor();
  });

  test('takes back an edit of the calendar, or what is being typed, whichever is at hand', async () => {
    await selectEntry(page, 'Trump–Xi meeting');
    const title = () => page.getByRole('button', { name: /^Edit Title:/ });
    const field = page.getByRole('textbox', { name: 'Title' });
    await title().click();
    await field.fill('First');
    await page.keyboard.press('Enter');
    await title().filter({ hasText: 'First' }).waitFor();

    await title().click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' and more');
    expect(await field.inputValue()).toBe('First and more');
    await choose('undo');
    await expect.poll(() => field.inputValue()).toBe('First');
    await choose('redo');
    await expect.poll(() => field.inputValue()).toBe('First and more');
    await page.keyboard.press('Escape');

    await choose('undo');
    await title().filter({ hasText: 'Trump–Xi meeting' }).waitFor();
    await choose('redo');
    await title().filter({ hasText: 'First' }).waitFor();
  });

  test('zooms the page and resets it', async () => {
    const zoom = () =>
      desktop.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
      );
    const press = (label: string) =>
      desktop.app.evaluate(({ BrowserWindow, Menu }, wanted) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        const item = items.find(({ label, visible }) => label === wanted && visible);
        const [window] = BrowserWindow.getAllWindows();
        // A role acts on the window with the focus, which no window has on a display without a window manager.
        item?.click({}, window, window?.webContents);
      }, label);
    await press('Zoom In');
    await expect.poll(zoom).toBeGreaterThan(0);
    await press('Actual Size');
    await expect.poll(zoom).toBe(0);
    await press('Zoom Out');
    await expect.poll(zoom).toBeLessThan(0);
    await press('Actual Size');
  });

  test('offers on text what can be done with it, and opens nothing elsewhere', async () => {
    await desktop.app.evaluate(({ Menu }) => {
      Reflect.set(globalThis, 'popped', []);
      // A menu that pops up on a screen waits for a hand.
      Menu.prototype.popup = function (this: Electron.Menu) {
        Reflect.get(globalThis, 'popped').push(this.items.map(({ label }) => label).join(' '));
      };
    });
    await page.getByRole('contentinfo').click({ button: 'right' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').click({ button: 'right' });
    await expect
      .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'popped')))
      .toEqual(['Cut Copy Paste  Select All']);
  });

  test('says what it is', async () => {
    const label = await desktop.app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items.at(-1)?.label,
    );
    expect(label).toBe('About Sherpa');
  });
});
