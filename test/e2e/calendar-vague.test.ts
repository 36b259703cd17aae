import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { aDay } from '../support/a-calendar.ts';
import { type BrowserHost, createBrowserHost } from '../support/a-window.ts';

const LONG_AGO = aDay('2025-10-01');
const LANE = 'Entries without an exact date';

let host: BrowserHost;
let page: Page;
let moved: EntryView;

beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  const add = async (title: string, when: string | undefined, place?: readonly [string, number, number]) => {
    const [city = '', lat = 0, lon = 0] = place ?? [];
    const venue = { name: city, city, country: 'US', lat, lon, zone: 'Etc/UTC' };
    const entry = {
      kind: 'talks' as const,
      title,
      parties: ['US', 'CN'],
      ...(when === undefined ? {} : { when }),
      ...(place === undefined ? {} : { venue }),
    };
    const [added] = (await host.request('entries.add', { entry, made: LONG_AGO })).entries;
    if (added === undefined) throw new Error(`${title} was not added`);
    return added;
  };
  await add('April visit', 'April 2026', ['Doral', 25.8, -80.3]);
  await add('Last of April', '2026-04-30', ['Tokyo', 35.7, 139.7]);
  await add('First of April', '2026-04-01', ['Busan', 35.1796, 129.0756]);
  await add('Second quarter', 'Q2 2026', ['Gyeongju', 35.8562, 129.2247]);
  await add('From April on', '2026-04-10/..');
  await add('About mid-April', '2026-04~');
  await add('Some day', undefined);
  moved = await add('Round six', '2026-03-18');
  await host.request('entries.edit', {
    id: moved.id,
    set: { when: '14–16 April 2026' },
    made: aDay('2025-10-20'),
  });
  await host.request('entries.edit', {
    id: moved.id,
    set: { when: 'mid-May 2026' },
    made: aDay('2025-11-12'),
  });
});
afterAll(async () => {
  expect(host.complaints).toEqual([]);
  await host.close();
});
beforeEach(async () => {
  page = await host.open();
});
afterEach(() => page.close());

const goTo = async (month: string, presses: number) => {
  for (let press = 0; press < presses; press += 1)
    await page.getByRole('button', { name: 'Next month' }).click();
  await page.locator(`[data-month="${month}"]`).waitFor();
};
const lane = () => page.getByRole('region', { name: LANE });
const noViolations = async (within = 'body') => {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

describe('April 2026', () => {
  it('has what is vague in the window lane in the words it was said in, and on no day', async () => {
    await goTo('2026-04', 5);
    const bar = lane().getByRole('button', { name: /^April visit · ≈/ });
    expect(await bar.textContent()).toContain('≈ April visit, “April 2026” · expected');
    const onDays = page.locator('[role="cell"] [data-entry]');
    expect(await onDays.allTextContents()).toEqual(['First of April', 'Last of April']);
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'April visit' }).waitFor();
  });

  it('lists what finds no room in the lane, by keyboard too', async () => {
    await goTo('2026-04', 5);
    await lane()
      .getByRole('button', { name: /^\+\d more$/ })
      .focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: LANE });
    await list.getByRole('button', { name: /From April on/ }).waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
  });

  it('fades a bar where its window goes on, and softens it where it ends', async () => {
    await page.keyboard.press('g');
    await goTo('2026-04', 5);
    const ends = async (title: string) => {
      const bar = lane()
        .getByRole('button', { name: new RegExp(`^${title}`) })
        .locator('[data-before]');
      return [await bar.getAttribute('data-before'), await bar.getAttribute('data-after')];
    };
    expect(await ends('April visit')).toEqual(['ends', 'ends']);
    expect(await ends('About mid-April')).toEqual(['fades', 'fades']);
    expect(await ends('From April on')).toEqual(['ends', 'fades']);
    expect(await ends('Second quarter')).toEqual(['ends', 'fades']);
    await page.keyboard.press('g');
  });

  it('keeps what was once to be then as ghosts, which a switch hides', async () => {
    await goTo('2026-04', 5);
    const name = 'was: Round six. An earlier date, 14–16 April 2026, moved to mid-May 2026 on 12 Nov 2025';
    const ghost = page.getByRole('button', { name });
    expect(await ghost.textContent()).toBe('was: Round six');
    await noViolations();
    await page.keyboard.press('o');
    await ghost.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Old dates' }).click();
    await ghost.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'Round six' }).waitFor();
  });

  it('is the same in a week: windows in the lane over its days, old days in the row above the hours', async () => {
    await goTo('2026-04', 5);
    await page.locator('[role="cell"][data-date="2026-04-14"]').click({ position: { x: 60, y: 6 } });
    await page.keyboard.press('w');
    const week = page.locator('[data-week="2026-04-13"]');
    await week.getByRole('button', { name: /^was: Round six/ }).waitFor();
    const monday = await week.getByRole('columnheader').first().boundingBox();
    const bars = await lane().getByRole('list').boundingBox();
    expect(Math.abs((bars?.x ?? 0) - (monday?.x ?? 0))).toBeLessThan(2);
    expect(await week.locator('[data-entry]').count()).toBe(0);
    await noViolations();
  });
});

describe('the agenda', () => {
  it('has "April 2026" behind 30 April, ghosts where dates were, and what has no date at the end', async () => {
    await page.keyboard.press('a');
    const agenda = page.getByRole('list', { name: 'Agenda' });
    await agenda.getByRole('heading').first().waitFor();
    const lines = await agenda.getByRole('listitem').allTextContents();
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('Wednesday, 1 April 2026')).toBeLessThan(at('Thursday, 30 April 2026'));
    expect(at('Thursday, 30 April 2026')).toBeLessThan(at('≈ April 2026'));
    expect(at('≈ April 2026')).toBeLessThan(at('≈ 11 – 20 May 2026'));
    expect(lines[at('Tuesday, 14 April 2026') + 1]).toBe('Round six: was 14–16 April 2026 → mid-May 2026');
    expect(lines[at('Wednesday, 18 March 2026') + 1]).toBe('Round six: was 18 Mar 2026 → 14–16 April 2026');
    await noViolations();
  });
});

describe('the year', () => {
  it('says of each month what may fall in it, and names what was once to be on a day', async () => {
    await page.keyboard.press('y');
    await page.getByRole('button', { name: 'Next year' }).click();
    const april = page.getByRole('region', { name: 'April 2026' });
    await april
      .getByRole('button', { name: /^\d entries without an exact date, perhaps in April 2026$/ })
      .waitFor();
    const day = april.getByRole('button', { name: /^Tuesday,? 14 April 2026/ });
    expect(await day.getAttribute('aria-label')).toContain('was: Round six');
    expect(await day.getAttribute('data-count')).toBe('0');
    await noViolations('[aria-label="April 2026"]');
  });
});

describe('search', () => {
  it('shows a vague date as such, in the words it was said in', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search entries and commands' }).fill('April visit');
    const found = page.getByRole('option', { name: 'April visit' });
    expect(await found.textContent()).toContain('≈ “April 2026”');
  });
});

describe('what has no date yet', () => {
  it('lies in a tray until a date is given in the inspector', async () => {
    const tray = page.getByRole('button', { name: 'No date yet · 1' });
    await tray.click();
    await page
      .getByRole('dialog', { name: 'No date yet' })
      .getByRole('button', { name: /Some day/ })
      .click();
    const inspector = page.getByRole('complementary');
    await inspector.getByRole('heading', { name: 'Some day' }).waitFor();
    await inspector.getByRole('button', { name: 'When', exact: true }).click();
    await inspector.getByLabel('When, in words').fill('Q3 2026');
    await page.keyboard.press('Enter');
    await tray.waitFor({ state: 'detached' });
    await host.request('history.undo', {});
    await tray.waitFor();
  });
});

describe('the map at 1280 × 800', () => {
  it('shows every venue within its frame, and joins those that lie on each other', async () => {
    await goTo('2026-04', 5);
    await page.keyboard.press('3');
    const frame = await page.getByRole('application').boundingBox();
    const venues = page.getByRole('list', { name: 'Venues, by date' }).getByRole('listitem');
    await venues.getByRole('button').first().waitFor();
    const names = await venues.evaluateAll((items) => items.map((item) => item.getAttribute('data-venue')));
    expect(names.toSorted()).toEqual(['Busan, Gyeongju', 'Doral', 'Tokyo']);
    for (const button of await venues.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    }
    await page.locator('[data-venue="Busan, Gyeongju"]').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const both = page.getByRole('dialog', { name: 'Busan, Gyeongju' });
    await both.getByRole('button', { name: /First of April/ }).waitFor();
    await both.getByRole('button', { name: /Second quarter/ }).click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Second quarter' }).waitFor();
  });

  it('draws fixed days as dots and others as rings', async () => {
    await goTo('2026-04', 5);
    await page.keyboard.press('3');
    const dots = (venue: string) =>
      page.locator(`[data-venue="${venue}"] button > span`).evaluateAll((spans) => spans.length);
    await page.locator('[data-venue="Doral"] button').waitFor();
    expect([await dots('Doral'), await dots('Tokyo'), await dots('Busan, Gyeongju')]).toEqual([1, 1, 2]);
  });
});
