import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample', '--now', '2026-09-11T12:12:00Z');
  page = await browser.open();
});
afterAll(() => browser.close());

function inspector() {
  return page.getByRole('complementary');
}

async function record(upTo: string, amount: string, by: string): Promise<void> {
  await inspector().getByRole('button', { name: 'Add reading' }).click();
  const form = inspector().getByRole('form', { name: 'Add reading' });
  await form.getByLabel('Counts up to').fill(upTo);
  await page.keyboard.press('Tab');
  await page.keyboard.type(amount);
  await page.keyboard.press('Tab');
  await page.keyboard.type(by);
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}

describe('a pledge', () => {
  test('gets its quantity in one line of quick add', async () => {
    await page.keyboard.press('n');
    await page
      .getByRole('textbox', { name: 'What, where and when' })
      .fill('Soybeans for China, pledge, 25 million tonnes, 2026, parties CN');
    await page.getByText('quantity 25 million tonnes').waitFor();
    await page.keyboard.press('Enter');
    await inspector()
      .getByText('No reading yet. At an even pace 17.4 million tonnes are due today.')
      .waitFor();
  });

  test('says how far behind it is, by readings typed without a mouse', async () => {
    await record('31 March 2026', '3.1', 'USDA');
    await record('30 June 2026', '9', 'China');
    await inspector().getByText('Behind by 3.36 million tonnes (49 days)').waitFor();
    await inspector().getByText('9 million tonnes by 30 Jun 2026, when 12.4 were due.').waitFor();
    const points = inspector().getByRole('group', { name: /^Readings against an even pace/ });
    expect(await points.getByRole('img').count()).toBe(2);
    await points.getByRole('img', { name: '30 Jun 2026: 9 million tonnes; 12.4 due' }).focus();
    await inspector().getByText('As a table').click();
    const cells = inspector()
      .getByRole('row', { name: /30 Jun 2026/ })
      .getByRole('cell');
    expect(await cells.allTextContents()).toEqual(['9', '12.4']);
  });

  test('keeps another reading of a day beside the one that counts', async () => {
    await record('30 June 2026', '12.4', 'USDA');
    await inspector().getByText('On schedule').waitFor();
    await inspector()
      .getByText(/another reading of that day counts/)
      .waitFor();
  });

  test('refuses an amount that may mean two things', async () => {
    await inspector().getByRole('button', { name: 'Add reading' }).click();
    const form = inspector().getByRole('form', { name: 'Add reading' });
    await form.getByLabel('Counts up to').fill('31 August 2026');
    await form.getByLabel('Delivered in all').fill('13,5');
    await page.keyboard.press('Enter');
    await form.getByRole('alert').filter({ hasText: '“13,5” isn’t an amount' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('forgets a reading that is withdrawn, and says why', async () => {
    await inspector().getByRole('button', { name: 'Withdraw the reading up to 30 Jun 2026' }).first().click();
    await inspector().getByLabel('Why is it withdrawn?').fill('contracts, not shipments');
    await page.keyboard.press('Enter');
    await inspector().getByText('withdrawn 11 Sept: contracts, not shipments').waitFor();
    await inspector().getByText('Behind by 3.36 million tonnes (49 days)').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    expect(violations).toEqual([]);
  });

  test('says why it has no pace where its period is vague', async () => {
    const [pledge] = await browser.request('entries.list', {});
    if (pledge === undefined) throw new Error('there is no pledge');
    await browser.request('entries.edit', { id: pledge.id, set: { when: '2025-11~/2029-05~' } });
    await selectEntry(page, 'Soybeans for China');
    await inspector().getByText('No pace: the period is vague.').waitFor();
  });

  test('complains about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
