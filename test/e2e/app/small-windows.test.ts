import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../../support/a-window.ts';

/** 1280 × 800 at 200 %, and what is a little wider. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 800, height: 600 },
] as const;

let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  host = await createBrowserHost();
  page = await host.open();
  page.setDefaultTimeout(10_000);
});
afterAll(() => host.close());

const SCREENS = ['Calendar', 'Timeline', 'Map', 'Deadlines', 'Changes', 'Feeds'] as const;

describe.each(SIZES)('a window of $width × $height', (size) => {
  beforeAll(() => page.setViewportSize(size));

  test.each(SCREENS)('has the whole width for the screen %s', async (name) => {
    const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });
    await button.click();
    expect(await button.getAttribute('aria-current')).toBe('page');
    expect(await page.getByRole('main').boundingBox()).toMatchObject({ x: 0, width: size.width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    expect(await beyond('header button')).toEqual([]);
    expect(await beyond('footer button')).toEqual([]);
  });

  test('shows a feed as wide as can be read', async () => {
    const feed = await page.getByRole('article').boundingBox();
    expect(feed?.width).toBeGreaterThan(360);
    expect((feed?.x ?? 0) + (feed?.width ?? 0)).toBeLessThanOrEqual(size.width);
  });

  test('has the rail behind a button, and gives the keyboard back', async () => {
    const button = page.getByRole('button', { name: 'New entry, filters and feeds' });
    const rail = page.getByRole('navigation', { name: 'Filters' });
    expect(await rail.isVisible()).toBe(false);
    await button.press('Enter');
    await rail.waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('nav')?.getAttribute('aria-label')))
      .toBe('Filters');
    await page.keyboard.press('Escape');
    expect(await rail.isVisible()).toBe(false);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await button.press('Enter');
    await rail
      .getByRole('button', { name: /APEC and G20/ })
      .last()
      .click();
    await page.getByRole('article', { name: 'APEC and G20' }).waitFor();
    expect(await rail.isVisible()).toBe(false);
  });

  test('shows an entry over the screen while it is selected', async () => {
    const inspector = page.getByRole('complementary');
    expect(await inspector.isVisible()).toBe(false);
    await selectEntry(page, 'Truce measures expire');
    const box = await inspector.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(size.width);
    await page.getByRole('button', { name: 'Close the entry' }).click();
    expect(await inspector.isVisible()).toBe(false);
  });

  test('scrolls to what it has no height for', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Calendar' }).click();
    const header = page.getByRole('region', { name: 'Calendar' });
    await header.hover({ position: { x: 20, y: 20 } });
    await page.mouse.wheel(0, 2000);
    await expect
      .poll(async () => {
        const end = await page
          .getByRole('main')
          .evaluate((main) => main.scrollHeight - main.clientHeight - main.scrollTop);
        return Math.abs(end);
      })
      .toBeLessThanOrEqual(1);
    await page.mouse.wheel(0, -4000);
    await expect.poll(() => page.getByRole('main').evaluate((main) => main.scrollTop)).toBe(0);
  });
});

describe('a wide window', () => {
  test('has rail, screen and inspector side by side', async () => {
    await page.setViewportSize({ width: 1100, height: 800 });
    const widths = await Promise.all(
      [
        page.getByRole('navigation', { name: 'Filters' }),
        page.getByRole('main'),
        page.getByRole('complementary'),
      ].map(async (part) => (await part.boundingBox())?.width),
    );
    expect(widths).toEqual([204, 580, 316]);
    expect(await page.getByRole('button', { name: 'New entry, filters and feeds' }).isVisible()).toBe(false);
  });

  test('complains about nothing', () => {
    expect(host.complaints).toEqual([]);
  });
});

/** What can be pressed and lies beyond the window. */
function beyond(selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right, width } = button.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth);
      })
      .map((button) => button.textContent ?? ''),
  );
}
