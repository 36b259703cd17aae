import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  await browser.sherpa.entries('add', 'Round one, talks, Geneva, 12 November 2025', '--parties', 'US,CN');
  await browser.sherpa.entries('add', 'Truce expires, deadline, 20 November 2025', '--parties', 'US');
  page = await browser.open();
});
afterAll(() => browser.close());

function rail() {
  return page.getByRole('navigation', { name: 'Filters' });
}

function shown(title: string) {
  return page.getByRole('main').getByText(title).first();
}

describe('the rail', () => {
  test('filters calendar and map by kind, with counts, and stops again', async () => {
    await shown('Round one').waitFor();
    await rail().getByRole('button', { name: 'Kinds' }).click();
    await rail().getByRole('button', { name: 'Deadline 1' }).click();
    await shown('Round one').waitFor({ state: 'detached' });
    await shown('Truce expires').waitFor();
    await rail().getByRole('button', { name: 'Clear filter: Kinds' }).click();
    await shown('Round one').waitFor();
  });

  test('counts what each value would show beside the others', async () => {
    await rail().getByRole('button', { name: 'Parties' }).click();
    await rail().getByRole('button', { name: 'CN 1' }).click();
    await rail().getByRole('button', { name: 'Expected 1' }).waitFor();
    await rail().getByRole('button', { name: 'CN 1' }).click();
    await rail().getByRole('button', { name: 'Expected 2' }).waitFor();
  });

  test('creates, renames, recolours and deletes a track', async () => {
    await rail().getByRole('button', { name: 'New track' }).click();
    await page.getByLabel('Name').fill('Truce');
    await page.getByRole('radio', { name: 'Green' }).check();
    await page.keyboard.press('Enter');
    await rail().getByRole('button', { name: 'Truce', exact: true }).first().waitFor();
    await rail().getByRole('button', { name: 'Change track Truce' }).click();
    await page.getByLabel('Name').fill('Tariff truce');
    await page.getByRole('button', { name: 'Save' }).click();
    await rail().getByRole('button', { name: 'Tariff truce', exact: true }).first().waitFor();
    await rail().getByRole('button', { name: 'Change track Tariff truce' }).click();
    await page.getByRole('button', { name: 'Delete track' }).click();
    await rail().getByText('No tracks yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await rail().getByRole('button', { name: 'Tariff truce', exact: true }).first().waitFor();
  });

  test('refuses a second track of the same name with a sentence', async () => {
    await rail().getByRole('button', { name: 'New track' }).click();
    await page.getByLabel('Name').fill('tariff truce');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
  });

  test('leads from a feed to its address, whatever the screen of feeds showed or edited', async () => {
    const link = (title: string) => rail().getByRole('button', { name: title });
    const shownFeed = (title: string) => page.getByRole('heading', { name: title, level: 3 });
    await link('Sherpa: deadlines').click();
    await shownFeed('Sherpa: deadlines').waitFor();
    await page.getByRole('button', { name: 'New feed' }).click();
    await shownFeed('New feed').waitFor();
    await link('Sherpa: deadlines').click();
    await shownFeed('Sherpa: deadlines').waitFor();
    await link('Sherpa: everything').click();
    await shownFeed('Sherpa: everything').waitFor();
  });

  test('complains about nothing', () => {
    // A refused request is an answer of 4xx, which the browser notes.
    expect(browser.complaints.filter((text) => !text.includes('status of 4'))).toEqual([]);
  });
});
