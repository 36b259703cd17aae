import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { openStore } from '../../core/store/open-store.ts';
import { manyActs } from '../support/many-entries.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { createSherpa } from '../support/sherpa.ts';
import { median, ms, type Row } from './rows.ts';

const ENTRIES = 10_000;
/** Near the end of the days over which the many entries became known. */
const NOW = '2028-03-10T09:00:00Z';
const MOVES = 90;
const FRAME_BAR_MS = 32;

/** Drags the as-of slider over years of a journal of some 30,000 changes, as fast as the browser takes the moves. */
export async function asOfSliderRows(browser: Browser): Promise<readonly Row[]> {
  const sherpa = await createSherpa();
  try {
    await fill(sherpa.data);
    const host = await sherpa.serve('--port', '0', '--now', NOW);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.facts.app);
    await page.locator('[data-month] [data-entry]').first().waitFor();
    await page.waitForTimeout(2000);
    await page.keyboard.press('d');
    const slider = page.getByRole('slider', { name: 'Day looked back at' });
    await slider.waitFor();
    await page.waitForTimeout(1000);
    const frames = await framesOf(page, () => drag(page));
    const shown = page.getByText(/nothing can be edited/);
    await shown.waitFor();
    await page.waitForTimeout(500);
    const steps: number[] = [];
    for (let step = 0; step < 10; step += 1) {
      const start = await page.evaluate(() => performance.now());
      await slider.press('PageDown');
      await shown.waitFor();
      steps.push((await page.evaluate(() => performance.now())) - start);
    }
    await page.close();
    const p95 = frames[Math.floor(frames.length * 0.95)] ?? Number.NaN;
    return [
      {
        what: `as-of slider drag at ${ENTRIES} entries: median and p95 frame of ${frames.length}`,
        figure: `${ms(median(frames))}, ${ms(p95)}`,
        bar: `≤ ${FRAME_BAR_MS} ms`,
        met: p95 <= FRAME_BAR_MS,
      },
      {
        what: 'as-of by the change before: from the key to everything shown',
        figure: ms(median(steps)),
      },
    ];
  } finally {
    await sherpa.clear();
  }
}

async function fill(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = createNodeFileSystem(folder);
  const store = await openStore({ files, checksum: crc32, log: createQuietLog(), fold: calendarStateFold });
  for (const act of manyActs(ENTRIES)) await store.append(act);
  await store.close();
}

/** From today far back, over all of the slider. */
async function drag(page: Page): Promise<void> {
  const box = await page.getByRole('slider', { name: 'Day looked back at' }).locator('..').boundingBox();
  const { x, y, width } = box ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + width - 2, y + 10);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(x + width - 2 - (width * 0.9 * move) / MOVES, y + 10);
  }
  await page.mouse.up();
}

/** How long each frame lasted while something was done, shortest first. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frameTimes: number[] = [];
    Object.assign(window, { frameTimes });
    let last = performance.now();
    const next = (now: number) => {
      frameTimes.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await act();
  const times = await page.evaluate<readonly number[]>('window.frameTimes');
  return times.toSorted((a, b) => a - b);
}
