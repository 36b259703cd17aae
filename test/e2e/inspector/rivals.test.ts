import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Day, isDay } from '../../../shared/dates/day.ts';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  await browser.request('entries.add', {
    entry: {
      kind: 'summit',
      title: 'Leaders meet in Beijing',
      when: '2026-04',
      parties: ['US', 'CN'],
      statements: [{ by: 'US', says: 'announces', made: day('2025-10-23'), date: '2026-04' }],
    },
    made: day('2025-10-23'),
  });
  await browser.request('entries.add', {
    entry: {
      kind: 'deadline',
      title: 'Truce expires',
      when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
      parties: ['US', 'CN'],
      statements: [
        { by: 'US', says: 'announces', made: day('2025-11-04'), date: '2026-11-10' },
        {
          by: 'Reuters',
          says: 'announces',
          made: day('2025-11-06'),
          date: '2026-11-09',
          source: { publisher: 'Reuters' },
        },
      ],
    },
    made: day('2025-11-04'),
  });
  const leaders = await stored('Leaders meet in Beijing');
  await browser.request('entries.add', {
    entry: { kind: 'deadline', title: 'Brief the editors', trigger: { entry: leaders.id, offset: '-P7D' } },
    made: day('2025-10-23'),
  });
  page = await browser.open();
});
afterAll(() => browser.close());

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} isn't a day`);
  return text;
}

function inspector() {
  return page.getByRole('complementary');
}

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function stored(title: string) {
  const entry = (await browser.request('entries.list', {})).find((one) => one.title === title);
  if (entry === undefined) throw new Error(`there is no ${title}`);
  return entry;
}

async function seriousTrouble(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('a statement by the keyboard alone', () => {
  test('says who is silent before it', async () => {
    await selectEntry(page, 'Leaders meet in Beijing');
    await inspector().getByText('1 of 2 · Beijing silent since 23 Oct').waitFor();
    await inspector().getByText('Washington announces (23 Oct); nothing that counts from Beijing.').waitFor();
    await inspector().getByText('Beijing: nothing yet, silent since 23 Oct').waitFor();
  });

  test('opens by its shortcut and is recorded in one go, with the standing foretold', async () => {
    await page.keyboard.press('s');
    await page.keyboard.type('China');
    await page.keyboard.press('Tab');
    await page.keyboard.type('c');
    await page.keyboard.press('Tab');
    await page.keyboard.type('14-16 April 2026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('https://example.org/xinhua');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The visit will take place.');
    await inspector().getByText('Speaks for China.').waitFor();
    await inspector().getByText('14–16 April 2026', { exact: true }).waitFor();
    await inspector().getByText('Standing will be: Agreed, 2 of 2.').waitFor();
    expect(await seriousTrouble()).toEqual([]);
    await page.keyboard.press('Enter');
    await inspector().getByText('Agreed', { exact: true }).waitFor();
    expect(await focused()).toBe('Add statement');
    expect((await stored('Leaders meet in Beijing')).statements.at(-1)).toMatchObject({
      by: 'CN',
      says: 'confirms',
      made: '2025-11-25',
      date: '2026-04-14/2026-04-16',
      quote: 'The visit will take place.',
      source: { url: 'https://example.org/xinhua' },
    });
  });

  test('keeps what was typed when it is left by Escape, and selects nothing else', async () => {
    await page.keyboard.press('s');
    await page.keyboard.type('Reuters');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Continue statement');
    await page.keyboard.press('s');
    expect(await page.getByLabel('Who').inputValue()).toBe('Reuters');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    expect(await focused()).toBe('Add statement');
  });

  test('says at the field what is wrong, and goes there', async () => {
    await page.keyboard.press('s');
    await page.keyboard.type('US');
    await page.getByLabel('Address').fill('example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'isn’t an address' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('url');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
  });

  test('is withdrawn with a reason, and the focus stays on its line', async () => {
    await inspector()
      .getByRole('button', { name: /Withdraw the statement of CN/ })
      .press('Enter');
    await page.keyboard.type('misread');
    await page.keyboard.press('Enter');
    await inspector().getByText('withdrawn 25 Nov: misread').waitFor();
    await expect.poll(focused).toContain('misread');
    await page.keyboard.press('Control+z');
    await inspector().getByText('Agreed', { exact: true }).waitFor();
  });
});

describe('rival dates', () => {
  test('stand side by side, with the zone that makes them the same moment', async () => {
    await selectEntry(page, 'Truce expires');
    await inspector().getByRole('heading', { name: 'Dates claimed' }).waitFor();
    await inspector().getByText('working date', { exact: true }).waitFor();
    await inspector()
      .getByText(
        '00:01 on 10 Nov 2026 in Washington is 21:01 on 9 Nov 2026 in Los Angeles: the same moment. 9 Nov 2026 is the last full day before it.',
      )
      .waitFor();
    expect(await seriousTrouble()).toEqual([]);
  });

  test('become the working date with a reason, which the slip keeps', async () => {
    await selectEntry(page, 'Leaders meet in Beijing');
    await inspector().getByText('fits the working date').waitFor();
    await inspector().getByRole('button', { name: 'Make 14–16 April 2026 the working date' }).press('Enter');
    const preview = inspector().getByRole('region', { name: 'What moves with it' });
    const lines = () => preview.getByRole('listitem').allInnerTexts();
    await expect.poll(lines).toHaveLength(2);
    expect((await lines())[0]).toMatch(/Brief the editors.*→ Tue 7 Apr 2026/s);
    expect((await lines())[1]).toMatch(/Leaders meet in Beijing.*→ 14–16 April 2026/s);
    expect(await seriousTrouble()).toEqual([]);
    expect((await stored('Leaders meet in Beijing')).when?.date).toBe('2026-04');
    await page.keyboard.type('Beijing gives the days');
    await page.keyboard.press('Enter');
    await inspector().getByRole('heading', { name: 'How the date moved' }).waitFor();
    await inspector().getByText('“Beijing gives the days”').waitFor();
    await inspector().getByText('Chosen: Beijing gives the days').waitFor();
    await inspector().getByText('made more exact once').waitFor();
    const { when, slips } = await stored('Leaders meet in Beijing');
    expect(when?.date).toBe('2026-04-14/2026-04-16');
    expect(slips).toMatchObject([{ move: 'narrowed', reason: 'Beijing gives the days', by: 'CN' }]);
  });

  test('give the old date back on undo', async () => {
    await page.keyboard.press('Control+z');
    await inspector().getByRole('heading', { name: 'How the date moved' }).waitFor({ state: 'detached' });
    expect((await stored('Leaders meet in Beijing')).when?.date).toBe('2026-04');
  });

  test('are told of in Chinese', async () => {
    await selectEntry(page, 'Truce expires');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('简体中文');
    await page.getByRole('option', { name: '简体中文' }).click();
    await page.getByText('华盛顿宣布（11月4日）；北京尚无有效表态。').waitFor();
    await page.getByText(/洛杉矶时间.*是同一时刻/).waitFor();
  });

  test('complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
