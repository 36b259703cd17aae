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
import { asOfSliderRows } from './as-of-slider.ts';
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

/**
 * The main thread's work for one switch of the month, in ms: what its thread computed, whatever else the machine did
 * meanwhile, until the window rests.
 */
async function switching(page: Page, turn: (month: Month) => void, month: Month): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(150);
  const { tasks } = await traced(page, () =>
    page.evaluate(`(async () => {
      (${turn})('${month}');
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    })()`),
  );
  return sumOf(tasks);
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
  readonly ts: number;
  readonly tid: number;
  /** Microseconds that the thread worked, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What the main thread ran while something was done, and the moves of the pointer among it, both in order. */
async function traced(page: Page, act: () => Promise<unknown>) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const main = trace.traceEvents.find(({ name }) => name === 'FunctionCall')?.tid;
  const events = trace.traceEvents.filter(({ tid }) => tid === main).toSorted((a, b) => a.ts - b.ts);
  return {
    tasks: events.flatMap(({ name, ts, tdur }) =>
      /RunTask$/.test(name) && tdur !== undefined ? [{ end: ts + tdur, ms: tdur / 1000 }] : [],
    ),
    moves: events.flatMap(({ name, ts, args }) =>
      name === 'EventDispatch' && args?.data?.type === 'pointermove' ? [ts] : [],
    ),
  };
}

/** The main thread's work for each move of the pointer: from one until the next. */
async function workByMove(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  const { tasks, moves } = await traced(page, act);
  return moves.slice(0, -1).map((start, index) => {
    const next = moves[index + 1] ?? Number.POSITIVE_INFINITY;
    return sumOf(tasks.filter(({ end }) => end >= start && end < next));
  });
}

function sumOf(tasks: readonly { readonly ms: number }[]): number {
  return tasks.reduce((sum, { ms }) => sum + ms, 0);
}

const rows: Row[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !pathname.includes('countries'))
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(host.facts.app);
  await page.locator('[data-month] [data-entry]').first().waitFor();
  const paint = await page.evaluate(() => performance.now());
  const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await page.waitForTimeout(3000);

  const alone = await context.newPage();
  const folder = await buildAlone();
  await alone.setContent('<!doctype html><body></body>');
  await alone.addStyleTag({ path: join(folder, 'page.css') });
  await alone.addScriptTag({ path: join(folder, 'page.js') });
  await page.bringToFront();
  await page.keyboard.press('g');
  await page.waitForTimeout(800);
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
    what: `month switch at ${ENTRIES} entries, main-thread work (calendar library alone, visible entries: ${ms(median(theirs.slice(2)))})`,
    figure: `${ms(median(ours.slice(2)))}, ${ratio.toFixed(2)} ×`,
    bar: '≤ 1.3 ×',
    met: ratio <= 1.3,
  });

  await page.bringToFront();
  await page.keyboard.press('t');
  await page.keyboard.press('g');
  await page.waitForTimeout(2500);
  const box = await page.getByRole('application').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 220];
  await page.mouse.move(x, y);
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
  const shown = await page.locator('[data-venue]').count();
  const panned = await workByMove(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 60; step += 1) await page.mouse.move(x - 3 * step, y - step);
    await page.mouse.up();
  });
  rows.push({
    what: `map pan, main-thread work a move, ${shown} venues, median of ${panned.length}`,
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
  await page.keyboard.press('2');
  await page.locator('[data-stop]').first().waitFor();
  await page.waitForTimeout(1500);
  const marks = await page.locator('[data-stop]').count();
  const [fromX, atY] = [900, 450];
  await page.mouse.move(fromX, atY);
  const slid = await workByMove(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 60; step += 1) await page.mouse.move(fromX - 7 * step, atY);
    await page.mouse.up();
  });
  rows.push({
    what: `timeline pan, main-thread work a move, ${marks} marks drawn, median of ${slid.length}`,
    figure: ms(median(slid)),
    bar: '≤ 16 ms',
    met: median(slid) <= 16,
  });
  rows.push({
    what: `first useful paint, headless host, ${ENTRIES} entries`,
    figure: ms(paint),
    bar: '≤ 1.5 s',
    met: paint <= 1500,
  });
  rows.push({
    what: 'JavaScript until then, without the map’s data',
    figure: `${Math.round(script / 1000)} kB gz`,
    bar: '≤ 350 kB gz',
    met: script <= 350_000,
  });
  await context.close();
  rows.push(...(await asOfSliderRows(browser)));
} finally {
  await browser.close();
  await sherpa.clear();
}
printRows(rows);
