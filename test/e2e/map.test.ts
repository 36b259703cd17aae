import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eachOnItsPage } from '../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage(async (given) => {
  page = given;
  await venues().getByRole('button').first().waitFor();
});

const map = () => page.getByRole('region', { name: 'Map', exact: true });
const venues = () => map().getByRole('list', { name: 'Venues, by date' }).getByRole('listitem');
/** At this size the dots of Busan and Gyeongju are one. */
const venue = (city: string) => map().locator(`[data-venue^="${city}"]`);
const focusSlider = () => page.getByRole('slider', { name: 'Months on the map' });

describe('the map while November 2025 is shown', () => {
  it('joins the five rounds in order of date', async () => {
    const route = map().locator('[data-route="US–China trade truce"]');
    expect(await route.textContent()).toContain('1 Geneva, 2 London, 3 Stockholm, 4 Madrid, 5 Kuala Lumpur');
    const legs = map().locator('path[data-track="US–China trade truce"]');
    expect(await legs.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-leg')))).toEqual([
      '1-2',
      '2-3',
      '3-4',
      '4-5',
    ]);
  });

  it('lists the venues by date, each with what happens there', async () => {
    const names = await venues().evaluateAll((items) => items.map((item) => item.getAttribute('data-venue')));
    expect(names.slice(0, 5)).toEqual(['Geneva', 'London', 'Stockholm', 'Madrid', 'Kuala Lumpur']);
    expect(names.indexOf('Busan, Gyeongju')).toBeLessThan(names.indexOf('Shenzhen'));
    const name = await venue('Kuala Lumpur').getByRole('button').getAttribute('aria-label');
    expect(name).toMatch(/^Kuala Lumpur\. Round 5\. .*25 – 26 October 2025, Held$/);
  });

  it('draws land, and keeps labels apart', async () => {
    const boxes = await map()
      .locator('li > span[aria-hidden]')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBeGreaterThan(6);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    const colours = await map()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 400) seen.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
        return seen.size;
      });
    expect(colours).toBeGreaterThan(4);
  });
});

describe('one selection', () => {
  it('a venue chosen on the map is selected on the calendar', async () => {
    await venue('Busan').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: 'Busan, Gyeongju' })
      .getByRole('button', { name: /Trump–Xi meeting/ })
      .click();
    const chip = page.locator('[role="cell"][data-date="2025-10-30"] [data-entry]');
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
  });

  it('an entry chosen on the calendar stands out on the map', async () => {
    await page.locator('[role="cell"][data-date="2025-10-30"] [data-entry]').click();
    await expect.poll(() => venue('Busan').getAttribute('data-selected')).toBe('true');
  });

  it('several entries at one venue are a list to choose from', async () => {
    await venue('Shenzhen').getByRole('button').first().click();
    await page
      .getByRole('dialog', { name: 'Shenzhen' })
      .getByRole('button', { name: /Trump–Xi/ })
      .click();
    await page.getByRole('heading', { name: /Trump–Xi in Shenzhen/ }).waitFor();
  });
});

describe('moving the map', () => {
  const place = async () =>
    (await venue('Geneva').getByRole('button').first().boundingBox()) ?? { x: 0, y: 0 };

  it('is dragged, and moved by arrows', async () => {
    const before = await place();
    const box = await map().boundingBox();
    const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 190];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await place()).x - before.x)).toBe(-60);
    await map().getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Math.round((await place()).x - before.x)).toBe(4);
  });

  it('zooms by wheel and keys, and 0 shows everything again', async () => {
    const gap = async () =>
      Math.round((await venue('Busan').getByRole('button').first().boundingBox())?.x ?? 0) -
      Math.round((await place()).x);
    const before = await gap();
    await map().getByRole('application').focus();
    await page.keyboard.press('+');
    await expect.poll(gap).toBeGreaterThan(before * 1.5);
    await page.keyboard.press('0');
    await expect.poll(gap).toBe(before);
    const box = await map().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100);
    await page.mouse.wheel(0, -160);
    await expect.poll(gap).toBeGreaterThan(before * 1.2);
  });
});

describe('the scrubber', () => {
  it('moves calendar and map together', async () => {
    await focusSlider().focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    await page.locator('[data-month="2026-04"]').waitFor();
    expect(await focusSlider().getAttribute('aria-valuetext')).toBe(
      'April 2026; map from October 2025 to April 2027',
    );
    await expect.poll(() => venue('Geneva').count()).toBe(0);
    expect(await venue('Kuala Lumpur').count()).toBe(1);
  });

  it('is widened by Shift and arrows, and dragged', async () => {
    await focusSlider().focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await focusSlider().getAttribute('aria-valuetext')).toBe(
      'November 2025; map from May 2025 to December 2026',
    );
    const box = await focusSlider().boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 2 * (box?.width ?? 0), y, { steps: 4 });
    await page.mouse.up();
    await page.locator('[data-month="2025-09"]').waitFor();
  });
});

describe('what the browser says of the map', () => {
  it('finds nothing that axe objects to in map and scrubber', async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('[aria-label="Map"]')
      .include('[aria-label="Months on the map"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('meets no error and no violation of the content security policy', () => {
    expect(screen.problems).toEqual([]);
  });
});
