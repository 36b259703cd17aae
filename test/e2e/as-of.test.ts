import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { selectEntry } from '../support/a-window.ts';
import { eachOnItsPage } from '../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage((given) => {
  page = given;
});

const BUSAN = 'Trump–Xi meeting, Busan';

const strip = () => page.getByRole('region', { name: 'Look back' });
const field = () => strip().getByRole('textbox', { name: 'Day to look back at' });
const slider = () => strip().getByRole('slider', { name: 'Day looked back at' });
const standing = () => page.getByRole('complementary').getByRole('article').locator('header');
const says = (words: string | RegExp) => strip().getByText(words).first().waitFor();

/** Looks back with the keyboard alone. */
async function lookBack(words: string): Promise<void> {
  await page.keyboard.press('d');
  await page.locator('[aria-label="Day to look back at"]:focus').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** The same from within the strip. */
async function lookFurther(words: string): Promise<void> {
  await field().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function holdsBack(words: string, day: string): Promise<void> {
  await lookBack(words);
  await says(`As known on ${day}`);
  await says(/nothing can be edited/);
}

describe('what isn’t an entry', () => {
  it('is of the day too: the night on the map, and how many entries feeds have', async () => {
    await page.keyboard.press('3');
    const night = page.getByText(/^Night at/);
    await night.filter({ hasText: '25 Nov' }).waitFor();
    const everything = page.getByRole('button', { name: /^Sherpa: everything/ });
    const now = await everything.textContent();
    await holdsBack('24 Oct 2025', '24 October 2025');
    await night.filter({ hasText: '24 Oct' }).waitFor();
    await expect.poll(() => everything.textContent()).not.toBe(now);
    expect(await everything.textContent()).toMatch(/^Sherpa: everything\d+$/);
  });
});

describe('looking back by keyboard', () => {
  it('shows Busan one-sided on 24 October and held on 25 November', async () => {
    await selectEntry(page, BUSAN);
    await holdsBack('24 Oct 2025', '24 October 2025');
    await standing().getByText('One-sided').waitFor();
    await standing()
      .getByText(/1 of 2/)
      .waitFor();
    await lookFurther('today');
    await says('As known on 25 November 2025');
    await standing().getByText('Held').waitFor();
  });

  it('shows on the calendar what was known, with the day itself as today', async () => {
    await holdsBack('24 Oct', '24 October 2025');
    const grid = page.getByRole('region', { name: 'Calendar' });
    await grid.getByRole('button', { name: /^Trump–Xi meeting, Busan .*One-sided$/ }).waitFor();
    const today = page.locator('[role="cell"][aria-current="date"]');
    expect(await today.getAttribute('data-date')).toBe('2025-10-24');
    expect(await page.getByRole('contentinfo').textContent()).toContain('100 % tariff threat');
  });

  it('finds by search only what was known', async () => {
    await holdsBack('24 Oct 2025', '24 October 2025');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search entries and commands' }).fill('telephone');
    await page.getByText('Nothing found for “telephone”.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('goes by days, by changes and to the ends on the slider', async () => {
    await holdsBack('24 Oct 2025', '24 October 2025');
    await slider().focus();
    const said = () => slider().getAttribute('aria-valuetext');
    const reaches = (words: RegExp) => expect.poll(said).toMatch(words);
    await page.keyboard.press('ArrowLeft');
    await reaches(/^23 October 2025/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await reaches(/^25 October 2025/);
    await page.keyboard.press('PageDown');
    await reaches(/^24 October 2025, \d+ changes? that day/);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await reaches(/^24 October 2025/);
    await page.keyboard.press('End');
    await reaches(/^25 November 2025/);
    await page.keyboard.press('Home');
    await reaches(/2025/);
    await says(/nothing can be edited/);
    await page.keyboard.press('Escape');
    await expect.poll(() => strip().count()).toBe(0);
  });

  it('steps from change to change with the buttons beside the slider', async () => {
    await holdsBack('26 Oct 2025', '26 October 2025');
    await strip()
      .getByRole('button', { name: /^Previous change/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => slider().getAttribute('aria-valuetext')).toMatch(/[1-9]\d* changes? that day/);
    await says(/nothing can be edited/);
  });

  it('refuses what isn’t a day, or isn’t past, with the reason', async () => {
    await lookBack('next Fridayish');
    await says(/"Fridayish" isn't understood/);
    await field().fill('24 Oct 2027');
    await page.keyboard.press('Enter');
    await says('24 October 2027 is yet to come: give a day up to today.');
    await page.keyboard.press('Escape');
    await says('Choose a day, and everything below shows what was known then.');
    await page.keyboard.press('Escape');
    await expect.poll(() => strip().count()).toBe(0);
  });

  it('says so where nothing was known yet', async () => {
    await lookBack('3 May 2024');
    await says('Nothing was known yet on 3 May 2024');
    await says(/the first entry is from/);
    await page
      .getByRole('region', { name: 'Calendar' })
      .getByRole('button', { name: 'Back to today' })
      .click();
    await expect.poll(() => strip().count()).toBe(0);
  });
});

describe('while a past day is looked at', () => {
  it('nothing can be edited, whatever is tried', async () => {
    await selectEntry(page, BUSAN);
    await holdsBack('24 Oct 2025', '24 October 2025');
    const journal = await screen.sherpa.journal();
    const inspector = page.getByRole('complementary');
    const reason = 'You are looking at 24 October 2025. Return to today to edit.';
    for (const name of ['Add statement', 'Delete entry', /^Edit Title/, /^Edit When/]) {
      const button = inspector.getByRole('button', { name }).first();
      expect(await button.isDisabled()).toBe(true);
      expect(await button.getAttribute('title')).toBe(reason);
    }
    expect(await inspector.getByRole('button', { name: /^Withdraw/ }).count()).toBe(0);
    for (const name of [/^New entry/, 'New track', /^Change track/, 'Remove sample']) {
      expect(await page.getByRole('button', { name }).first().isDisabled()).toBe(true);
    }
    await page.getByRole('heading', { name: 'Sherpa', level: 1 }).click();
    for (const keys of ['n', 'Control+z', 'Control+Shift+z']) {
      await page.keyboard.press(keys);
      await page.getByRole('status').getByText(reason).first().waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).first().click();
    }
    await page.locator('[role="cell"][data-date="2025-10-20"]').dblclick();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search entries and commands' }).fill('undo');
    expect(await page.getByRole('option', { name: 'Undo' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await screen.sherpa.journal()).toBe(journal);
  });

  it('the entry says if it wasn’t known yet, and its history ends with that day', async () => {
    await selectEntry(page, BUSAN);
    await page.getByRole('button', { name: 'History' }).click();
    const lines = page.getByRole('complementary').locator('footer li');
    await expect.poll(() => lines.count()).toBeGreaterThan(3);
    const all = await lines.count();
    await holdsBack('24 Oct 2025', '24 October 2025');
    await page.getByRole('button', { name: 'History' }).click();
    await expect.poll(() => lines.count()).toBeGreaterThan(0);
    expect(await lines.count()).toBeLessThan(all);
    await lookFurther('1 Sept 2025');
    await page.getByText(`“${BUSAN}” wasn’t known yet on 1 September 2025.`).waitFor();
  });

  it('files hold what was known, and the screen says that addresses don’t', async () => {
    await holdsBack('24 Oct 2025', '24 October 2025');
    await page.getByRole('button', { name: 'Feeds' }).click();
    await page.getByText(/The addresses always serve the calendar of today/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export Sherpa: everything as .md' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    const content = Buffer.concat(chunks).toString('utf8');
    expect(content).toContain(BUSAN);
    expect(content).not.toContain('telephone');
  });

  it('an edit made elsewhere is followed', async () => {
    await holdsBack('24 Oct 2025', '24 October 2025');
    await screen.sherpa.entries(
      'add',
      'Follow-up call, 28 Oct 2025',
      '--parties',
      'US,CN',
      '--made',
      '2025-10-20',
    );
    await page
      .getByRole('region', { name: 'Calendar' })
      .getByRole('button', { name: /^Follow-up call/ })
      .waitFor();
    await screen.sherpa.entries('undo');
    await expect.poll(() => page.getByRole('button', { name: /^Follow-up call/ }).count()).toBe(0);
  });

  it('back to today restores everything, the keyboard included', async () => {
    await selectEntry(page, BUSAN);
    await holdsBack('24 Oct 2025', '24 October 2025');
    await strip().getByRole('button', { name: 'Back to today' }).focus();
    await page.keyboard.press('Enter');
    await standing().getByText('Held').waitFor();
    expect(await page.getByRole('button', { name: /^New entry/ }).isEnabled()).toBe(true);
    const button = page.getByRole('button', { name: 'As of…' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('axe finds nothing to complain about', async () => {
    await selectEntry(page, BUSAN);
    await page.keyboard.press('d');
    await field().waitFor();
    const { violations: before } = await new AxeBuilder({ page }).analyze();
    expect(before.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.type('24 Oct 2025');
    await page.keyboard.press('Enter');
    await says(/nothing can be edited/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the past as it was recorded', () => {
  it('knows nothing before today of a sample that was added today, and says why', async () => {
    await holdsBack('24 Oct 2025', '24 October 2025');
    await strip().getByRole('radio', { name: 'As known' }).focus();
    await page.keyboard.press('ArrowRight');
    await says('Nothing had been recorded here by 24 October 2025');
    await says('the first entry was typed in on 25 November 2025');
    await says('What had been typed in here by the end of the day, and nothing since.');
    expect(await page.locator('[role="cell"] [data-entry]').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await says(/nothing can be edited/);
  });
});

it('the browser had nothing to complain about', () => {
  expect(screen.problems).toEqual([]);
});
