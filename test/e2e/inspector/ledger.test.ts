import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  await browser.sherpa.entries(
    'add',
    'Trump–Xi meeting, bilateral, Busan, 30 October 2025',
    '--parties',
    'US,CN',
    '--made',
    '2025-10-01',
  );
  page = await browser.open();
});
afterAll(() => browser.close());

function inspector() {
  return page.getByRole('complementary');
}

async function say(who: string, says: string, made: string) {
  await page.getByRole('button', { name: 'Add statement' }).click();
  const form = page.getByRole('form', { name: 'Add statement' });
  await form.getByLabel('Who').fill(who);
  await form.getByLabel('Says').selectOption({ label: says });
  await form.getByRole('button', { name: 'More' }).click();
  await form.getByLabel('On', { exact: true }).fill(made);
  await form.getByLabel('Address').fill('https://example.org/report');
  await form.getByLabel('Publisher').fill('A paper');
  await form.getByLabel('Quote').fill('They will meet.');
  await form.getByRole('button', { name: 'Record' }).click();
  await form.waitFor({ state: 'detached' });
}

describe('the ledger', () => {
  test('takes what was said as a word typed, or as its first letter', async () => {
    await selectEntry(page, 'Trump–Xi meeting');
    await page.getByRole('button', { name: 'Add statement' }).click();
    const says = page.getByRole('form', { name: 'Add statement' }).getByLabel('Says');
    await says.focus();
    for (const [typed, picked] of [
      ['denies', 'denies'],
      ['confirms', 'confirms'],
      ['held', 'held'],
    ] as const) {
      await says.blur();
      await says.focus();
      await page.keyboard.type(typed);
      expect(await says.inputValue(), typed).toBe(picked);
    }
    await says.blur();
    await says.focus();
    await page.keyboard.type('cc');
    expect(await says.inputValue()).toBe('cancels');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  test('derives the standing from statements as they are added', async () => {
    await selectEntry(page, 'Trump–Xi meeting');
    await inspector().getByText('Expected', { exact: true }).waitFor();
    await say('US', 'announces', '23 October 2025');
    await inspector().getByText('One-sided', { exact: true }).waitFor();
    await say('China', 'confirms', '24 October 2025');
    await inspector().getByText('Agreed', { exact: true }).waitFor();
    const days = await inspector().getByRole('listitem').getByRole('time').allTextContents();
    expect(days).toEqual(['24 Oct', '23 Oct']);
  });

  test('opens sources apart and tells them nothing of where the reader came from', async () => {
    const link = inspector()
      .getByRole('link', { name: /A paper/ })
      .first();
    expect(await link.getAttribute('href')).toBe('https://example.org/report');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noreferrer');
  });

  test('refuses a day that isn’t one with a sentence at its field and keeps what was typed', async () => {
    await page.getByRole('button', { name: 'Add statement' }).click();
    const form = page.getByRole('form', { name: 'Add statement' });
    await form.getByLabel('Who').fill('US');
    await form.getByRole('button', { name: 'More' }).click();
    await form.getByLabel('On', { exact: true }).fill('some day');
    await form.getByRole('button', { name: 'Record' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByLabel('Who').inputValue()).toBe('US');
    await form.getByRole('button', { name: 'Discard' }).click();
    await form.waitFor({ state: 'detached' });
  });

  test('withdraws a statement with its reason, and takes that back', async () => {
    await inspector()
      .getByRole('button', { name: /Withdraw the statement of CN/ })
      .click();
    await page.getByLabel('Why is it withdrawn?').fill('misread');
    await page.keyboard.press('Enter');
    await inspector()
      .getByText(/withdrawn 25 Nov: misread/)
      .waitFor();
    await inspector().getByText('One-sided', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await inspector().getByText('Agreed', { exact: true }).waitFor();
  });

  test('tells the history of an entry', async () => {
    await selectEntry(page, 'Trump–Xi meeting');
    await page.getByRole('button', { name: 'History' }).click();
    await inspector().getByText('Statement recorded').first().waitFor();
    await inspector().getByText('Added', { exact: true }).waitFor();
  });

  test('complains about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
