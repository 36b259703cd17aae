import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eachOnItsPage } from '../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage((given) => {
  page = given;
});

const title = () => page.getByRole('region', { name: 'Calendar' }).getByRole('heading', { level: 2 });
const cell = (day: string) => page.locator(`[role="cell"][data-date="${day}"]`);
const focusedDay = () => page.evaluate(() => document.activeElement?.getAttribute('data-date'));
const turnTo = async (month: string, presses: number) => {
  await cell('2025-11-25').focus();
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('PageDown');
  await page.locator(`[data-month="${month}"]`).waitFor();
};

describe('November 2025', () => {
  it('shows the Busan meeting on 30 October, a leading day of its grid', async () => {
    expect(await title().textContent()).toBe('November 2025');
    await cell('2025-10-30')
      .getByRole('button', { name: /^Trump–Xi meeting, Busan .*Held$/ })
      .waitFor();
  });

  it('shows the telephone call on 24 November, and marks 25 November as today', async () => {
    await cell('2025-11-24')
      .getByRole('button', { name: /telephone/ })
      .waitFor();
    expect(await page.locator('[role="cell"][aria-current="date"]').getAttribute('data-date')).toBe(
      '2025-11-25',
    );
  });

  it('draws a meeting of two days over both', async () => {
    const chip = page.getByRole('button', { name: /^APEC leaders/ });
    const day = await cell('2025-10-31').boundingBox();
    const box = await chip.boundingBox();
    expect(box?.width).toBeGreaterThan(1.8 * (day?.width ?? Number.POSITIVE_INFINITY));
  });

  it('says that a deadline was extended', async () => {
    await cell('2025-11-10')
      .getByRole('button', { name: /Truce measures expire.*Extended/ })
      .waitFor();
  });
});

describe('a visit in "April 2026"', () => {
  it('lies in the window lane and on no day', async () => {
    await turnTo('2026-04', 5);
    const lane = page.getByRole('region', { name: 'Entries without an exact date' });
    await lane.getByRole('button', { name: /^State visit to Beijing/ }).waitFor();
    expect(await page.locator('[role="cell"] [data-entry]').count()).toBe(0);
  });

  it('follows the days of April in the agenda, under a heading that says so', async () => {
    await page.getByRole('button', { name: 'Agenda' }).click();
    const headings = page.getByRole('list', { name: 'Agenda' }).getByRole('heading');
    await headings.first().waitFor();
    const words = await headings.allTextContents();
    expect(words).toContain('≈ April 2026');
    expect(words.some((word) => word.includes('1 April'))).toBe(false);
    expect(words.indexOf('≈ April 2026')).toBeGreaterThan(words.indexOf('Today · Tuesday, 25 November 2025'));
  });
});

describe('the keyboard on the grid', () => {
  it('moves by day, week and month, to the ends of the week, and back to today', async () => {
    await cell('2025-11-25').focus();
    const days: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageDown', 'ArrowLeft', 'ArrowUp', 't']) {
      await page.keyboard.press(key);
      days.push(await focusedDay());
    }
    expect(days).toEqual([
      '2025-11-26',
      '2025-12-03',
      '2025-12-01',
      '2025-12-07',
      '2026-01-07',
      '2026-01-06',
      '2025-12-30',
      '2025-11-25',
    ]);
  });

  it('keeps one day as the tab stop of the grid', async () => {
    expect(await page.locator('[role="cell"][tabindex="0"]').count()).toBe(1);
    await cell('2025-11-25').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[role="cell"][tabindex="0"]').getAttribute('data-date')).toBe('2025-11-18');
  });

  it('goes into a day with Enter, and selects its entry with the next', async () => {
    await cell('2025-11-25').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /telephone/ }).waitFor();
  });

  it('begins an entry on the day with N, and with a double click', async () => {
    await cell('2025-11-12').click();
    await page.keyboard.press('n');
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('2025-11-12');
    await page.keyboard.press('Escape');
    await cell('2025-11-13').dblclick();
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('2025-11-13');
  });
});

describe('the other modes', () => {
  it('year: marks the days of the rounds, and opens the month that is chosen', async () => {
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    expect(await title().textContent()).toBe('2025');
    const geneva = page.locator('[data-day="2025-05-10"]');
    expect(await geneva.getAttribute('aria-label')).toMatch(/^Saturday,? 10 May 2025: 1 entry\..*Geneva/);
    await page.getByRole('button', { name: 'Oct', exact: true }).click();
    expect(await title().textContent()).toBe('October 2025');
  });

  it('week: has the hours of the zone at home and a row for what has none', async () => {
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.getByText('UTC time').waitFor();
    await page
      .locator('[data-week="2025-11-24"]')
      .getByRole('button', { name: /telephone/ })
      .waitFor();
  });

  it('agenda: begins at today, with what comes after it', async () => {
    await page.getByRole('button', { name: 'Agenda', exact: true }).click();
    await page.getByRole('heading', { name: 'Today · Tuesday, 25 November 2025' }).waitFor();
    await page
      .getByRole('list', { name: 'Agenda' })
      .getByRole('button', { name: /Truce measures expire/ })
      .first()
      .waitFor();
  });
});

describe('what the browser says', () => {
  it('finds nothing that axe objects to, in any mode', async () => {
    for (const mode of ['Month', 'Year', 'Week', 'Agenda']) {
      await page.getByRole('button', { name: mode, exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).include('[aria-label="Calendar"]').analyze();
      expect(violations.map(({ id, nodes }) => `${mode} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it('meets no error and no violation of the content security policy', () => {
    expect(screen.problems).toEqual([]);
  });
});
