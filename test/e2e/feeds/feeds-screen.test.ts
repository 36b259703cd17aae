import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  await browser.sherpa.entries('add', 'Round one, talks, Geneva, 12 November 2025');
  page = await browser.openApart({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('body').press('6');
});
afterAll(() => browser.close());

describe('the feeds screen', () => {
  test('copies an address that answers with the calendar', async () => {
    await page.getByRole('button', { name: /Copy address: .*everything/i }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const feed = await fetch(address);
    expect(await feed.text()).toContain('Round one');
  });

  test('copies an address where the browser grants no clipboard', async () => {
    const denied = await browser.openApart({});
    await denied.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    await denied.reload();
    await denied.getByRole('complementary').waitFor();
    await denied.locator('body').press('6');
    await denied.getByRole('button', { name: /Copy address: .*everything/i }).click();
    await denied.getByText('Copied', { exact: true }).waitFor();
    await denied.close();
  });

  test.each(['ics', 'csv', 'json', 'md'])('exports a feed as .%s', async (format) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`Export .*everything as .${format}`, 'i') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    expect(await readFile(await file.path(), 'utf8')).toContain('Round one');
  });

  test('counts the entries of a feed as they come', async () => {
    await browser.sherpa.entries('add', 'Round two, talks, London, 13 November 2025');
    await page.getByText('2 entries').first().waitFor();
  });

  test.each([
    ['Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17029; Pro)', 'Last read by Outlook'],
    [`curl/8.0 ${'very-long-name-'.repeat(20)}`, 'Last read by curl'],
  ])('calls whoever read last, %s, by a name that leaves room for the rest', async (agent, said) => {
    const url = (await browser.request('feeds.list', {}))[0]?.url ?? '';
    await fetch(url, { headers: { 'user-agent': agent } });
    await page.reload();
    const bar = page.getByRole('contentinfo');
    await bar.getByText(said).waitFor();
    expect(await bar.textContent()).not.toMatch(/Microsoft|very-long-name/);
    expect(await bar.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  test.each([
    ['New feed', 'form', 'New feed'],
    ['Publish a feed…', 'dialog', 'Publish a feed'],
    ['Subscribe to a calendar…', 'dialog', 'Subscribe to a calendar'],
  ] as const)('can be told from anywhere: %s', async (command, role, name) => {
    await page.locator('body').press('1');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search entries and commands' }).fill(command);
    await page.getByRole('option', { name: command }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole(role, { name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole(role, { name }).waitFor({ state: 'hidden' });
  });

  test('complains about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
