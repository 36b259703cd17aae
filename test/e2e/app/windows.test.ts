import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  page = await browser.open();
});
afterAll(() => browser.close());

function inspectorOf(window: Page) {
  return window.getByRole('complementary');
}

describe('the windows of one host', () => {
  test('begin empty, with what to do', async () => {
    await page.getByRole('heading', { name: 'An empty calendar' }).waitFor();
    await page.getByRole('button', { name: 'Add an entry', exact: true }).click();
    await page.getByRole('dialog', { name: 'New entry' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('add an entry from one line by keyboard alone, saying what was understood', async () => {
    await page.locator('body').press('n');
    const dialog = page.getByRole('dialog', { name: 'New entry' });
    await dialog.waitFor();
    await page.keyboard.type('Trump–Xi summit, Beijing, April 2026, something odd');
    await dialog.getByText('Beijing, China').waitFor();
    await dialog.getByText('Kept in the title: something odd').waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await inspectorOf(page).getByRole('heading', { name: 'Trump–Xi summit' }).waitFor();
    // The keyboard goes to the new entry rather than nowhere.
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toContain('Trump–Xi summit, something odd');
    await page.getByRole('heading', { name: 'April 2026' }).waitFor();
    const [entry] = await browser.sherpa.entries('list');
    expect(entry).toMatchObject({ kind: 'summit', when: { date: '2026-04' }, venue: { city: 'Beijing' } });
  });

  test('stay in step with each other', async () => {
    const other = await browser.open();
    await selectEntry(other, 'Trump–Xi summit');
    await page.getByRole('button', { name: /^Edit Title:/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Renamed elsewhere');
    await page.keyboard.press('Enter');
    await inspectorOf(other).getByRole('heading', { name: 'Renamed elsewhere' }).waitFor();
    await other.close();
  });

  test('show what the command changed', async () => {
    const [entry] = await browser.sherpa.entries('list');
    await browser.sherpa.entries('edit', entry?.id ?? '', '--title', 'From the command');
    await inspectorOf(page).getByRole('heading', { name: 'From the command' }).waitFor();
  });

  test('keep what is being typed while the entry changes elsewhere', async () => {
    await page.getByRole('button', { name: /^Edit Title:/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Half a tit');
    const [entry] = await browser.sherpa.entries('list');
    await browser.sherpa.entries('edit', entry?.id ?? '', '--when', 'mid-May 2026');
    await inspectorOf(page).getByText('within 11–20 May 2026').waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Half a tit');
    await page.keyboard.press('Escape');
  });

  test('delete an entry and bring it back', async () => {
    await page.getByRole('button', { name: 'Delete entry' }).click();
    await page.getByText('has been deleted').waitFor();
    expect(await browser.sherpa.entries('list')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Undone: /).waitFor();
    expect(await browser.sherpa.entries('list')).toHaveLength(1);
    // What came back is what one looks at again.
    await inspectorOf(page).getByRole('heading', { name: 'From the command' }).waitFor();
  });

  test('undo and redo by keyboard', async () => {
    await selectEntry(page, 'From the command');
    await page.locator('body').press('Control+z');
    await inspectorOf(page).getByText('April 2026').first().waitFor();
    await page.locator('body').press('Control+Shift+z');
    await inspectorOf(page).getByText('within 11–20 May 2026').waitFor();
  });

  test('find entries and commands from the palette', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('北京');
    await page.getByText('Nothing found').waitFor();
    await page.getByRole('combobox').fill('beijing');
    await page.getByRole('option', { name: /From the command/ }).waitFor();
    await page.getByRole('combobox').fill('show feeds');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Feeds' }).first().waitFor();
    await page.locator('body').press('1');
  });

  test('list the shortcuts under the question mark', async () => {
    await page.locator('body').press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});

describe('a host that goes away', () => {
  test('is missed visibly', async () => {
    const lonely = await createBrowserHost('--no-sample');
    const window = await lonely.open();
    await lonely.host.end('SIGTERM');
    await window.getByText('No connection to the host.').waitFor();
    await lonely.close();
  });
});
