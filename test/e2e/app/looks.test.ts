import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;

beforeAll(async () => {
  browser = await createBrowserHost('--sample');
});
afterAll(() => browser.close());

/** What is wrong for people who see, hear or type differently, from serious on. */
async function seriousTrouble(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

describe.each(['light', 'dark'] as const)('the %s window', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.openApart({ colorScheme });
    await selectEntry(page, 'Trump–Xi meeting');
  });

  test('has the ground of its scheme', async () => {
    expect(await groundOf(page)).toBe(colorScheme === 'dark' ? 'rgb(21, 23, 26)' : 'rgb(246, 245, 242)');
  });

  test('hinders nobody with an entry selected', async () => {
    expect(await seriousTrouble(page)).toEqual([]);
  });

  test('hinders nobody while editing, adding and searching', async () => {
    await page.getByRole('button', { name: /^Edit When:/ }).click();
    await page.getByLabel('When, in words').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('body').press('n');
    await page.getByRole('dialog', { name: 'New entry' }).waitFor();
    await page.keyboard.type('Talks in Geneva');
    await page.getByText('Geneva, Switzerland').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('hinders nobody on the feeds screen', async () => {
    await page.locator('body').press('6');
    await page
      .getByRole('button', { name: /Copy address/ })
      .first()
      .waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
  });
});

describe('looks', () => {
  test('follow the system as it changes, until the user says otherwise', async () => {
    const page = await browser.openApart({ colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => groundOf(page)).toBe('rgb(21, 23, 26)');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('light');
    await page.getByRole('option', { name: 'Light', exact: true }).click();
    await expect.poll(() => groundOf(page)).toBe('rgb(246, 245, 242)');
    await page.reload();
    await page.getByRole('complementary').waitFor();
    expect(await groundOf(page)).toBe('rgb(246, 245, 242)');
  });

  test('speak Chinese to a Chinese browser, with the host’s clock', async () => {
    const page = await browser.openApart({ locale: 'zh-CN' });
    await page.getByRole('button', { name: '新建条目' }).waitFor();
    await page.getByText(/北京 20:\d\d/).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
  });

  test('mark the sample, and remove it in one act that can be undone', async () => {
    const page = await browser.openApart({});
    await page.getByRole('button', { name: 'Remove sample' }).click();
    await page.getByRole('heading', { name: 'An empty calendar' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/\d+ sample entries/).waitFor();
  });

  test('need no style or script that isn’t a file', () => {
    expect(browser.complaints).toEqual([]);
  });
});
