import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { aDay } from '../../support/a-calendar.ts';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

const TRUCE = 'Truce measures expire';
const TASKS = [
  { title: 'Draft briefing', days: 14, august: '2025-07-23', november: '2025-10-21' },
  { title: 'Interagency clearance', days: 7, august: '2025-08-01', november: '2025-10-30' },
  { title: 'Press lines', days: 1, august: '2025-08-11', november: '2025-11-07' },
] as const;

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample', '--now', '2025-07-28T12:12:00Z');
  await browser.request('settings.save', { home: 'Europe/Berlin' });
  const { entries } = await browser.request('entries.add', {
    entry: {
      kind: 'deadline',
      title: TRUCE,
      when: { date: '2025-08-12', start: '00:01', zone: 'America/New_York' },
      parties: ['US', 'CN'],
      instrument: 'Executive Order 14298',
      onLapse: 'The tariffs of April come back.',
      expiry: [
        { party: 'US', at: '2025-08-12T00:01', zone: 'America/New_York' },
        { party: 'CN', at: '2025-08-12T12:01', zone: 'Asia/Shanghai' },
      ],
      alarms: [{ before: 'P7D' }],
    },
    made: aDay('2025-05-12'),
  });
  const [truce] = entries;
  if (truce === undefined) throw new Error('there is no truce');
  for (const { title, days } of TASKS) {
    await browser.request('entries.add', {
      entry: {
        kind: 'deadline',
        title,
        parties: ['US', 'CN'],
        trigger: { entry: truce.id, offset: `-P${days}D`, workingDaysOf: ['US', 'CN'] },
      },
      made: aDay('2025-06-02'),
    });
  }
  await browser.request('entries.add', {
    entry: { kind: 'talks', title: 'Stockholm round', when: '2025-08-06', parties: ['US'], partOf: truce.id },
    made: aDay('2025-06-02'),
  });
  page = await browser.open();
});
afterAll(() => browser.close());

function inspector() {
  return page.getByRole('complementary');
}

function dialog() {
  return page.getByRole('dialog', { name: `Extend “${TRUCE}”` });
}

async function stored(title: string): Promise<readonly EntryView[]> {
  const entries = await browser.request('entries.list', {});
  return entries.filter((entry) => entry.title === title);
}

async function datesOf(title: string): Promise<readonly (string | undefined)[]> {
  return (await stored(title)).map(({ when }) => when?.date);
}

describe('the truce is extended', () => {
  test('a deadline shows each side’s hour by every clock, and all that hangs on it', async () => {
    await selectEntry(page, TRUCE);
    const sides = inspector().getByRole('button', { name: /^Edit By side:/ });
    expect(await sides.getByRole('time').allTextContents()).toEqual([
      '12 Aug 2025, 00:01 Washington 12:01 Beijing · 06:01 here',
      '12 Aug 2025, 12:01 Beijing 00:01 Washington · 06:01 here',
    ]);
    const china = sides.getByRole('time').last();
    expect(await china.getAttribute('datetime')).toBe('2025-08-12T04:01:00Z');
    await inspector().getByText('Falls due in 15 days. Not extended so far.').waitFor();
    const hanging = inspector().getByRole('heading', { name: 'Hangs on this' }).locator('xpath=../..');
    expect(await hanging.getByRole('listitem').count()).toBe(4);
    await hanging
      .getByText('14 working days before “Truce measures expire”, United States and China')
      .waitFor();
  });

  test('the form opens by a key, says what is wrong at the date, and nothing is saved meanwhile', async () => {
    await page.keyboard.press('e');
    await dialog().getByText('Nothing is saved before that').waitFor();
    const to = dialog().getByLabel('New date');
    expect(await to.evaluate((element) => element === document.activeElement)).toBe(true);
    await to.fill('1 July 2025');
    await dialog()
      .getByText(/an extension falls due later/)
      .waitFor();
    expect(await to.getAttribute('aria-invalid')).toBe('true');
    expect(await dialog().getByRole('button', { name: 'Extend', exact: true }).isDisabled()).toBe(true);
    expect(await datesOf(TRUCE)).toEqual(['2025-08-12']);
  });

  test('90 days are computed, and every dependent is listed before anything is saved', async () => {
    await dialog().getByLabel('New date').fill('90 days');
    await dialog().getByLabel('Instrument').fill('Executive Order 14334');
    await dialog().getByLabel('Announced by').fill('US');
    await dialog().getByLabel('Quote').fill('until 12:01 a.m. on November 10');
    const preview = dialog().getByRole('region', { name: 'What moves with it' });
    await preview.getByText('Mon 10 Nov 2025, 00:01 Washington').waitFor();
    await preview.getByText('10 Nov 2025, 13:01 Beijing').waitFor();
    const lines = await preview.getByRole('listitem').allInnerTexts();
    for (const { title } of TASKS) expect(lines.filter((line) => line.includes(title))).toHaveLength(1);
    expect(lines.find((line) => line.includes('Press lines'))).toMatch(
      /Mon 11 Aug 2025\s→ Fri 7 Nov 2025\s+skips 2 weekend days/,
    );
    expect(lines.find((line) => line.includes('Stockholm'))).toContain('linked to the new deadline');
    await preview.getByText('Reminders gone: 5 Aug 2025').waitFor();
    await preview.getByText('Reminders planned: 3 Nov 2025').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations).toEqual([]);
    expect(await datesOf(TRUCE)).toEqual(['2025-08-12']);
  });

  test('saving is one act: the chain shows both, the tasks moved, the round hangs on the new one', async () => {
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    const links = inspector().getByRole('list').filter({ hasText: 'Executive Order 14298' });
    await links.getByText('Executive Order 14334').waitFor();
    const chain = await links.getByRole('listitem').allInnerTexts();
    expect(chain).toHaveLength(2);
    expect(chain[0]).toMatch(/12 Aug 2025\s+00:01 Washington\s+extended/);
    expect(chain[1]).toMatch(/10 Nov 2025\s+00:01 Washington\s+holds/);
    expect(chain[1]).toContain('announced by United States, 28 Jul 2025');
    for (const { title, november } of TASKS) expect(await datesOf(title)).toEqual([november]);
    const next = (await stored(TRUCE)).find((entry) => entry.extends !== undefined);
    expect(next?.instant).toBe('2025-11-10T05:01:00Z');
    expect((await stored('Stockholm round'))[0]?.partOf).toBe(next?.id);
  });

  test('the chain leads to its links by keyboard', async () => {
    await inspector().getByRole('button', { name: '12 Aug 2025', exact: true }).focus();
    await page.keyboard.press('Enter');
    await inspector().getByText('Tue 12 Aug 2025, 00:01').waitFor();
    await inspector().getByRole('button', { name: '10 Nov 2025', exact: true }).click();
    await inspector().getByText('Mon 10 Nov 2025, 00:01').waitFor();
  });

  test('one undo restores all of it', async () => {
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => datesOf(TRUCE)).toEqual(['2025-08-12']);
    for (const { title, august } of TASKS) expect(await datesOf(title)).toEqual([august]);
    const [truce] = await stored(TRUCE);
    expect((await stored('Stockholm round'))[0]?.partOf).toBe(truce?.id);
  });

  test('undo says which deadline it was about, and shows the one that holds again', async () => {
    await page.getByText(`Undone: ${TRUCE}, 5 entries in all`).waitFor();
    await inspector().getByRole('heading', { name: TRUCE }).waitFor();
    await inspector().getByText('Tue 12 Aug 2025, 00:01').waitFor();
    await page.getByRole('heading', { name: 'August 2025' }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await inspector().getByText('Mon 10 Nov 2025, 00:01').waitFor();
    await page.keyboard.press('Control+z');
    await inspector().getByText('Tue 12 Aug 2025, 00:01').waitFor();
  });
});

describe('a computed date', () => {
  test('can’t be typed over, and its rule shows what it gives before it is saved', async () => {
    await selectEntry(page, 'Interagency clearance');
    await inspector()
      .getByRole('button', { name: /^Edit When:/ })
      .click();
    await inspector().getByRole('button', { name: 'Set the date by hand' }).waitFor();
    expect(await inspector().getByLabel('When, in words').count()).toBe(0);
    await page.keyboard.press('Escape');
    await inspector()
      .getByRole('button', { name: /^Edit Computed:/ })
      .click();
    await inspector().getByText('skips 4 weekend days').waitFor();
    await inspector().getByLabel('How many').fill('30');
    await inspector().getByText('= Mon 30 Jun 2025').waitFor();
    await inspector()
      .getByText(/skips .*4 July 2025 Independence Day \(US\)/)
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => datesOf('Interagency clearance')).toEqual(['2025-06-30']);
  });

  test('moves in sight when its trigger is moved by hand', async () => {
    await selectEntry(page, TRUCE);
    await inspector()
      .getByRole('button', { name: /^Edit When:/ })
      .click();
    await inspector().getByLabel('When, in words').fill('13 August 2025');
    const preview = inspector().getByRole('region', { name: 'What moves with it' });
    await preview.getByText('Tue 12 Aug 2025').waitFor();
    expect(await datesOf('Press lines')).toEqual(['2025-08-11']);
    await page.keyboard.press('Escape');
  });

  test('becomes one of its own when it is set by hand', async () => {
    await selectEntry(page, 'Press lines');
    await inspector()
      .getByRole('button', { name: /^Edit When:/ })
      .click();
    await inspector().getByRole('button', { name: 'Set the date by hand' }).click();
    await inspector().getByLabel('When, in words').fill('8 August 2025');
    await page.keyboard.press('Enter');
    await expect.poll(() => datesOf('Press lines')).toEqual(['2025-08-08']);
    expect((await stored('Press lines'))[0]?.trigger).toBeUndefined();
  });

  test('complains about nothing', () => {
    // The one refusal of the story is an answer, which browsers tell of as an error.
    expect(browser.complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });
});
