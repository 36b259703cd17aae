import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type BrowserHost, browserOn } from '../support/a-window.ts';
import { createSherpa } from '../support/sherpa.ts';

const BEFORE = '2026-09-29T07:00:00Z';
/** A week before the truce lapses: its reminders of thirty and of seven days rang while Sherpa was closed. */
const NOW = '2026-11-03T12:12:00Z';

let browser: BrowserHost;

beforeAll(async () => {
  await bundle(['renderer']);
  const sherpa = await createSherpa();
  const earlier = await sherpa.serve('--port', '0', '--now', BEFORE);
  await earlier.end('SIGTERM');
  browser = await browserOn(sherpa, await sherpa.serve('--port', '0', '--now', NOW));
});
afterAll(async () => {
  expect(browser.complaints).toEqual([]);
  await browser.close();
});

async function openDeadlines(options?: BrowserContextOptions): Promise<Page> {
  const page = await (options === undefined ? browser.open() : browser.openApart(options));
  await page.keyboard.press('4');
  await page.getByRole('region', { name: 'Deadlines', exact: true }).waitFor();
  return page;
}

const dueRows = (page: Page) =>
  page.getByRole('list', { name: 'Reminders that are due' }).getByRole('listitem');
const cards = (page: Page) => page.locator('[data-deadline]');

describe('the Due list', () => {
  it('says what fell due while Sherpa was closed, with the time left now, and counts it in tab and title', async () => {
    const page = await openDeadlines();
    await dueRows(page)
      .filter({ hasText: /Truce measures expire.*falls due in 6 days 16 h/ })
      .filter({ hasText: /late by 7 h.*Sherpa was closed/ })
      .waitFor();
    const count = await dueRows(page).count();
    expect(count).toBeGreaterThan(2);
    await expect.poll(() => page.title()).toBe(`(${count}) Sherpa`);
    await page.getByRole('button', { name: new RegExp(`^Deadlines ${count} reminders wait`) }).waitFor();
    await page.getByText('Receipts', { exact: false }).click();
    await page
      .getByText(/late by 7 h.*closed/)
      .last()
      .waitFor();
    await page.close();
  });

  it('is gone through, put off, dismissed and opened by the keyboard, and another window hears of it', async () => {
    const other = await openDeadlines();
    const page = await openDeadlines();
    const rows = dueRows(page);
    await rows.first().waitFor();
    const count = await rows.count();
    await rows.first().getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await rows.nth(1).getByRole('button').first().textContent();
    await expect.poll(() => page.locator(':focus').textContent()).toBe(second);
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: second ?? '' })
      .waitFor();

    await rows.first().getByRole('button').first().focus();
    await page.keyboard.press('s');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: /^10 minutes/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^1 hour/);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.keyboard.press('s');
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^10 minutes/);
    const isTooLate = /ago/.test((await rows.first().textContent()) ?? '');
    await page.keyboard.press('Enter');
    if (isTooLate) await page.getByRole('button', { name: 'Put off', exact: true }).click();
    await page.getByText(/Put off until 12:2\d/).waitFor();
    await expect.poll(() => page.title()).toBe(`(${count - 1}) Sherpa`);
    await expect.poll(() => other.title()).toBe(`(${count - 1}) Sherpa`);

    await rows.first().getByRole('button').first().focus();
    await page.keyboard.press('x');
    await expect.poll(() => page.title()).toBe(`(${count - 2}) Sherpa`);
    await expect.poll(() => page.locator(':focus').getAttribute('data-reminder')).not.toBeNull();
    await page.close();
    await other.close();
  });

  it('is not shown while one looks back', async () => {
    const page = await openDeadlines();
    await page.keyboard.press('d');
    await page.getByRole('textbox', { name: 'Day' }).first().fill('2026-10-01');
    await page.keyboard.press('Enter');
    await page.getByText('Reminders are of today').waitFor();
    expect(await dueRows(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Extend Truce measures expire' }).isDisabled()).toBe(true);
    await page.close();
  });
});

describe('the deadlines', () => {
  it('lie by time left, with what they come from, what follows and what is to be done before them', async () => {
    const page = await openDeadlines();
    await cards(page).first().waitFor();
    const truce = page
      .getByRole('list', { name: 'Deadlines by time left' })
      .getByRole('listitem')
      .filter({
        has: page.getByRole('button', { name: 'Extend Truce measures expire' }),
      });
    await truce.getByText('13:01 Beijing').waitFor();
    const words = (await truce.textContent()) ?? '';
    expect(words).toContain('12 Aug 2025 → 10 Nov 2025 → 10 Nov 2026');
    expect(words).toContain('next 9 Nov, 05:01');
    expect(words).toContain('0 of 4 done');
    expect(words).toContain('The 24 percentage points of duty');
    await truce.getByRole('button', { name: 'Extend Truce measures expire' }).click();
    await page.getByRole('dialog', { name: /Extend/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('have those that are over folded away, and follow the filters', async () => {
    const page = await openDeadlines();
    await cards(page).first().waitFor();
    const replaced = page.getByRole('main').getByText(/^(?:extended|superseded)$/);
    expect(await replaced.count()).toBe(0);
    await page.getByText('All', { exact: true }).click();
    await expect.poll(() => replaced.count()).toBe(2);
    await page.close();
  });

  it('take a task as done on the word of somebody', async () => {
    const page = await openDeadlines();
    await page
      .getByRole('button', { name: 'Record the outcome of Draft the outlook on the truce' })
      .first()
      .click();
    const form = page.getByRole('form', { name: 'Add statement' });
    await form.getByLabel('Who').fill('Desk');
    await form.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('1 of 4 done').waitFor();
    await page.close();
  });

  it('are completed in place from their day on, and not before it', async () => {
    await browser.sherpa.entries('add', 'Customs filing, deadline, 2026-11-03 23:00 UTC');
    await browser.sherpa.entries('add', 'Annex filing, deadline, 2026-11-04 23:00 UTC');
    const page = await openDeadlines();
    await page.getByRole('button', { name: 'Extend Annex filing' }).waitFor();
    expect(await page.getByRole('button', { name: 'Record the outcome of Annex filing' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Record the outcome of Customs filing' }).click();
    await page.getByRole('form', { name: 'Add statement' }).waitFor();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe objects to, in the %s', async (colorScheme) => {
    const page = await openDeadlines({ colorScheme });
    await cards(page).first().waitFor();
    await page.getByText('All', { exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });
});
