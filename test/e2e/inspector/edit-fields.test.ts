import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

let browser: BrowserHost;
let page: Page;

beforeAll(async () => {
  browser = await createBrowserHost('--no-sample');
  page = await browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.request('entries.add', {
    line: 'Trump–Xi summit, Beijing, April 2026',
    parties: ['US', 'CN'],
  });
  await selectEntry(page, 'Trump–Xi summit');
});
afterEach(async () => {
  await browser.request('entries.remove', { id: (await stored()).id });
});

async function stored() {
  const [entry] = await browser.request('entries.list', {});
  if (entry === undefined) throw new Error('there is no entry');
  return entry;
}

function value(field: string) {
  return page.getByRole('button', { name: new RegExp(`^Edit ${field}:`) });
}

describe('editing in the inspector', () => {
  test('takes a title on Enter and gives the focus back', async () => {
    await value('Title').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Trump–Xi state visit');
    await page.keyboard.press('Enter');
    await value('Title').filter({ hasText: 'Trump–Xi state visit' }).waitFor();
    expect(await value('Title').evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await stored()).title).toBe('Trump–Xi state visit');
  });

  test('leaves everything as it was on Escape', async () => {
    await value('Title').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Something else');
    await page.keyboard.press('Escape');
    await value('Title').filter({ hasText: 'Trump–Xi summit' }).waitFor();
    expect((await stored()).title).toBe('Trump–Xi summit');
  });

  test('echoes a vague date as it is typed and keeps it vague', async () => {
    await value('When').click();
    await page.getByLabel('When, in words').fill('mid-May 2026');
    await page.getByText('within 11–20 May 2026').waitFor();
    await page.keyboard.press('Enter');
    await value('When').filter({ hasText: 'mid-May 2026' }).waitFor();
    const { when, exact } = await stored();
    expect(when).toMatchObject({ date: '[2026-05-11..2026-05-20]', said: 'mid-May 2026' });
    expect(exact).toBe(false);
  });

  test('refuses a date it can’t understand, says why, and loses nothing typed', async () => {
    await value('When').click();
    const words = page.getByLabel('When, in words');
    await words.fill('when pigs fly');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: "isn't understood" }).waitFor();
    expect(await page.getByText("isn't understood").count()).toBe(1);
    expect(await words.inputValue()).toBe('when pigs fly');
    expect((await stored()).when?.date).toBe('2026-04');
    await page.keyboard.press('Escape');
  });

  test('gives a day times of its own zone and shows whose they are', async () => {
    await value('When').click();
    await page.getByLabel('When, in words').fill('14 April 2026');
    await page.getByLabel('Start').fill('10:00');
    await page.keyboard.press('Enter');
    await value('When').filter({ hasText: 'Tue 14 Apr 2026, 10:00 Beijing' }).waitFor();
    await value('When').filter({ hasText: '22:00 Mon Washington' }).waitFor();
    expect((await stored()).instant).toBe('2026-04-14T02:00:00Z');
  });

  test('moves an entry to a city of the gazetteer', async () => {
    await value('Venue').click();
    await page.getByRole('combobox', { name: 'Search venues and cities' }).fill('Geneva');
    await page
      .getByRole('option', { name: /Geneva/ })
      .first()
      .click();
    await value('Venue').filter({ hasText: 'Geneva' }).waitFor();
    expect((await stored()).venue).toMatchObject({ city: 'Geneva', country: 'CH', zone: 'Europe/Zurich' });
  });

  test('changes the venue itself', async () => {
    await value('Venue').click();
    await page.getByRole('button', { name: 'Edit venue' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Great Hall of the People');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await value('Venue').filter({ hasText: 'Great Hall of the People, Beijing' }).waitFor();
    expect((await stored()).venue?.name).toBe('Great Hall of the People');
  });

  test('sets and takes away what only some entries have', async () => {
    await page.getByRole('button', { name: 'Topics', exact: true }).click();
    await page.getByRole('textbox', { name: 'Topics' }).fill('soybeans, rare earths');
    await page.keyboard.press('Enter');
    await value('Topics').filter({ hasText: 'soybeans, rare earths' }).waitFor();
    await page.getByRole('button', { name: 'Reminders', exact: true }).click();
    await page.getByLabel('How long before').fill('30');
    await page.keyboard.press('Enter');
    await page.getByText('30 days before').waitFor();
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('<b>not bold</b>');
    await page.keyboard.press('Control+Enter');
    await value('Notes').filter({ hasText: '<b>not bold</b>' }).waitFor();
    expect(await stored()).toMatchObject({
      topics: ['soybeans', 'rare earths'],
      alarms: [{ before: 'P30D' }],
      notes: '<b>not bold</b>',
    });
    await value('Notes').click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'Notes' }).waitFor({ state: 'detached' });
    expect((await stored()).notes).toBeUndefined();
  });

  test('changes parties by their names, and the track along with a new one', async () => {
    await value('Parties').click();
    await page.getByRole('textbox', { name: 'Parties' }).fill('China, Switzerland');
    await page.keyboard.press('Enter');
    await value('Parties').filter({ hasText: 'China, Switzerland' }).waitFor();
    await page.getByRole('button', { name: 'Tracks', exact: true }).click();
    await page.getByRole('textbox', { name: 'New track' }).fill('Truce');
    await page.keyboard.press('Enter');
    await value('Tracks').filter({ hasText: 'Truce' }).waitFor();
    expect(await stored()).toMatchObject({ parties: ['CN', 'CH'], tracks: ['Truce'] });
  });

  test('saves what was typed when the field is left for another', async () => {
    await value('Title').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Left by clicking');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await value('Title').filter({ hasText: 'Left by clicking' }).waitFor();
    expect((await stored()).title).toBe('Left by clicking');
  });

  test('complains about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
