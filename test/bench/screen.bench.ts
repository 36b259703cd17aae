import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { bundle } from '../../build/bundle.ts';
import { root } from '../../build/paths.ts';
import { addDays } from '../../shared/dates/day.ts';
import { addMonths, type Month } from '../../shared/dates/month.ts';
import { gridOf } from '../../shared/dates/week.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { launchBrowser } from '../support/browser.ts';
import { manyInputs } from '../support/many-inputs.ts';
import { createSherpa } from '../support/sherpa.ts';
import type { Shown } from './full-calendar-alone/page.tsx';
import { median, ms, printRows, type Row } from './rows.ts';

const ENTRIES = 10_000;
const VENUES = 500;
const SWITCHES = 12;
const FIRST = '2025-11' as Month;

const sherpa = await createSherpa();
await bundle(['renderer']);
const file = join(sherpa.data, '..', 'many.json');
await writeFile(file, JSON.stringify(manyInputs(ENTRIES, VENUES)));
const imported = await sherpa.run(['import', file, '--as', 'json', '--accept']);
if (imported.code !== 0) throw new Error(imported.err);
const entries = await sherpa.entries('list');
const host = await sherpa.serve('--port', '0', '--now', '2025-11-25T12:12:00Z');
const browser = await launchBrowser();

/** Milliseconds from asking for a month until it is painted. */
async function switching(page: Page, turn: (month: Month) => void, month: Month): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(120);
  return page.evaluate(`(async () => {
    const start = performance.now();
    (${turn})('${month}');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - start;
  })()`);
}

const turnOurs = () => document.querySelector<HTMLElement>('[aria-label="Next month"]')?.click();
const turnTheirs = (month: Month) => window.turnCalendar(month);

function visibleByMonth(views: readonly EntryView[]): Record<string, Shown[]> {
  const byMonth: Record<string, Shown[]> = {};
  for (let count = 0; count <= SWITCHES; count += 1) {
    const month = addMonths(FIRST, count);
    const { from, to } = gridOf(month, 1);
    byMonth[month] = views.flatMap(({ exact, window, title }) =>
      exact && window?.from && window.to && window.from <= to && window.to >= from
        ? [{ title, start: window.from, end: addDays(window.to, 1) }]
        : [],
    );
  }
  return byMonth;
}

async function buildAlone(): Promise<string> {
  const folder = join(root, '.cache', 'full-calendar-alone');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'test/bench/full-calendar-alone'),
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: 'page.tsx',
        formats: ['iife'],
        name: 'alone',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  return folder;
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds that the thread worked, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly ts: number;
  readonly tid: number;
}

/** The main thread's work by frame while something moves: the tasks that ran between one animation frame and the next. */
async function framesOf(page: Page, move: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await move();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  const main = frames[0]?.tid;
  const starts = frames.map(({ ts }) => ts).sort((a, b) => a - b);
  const work = new Map<number, number>();
  for (const { name, ts, tdur, tid } of traceEvents) {
    if (!/RunTask$/.test(name) || tid !== main || tdur === undefined) continue;
    const frame = starts.findLast((start) => start <= ts + tdur);
    if (frame !== undefined) work.set(frame, (work.get(frame) ?? 0) + tdur / 1000);
  }
  return [...work.values()];
}

const rows: Row[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let script = 0;
  page.on('response', async (response) => {
    if (response.url().endsWith('.js') && !/countries/.test(response.url()))
      script += gzipSync(await response.body()).length;
  });
  await page.goto(host.facts.app);
  await page.locator('[data-month] [data-entry]').first().waitFor();
  const paint = await page.evaluate(() => performance.now());
  await page.waitForTimeout(3000);

  const alone = await context.newPage();
  const folder = await buildAlone();
  await alone.setContent('<!doctype html><body></body>');
  await alone.addStyleTag({ path: join(folder, 'page.css') });
  await alone.addScriptTag({ path: join(folder, 'page.js') });
  const grid = await page.locator('[data-month]').boundingBox();
  await alone.evaluate(([shown, first, box]) => window.mountCalendar(shown, first, box), [
    visibleByMonth(entries),
    FIRST,
    { width: grid?.width ?? 0, height: grid?.height ?? 0 },
  ] as const);
  await alone.waitForTimeout(800);

  const [ours, theirs]: [number[], number[]] = [[], []];
  // By turns, so that whatever else the machine does meets both.
  for (let count = 1; count <= SWITCHES; count += 1) {
    ours.push(await switching(page, turnOurs, addMonths(FIRST, count)));
    theirs.push(await switching(alone, turnTheirs, addMonths(FIRST, count)));
  }
  const ratio = median(ours.slice(2)) / median(theirs.slice(2));
  rows.push({
    what: `month switch at ${ENTRIES} entries (calendar library alone, visible entries: ${ms(median(theirs.slice(2)))})`,
    figure: `${ms(median(ours.slice(2)))}, ${ratio.toFixed(2)} ×`,
    bar: '≤ 1.3 ×',
    met: ratio <= 1.3,
  });

  await page.bringToFront();
  await page.keyboard.press('t');
  await page.waitForTimeout(2500);
  const box = await page.getByRole('application').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 220];
  await page.mouse.move(x, y);
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
  const shown = await page.locator('[data-venue]').count();
  const panned = await framesOf(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 60; step += 1) await page.mouse.move(x - 3 * step, y - step);
    await page.mouse.up();
  });
  rows.push({
    what: `map pan, main-thread work a frame, ${shown} venues, median of ${panned.length}`,
    figure: ms(median(panned)),
    bar: '≤ 8 ms',
    met: median(panned) <= 8,
  });
  const slider = page.getByRole('slider', { name: 'Months on the map' });
  await slider.focus();
  const scrubbed: number[] = [];
  for (let step = 0; step < 10; step += 1) {
    const start = await page.evaluate(() => performance.now());
    await page.keyboard.press('ArrowRight');
    const end = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
        ),
    );
    scrubbed.push(end - start);
  }
  rows.push({ what: 'scrub by a month, calendar and map together', figure: ms(median(scrubbed)) });
  rows.push({
    what: `first useful paint, headless host, ${ENTRIES} entries`,
    figure: ms(paint),
    bar: '≤ 1.5 s',
    met: paint <= 1500,
  });
  rows.push({
    what: 'JavaScript before that and at rest, without the map’s data',
    figure: `${Math.round(script / 1000)} kB gz`,
    bar: '≤ 350 kB gz',
    met: script <= 350_000,
  });
} finally {
  await browser.close();
  await sherpa.clear();
}
printRows(rows);
