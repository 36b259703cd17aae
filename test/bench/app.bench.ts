import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { openStore } from '../../core/store/open-store.ts';
import { manyActs } from '../support/many-entries.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import type { AppFigures } from './app-in-new-process.ts';
import { hostMemory } from './host-memory.ts';
import { ms, printRows, type Row } from './rows.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const MOST_GROWTH = 12;

/** Measures the whole application in a process of its own, so that neither filling nor another size warms it or fills its memory. */
async function figuresAt(entries: number): Promise<AppFigures & { readonly settled: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-bench-'));
  try {
    const files = createNodeFileSystem(folder);
    const store = await openStore({ files, checksum: crc32, log: createQuietLog(), fold: calendarStateFold });
    for (const act of manyActs(entries)) await store.append(act);
    await store.close();
    const script = fileURLToPath(new URL('./app-in-new-process.ts', import.meta.url));
    const run = spawnSync(process.execPath, [script, folder, String(entries)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (run.status !== 0) throw new Error(`the process for ${entries} entries ended with ${run.status}`);
    const figures: AppFigures = JSON.parse(run.stdout);
    return { ...figures, settled: await hostMemory(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const all: { readonly entries: number; readonly figures: Awaited<ReturnType<typeof figuresAt>> }[] = [];
for (const entries of SIZES) all.push({ entries, figures: await figuresAt(entries) });

const rows: Row[] = all.flatMap(({ entries, figures }) => {
  const ratio = figures.edit / figures.byHand;
  const isBarred = entries === 10_000;
  return [
    {
      what: `${entries} entries: one edit through the contract, with a window listening`,
      figure: `${ms(figures.edit)}, ${ratio.toFixed(2)} × appending and flushing by hand`,
      ...(isBarred ? { bar: '≤ 2 × by hand', met: ratio <= 2 } : {}),
    },
    { what: `${entries} entries: opening the host`, figure: ms(figures.opening) },
    {
      what: `${entries} entries: as of a past day`,
      figure: `${ms(figures.asOf)}, the first time ${ms(figures.asOfFirst)}`,
    },
    {
      what: `${entries} entries: memory of the host as \`npm start\` runs it, settled`,
      figure: `${figures.settled.toFixed(0)} MB`,
      ...(isBarred ? { bar: '≤ 200 MB', met: figures.settled <= 200 } : {}),
    },
  ];
});

for (const [what, pick] of [
  ['opening', ({ opening }: AppFigures) => opening],
  ['an edit', ({ edit }: AppFigures) => edit],
  ['as of a past day', ({ asOf }: AppFigures) => asOf],
] as const) {
  const times = all.map(({ figures }) => pick(figures));
  const steps = times.slice(1).map((time, index) => time / (times[index] ?? Number.NaN));
  rows.push({
    what: `growth of ${what}, 1,000 → 10,000 → 100,000`,
    figure: steps.map((step) => `${step.toFixed(1)} ×`).join(', '),
    bar: `≤ ${MOST_GROWTH} × a step`,
    met: steps.every((step) => step <= MOST_GROWTH),
  });
}

printRows(rows);
