import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eachOnItsPage } from '../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage(async (given) => {
  page = given;
  await page.keyboard.press('2');
  await mark('Trump–Xi meeting, Busan').first().waitFor();
});

const timeline = () => page.getByRole('region', { name: 'Timeline', exact: true });
const row = (name: string) => timeline().locator('[data-row]').and(page.getByRole('region', { name }));
const mark = (name: string | RegExp) => timeline().getByRole('button', { name }).locator('xpath=..');
const chart = () => timeline().getByRole('region', { name: /^Tracks over time/ });
const zoom = () => timeline().getByRole('status');
const name = async (at: ReturnType<typeof mark>) => at.getByRole('button').getAttribute('aria-label');

/** Where a mark is in the window, without its words. */
const boxOf = async (at: ReturnType<typeof mark>) =>
  (await at.getByRole('button').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the timeline of the sample', () => {
  it('has the tracks as rows, and an entry of several tracks in each', async () => {
    const names = await timeline()
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label')));
    expect(names.slice(0, 2)).toEqual(['US–China trade truce', 'Trump in Asia, October 2025']);
    expect(names).toHaveLength(4);
    for (const track of ['US–China trade truce', 'US–China leaders', 'Trump in Asia, October 2025'])
      expect(await row(track).locator('li').filter({ hasText: 'Busan' }).count()).toBe(1);
  });

  it('joins the truce’s three deadlines by arrows on one lane', async () => {
    const deadlines = row('US–China trade truce').locator(
      'li[data-shape="deadline"]:has(button[aria-label^="Truce measures expire"])',
    );
    const found = await deadlines.evaluateAll((marks) =>
      marks.map((each) => ({
        entry: each.getAttribute('data-entry'),
        next: each.querySelector('[data-arrow]')?.getAttribute('data-arrow') ?? '',
        isSuperseded: each.getAttribute('data-superseded'),
        top: each.getBoundingClientRect().top,
      })),
    );
    expect(found.map(({ isSuperseded }) => isSuperseded)).toEqual(['true', 'true', 'false']);
    expect(found.map(({ next }) => next)).toEqual([found[1]?.entry, found[2]?.entry, '']);
    expect(new Set(found.map(({ top }) => top)).size).toBe(1);
  });

  it('shows “April 2026” as a fading bar over the whole of April, never as its first day', async () => {
    const visit = mark(/^State visit to Beijing/);
    expect(await visit.getAttribute('data-shape')).toBe('window');
    expect(await visit.textContent()).toContain('≈ State visit to Beijing, “April”');
    const april = await page.locator('[data-axis]').getByText('Apr', { exact: true }).first().boundingBox();
    expect((await boxOf(visit)).width).toBeGreaterThan(0.9 * (april?.width ?? Number.POSITIVE_INFINITY));
    const mask = await visit.locator('button > span').evaluate((bar) => getComputedStyle(bar).maskImage);
    expect(mask).toContain('linear-gradient');
  });

  it('says all of an entry in its name', async () => {
    expect(await name(mark(/^Trump–Xi meeting, Busan/).first())).toBe(
      'Trump–Xi meeting, Busan · Thursday, 30 October 2025 · Held',
    );
  });

  it('tells today by its date', async () => {
    await timeline().getByText('Today 25 Nov').waitFor();
  });

  it('collapses a row to counts that open a list', async () => {
    await timeline().getByRole('button', { name: 'Collapse US–China trade truce' }).click();
    const count = row('US–China trade truce')
      .getByRole('button', { name: /more entr/ })
      .first();
    await count.click();
    await page.getByRole('dialog', { name: /^US–China trade truce/ }).waitFor();
    await page.keyboard.press('Escape');
    await timeline().getByRole('button', { name: 'Expand US–China trade truce' }).click();
    await mark(/round 1: Geneva/).waitFor();
  });
});

describe('moving through time', () => {
  it('zooms by keys and buttons about the day in focus, and says how much is seen', async () => {
    expect(await zoom().textContent()).toBe('18 months');
    const before = await boxOf(mark('Trump–Xi telephone call'));
    await chart().focus();
    await page.keyboard.press('+');
    await expect.poll(() => zoom().textContent()).toBe('1 year');
    const after = await boxOf(mark('Trump–Xi telephone call'));
    expect(Math.abs(after.x - before.x)).toBeLessThan(4);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(() => zoom().textContent()).toBe('2 years');
    for (let press = 0; press < 9; press += 1)
      await timeline().getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => zoom().textContent()).toBe('1 week');
    await timeline().getByText('Tue 25', { exact: true }).waitFor();
  });

  it('zooms about the pointer with Ctrl and the wheel', async () => {
    const before = await boxOf(mark('Trump in Tokyo'));
    await page.mouse.move(before.x + 2, before.y + 5);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => zoom().textContent()).not.toBe('18 months');
    expect(Math.abs((await boxOf(mark('Trump in Tokyo'))).x - before.x)).toBeLessThan(6);
  });

  it('is dragged and wheeled, and moved by Shift and arrows; T goes to today', async () => {
    const at = async () => Math.round((await boxOf(mark('Trump in Tokyo'))).x);
    const before = await at();
    await page.mouse.move(620, 700);
    await page.mouse.down();
    await page.mouse.move(550, 700, { steps: 5 });
    await page.mouse.up();
    await expect.poll(at).toBe(before - 70);
    await page.mouse.wheel(40, 0);
    await expect.poll(at).toBe(before - 110);
    await chart().focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(at).toBeGreaterThan(before);
    await page.keyboard.press('t');
    await expect.poll(at).toBe(before);
  });

  it('turns calendar and timeline to the same time', async () => {
    const heading = timeline().getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('2025');
    for (let press = 0; press < 4; press += 1)
      await timeline().getByRole('button', { name: 'On in time' }).click();
    await expect.poll(() => heading.textContent()).toContain('2028');
    await page.keyboard.press('1');
    await page.locator('[data-month^="2028"], [data-month^="2029"]').first().waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('2');
    await timeline().getByText('Today 25 Nov').waitFor();
  });
});

describe('words', () => {
  it('of the axis are hidden by today’s at no zoom', async () => {
    const today = timeline().getByText('Today 25 Nov');
    const zoomOut = timeline().getByRole('button', { name: 'Zoom out' });
    for (let step = 0; step < 12; step += 1)
      await timeline().getByRole('button', { name: 'Zoom in' }).click();
    for (let step = 0; step < 12; step += 1) {
      const hidden = await today.evaluate((pill) => {
        const own = pill.getBoundingClientRect();
        const others = [...(pill.parentElement?.querySelectorAll('*') ?? [])];
        const isUnder = (box: DOMRect) =>
          box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
        return others
          .filter((other) => other !== pill && other.childElementCount === 0)
          .filter((other) => isUnder(other.getBoundingClientRect()))
          .map((other) => other.textContent);
      });
      expect([await zoom().textContent(), hidden]).toEqual([expect.anything(), []]);
      await zoomOut.click();
    }
  });

  it('on a bar that begins left of what is seen are told from their beginning', async () => {
    for (let step = 0; step < 4; step += 1) await timeline().getByRole('button', { name: 'Zoom in' }).click();
    await timeline().getByRole('button', { name: 'On in time' }).click();
    const bar = mark(/^87\.5 Mt of US soybeans/);
    const edge = (await row('US–China trade truce').locator('[data-header]').boundingBox()) ?? {
      x: 0,
      width: 0,
    };
    const left = edge.x + edge.width;
    expect((await boxOf(bar)).x).toBeLessThan(left);
    const words = (await bar.getByText('87.5 Mt of US soybeans by China').boundingBox()) ?? { x: 0 };
    expect(words.x).toBeGreaterThanOrEqual(left);
    expect(words.x).toBeLessThan(left + 12);
  });
});

describe('the keyboard', () => {
  it('goes from entry to entry and from row to row, and opens one with Enter', async () => {
    await chart().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain('Truce measures expire · Monday, 10 November 2025');
    await page.keyboard.press('Home');
    await expect.poll(focused).toContain('round 1: Geneva');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain('round 2: London');
    await page.keyboard.press('End');
    await expect.poll(focused).toContain('Truce measures expire');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toContain('APEC leaders’ meeting');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'APEC leaders’ meeting, South Korea' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'Trump–Xi meeting, Busan' }).waitFor();
  });

  it('shows what is said of the entry that has the focus', async () => {
    await chart().focus();
    await page.keyboard.press('ArrowRight');
    await timeline().locator('strong').getByText('Truce measures expire').waitFor();
  });
});

describe('old dates', () => {
  it('are shown beside the present one, and switched off and on', async () => {
    const id = await mark(/^State visit to Beijing/).getAttribute('data-entry');
    await screen.sherpa.entries('edit', id ?? '', '--when', 'mid-May 2026');
    const ghost = mark(/^State visit to Beijing.*Before that: .*April 2026$/)
      .locator('[data-ghost]')
      .last();
    await ghost.waitFor();
    const old = timeline().getByRole('button', { name: 'Old dates' });
    expect(await old.getAttribute('aria-pressed')).toBe('true');
    await old.click();
    await expect.poll(() => ghost.count()).toBe(0);
    await page.keyboard.press('o');
    await ghost.waitFor();
  });
});

describe('a filter', () => {
  const rail = () => page.getByRole('navigation', { name: 'Filters' });

  it('leaves the rows that have something to show, and says so where none has', async () => {
    await rail()
      .getByRole('button', { name: /^Trump in Asia, October 2025/ })
      .first()
      .click();
    await expect.poll(() => timeline().locator('[data-row]').count()).toBe(1);
    const ids = await timeline()
      .locator('[data-entry]')
      .evaluateAll((marks) => marks.map((each) => each.getAttribute('data-entry') ?? ''));
    for (const id of ids) await screen.sherpa.entries('remove', id);
    await timeline().getByText('No entry passes the filters.').waitFor();
    await timeline().getByRole('button', { name: 'Show everything' }).click();
    await mark(/round 1: Geneva/).waitFor();
    for (const _ of ids) await screen.sherpa.entries('undo');
    await mark(/Takaichi/).waitFor();
  });
});

describe('what the browser says of the timeline', () => {
  it('finds nothing that axe objects to', async () => {
    const { violations } = await new AxeBuilder({ page }).include('[aria-label="Timeline"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('meets no error and no violation of the content security policy', () => {
    expect(screen.problems).toEqual([]);
  });
});
