import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDay } from '../support/a-calendar.ts';
import { type BrowserHost, createBrowserHost, selectEntry } from '../support/a-window.ts';

let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  const add = async (title: string, when: string, made: string, announced?: string) => {
    const entry = { kind: 'talks' as const, title, when, parties: ['US', 'CN'] };
    const [added] = (await host.request('entries.add', { entry, made: aDay(made) })).entries;
    const id = added?.id ?? '';
    if (announced !== undefined)
      await host.request('statements.say', { id, by: 'US', says: 'announces', made: aDay(announced) });
  };
  await add('Ministers’ call', 'early December 2025', '2025-10-20', '2025-10-23');
  await add('State visit', 'April 2026', '2025-10-20', '2025-10-22');
  await add('Chip talks', '2025-11-06', '2025-10-20');
  await add('Spring round', 'March 2026', '2025-11-20');
});
afterAll(async () => {
  expect(host.complaints).toEqual([]);
  await host.close();
});
beforeEach(async () => {
  page = await host.open();
});
afterEach(() => page.close());

const inspector = () => page.getByRole('complementary');
const note = () => inspector().getByRole('region', { name: 'To check' });
const toCheck = () => page.getByRole('button', { name: /^To check/ });
const count = async () => Number((await toCheck().textContent())?.match(/\d+/)?.[0]);
const noViolations = async () => {
  const { violations } = await new AxeBuilder({ page })
    // A map without venues is moved by the keys of the frame around it, which axe doesn't see.
    .exclude('[role="application"]')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

describe('what asks to be checked', () => {
  it('is counted in the rail, and shown alone as an agenda with the reasons', async () => {
    expect(await count()).toBe(3);
    await toCheck().focus();
    await page.keyboard.press('Enter');
    const agenda = page.getByRole('list', { name: 'Agenda' });
    await agenda
      .getByRole('button', { name: /Ministers’ call.*The window opens in 6 days, Beijing silent since/ })
      .waitFor();
    await agenda.getByRole('button', { name: /State visit.*No news for 34 days: still true\?/ }).waitFor();
    await agenda.getByRole('button', { name: /Chip talks.*It was 19 days ago: was it held\?/ }).waitFor();
    expect(await agenda.getByRole('button', { name: /Spring round/ }).count()).toBe(0);
    await noViolations();
    await page.keyboard.press('Enter');
    await agenda.getByRole('button', { name: /Spring round/ }).waitFor();
  });

  it('is told in the inspector, and answered by what somebody said', async () => {
    await selectEntry(page, 'Chip talks');
    await note().getByText('It was 19 days ago: was it held?').waitFor();
    await noViolations();
    await note().getByRole('button', { name: 'Record the outcome' }).click();
    const form = page.getByRole('form', { name: 'Add statement' });
    await form.getByLabel('Who').fill('US');
    await form.getByRole('button', { name: 'Record', exact: true }).click();
    await note().waitFor({ state: 'detached' });
    await inspector().getByText('Held', { exact: true }).first().waitFor();
    expect(await count()).toBe(2);
  });

  it('is quiet for a while once somebody checked it, which is no part of the record', async () => {
    const { seq } = await host.request('calendar.read', {});
    await selectEntry(page, 'State visit');
    await note().getByRole('button', { name: 'Still true' }).click();
    await inspector().getByText('Checked on 25 Nov').waitFor();
    expect(await count()).toBe(1);
    expect((await host.request('calendar.read', {})).seq).toBe(seq);
    await inspector().getByRole('button', { name: 'Ask again' }).click();
    await note().waitFor();
    expect(await count()).toBe(2);
  });

  it('asks after as many days as the user likes', async () => {
    await selectEntry(page, 'State visit');
    await note().getByRole('button', { name: 'Asks after 21 days · change' }).click();
    await page.getByLabel('Ask after so many days without news').fill('40');
    await page.keyboard.press('Enter');
    await note().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await note().waitFor();
  });

  it('can’t be answered while a past day is looked at', async () => {
    await page.keyboard.press('Control+k');
    const search = page.getByRole('combobox', { name: 'Search entries and commands' });
    await search.fill('Show what to check');
    await page.getByRole('option', { name: 'Show what to check' }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Agenda' })
      .getByRole('button', { name: /State visit/ })
      .click();
    await note().waitFor();
    await page.keyboard.press('d');
    await page.getByRole('textbox', { name: 'Day to look back at' }).fill('2025-11-20');
    await page.keyboard.press('Enter');
    await expect.poll(() => note().getByRole('button', { name: 'Still true' }).isDisabled()).toBe(true);
  });
});
