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
import type { AsOfFigures } from './as-of-in-new-process.ts';
import { lateEdits } from './late-edits.ts';
import { ms, printRows, type Row } from './rows.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const MOST_GROWTH = 12;
/** 300 ms where a machine that isn't busy with other things parses the snapshot in 100. */
const MOST_REPLAY = 3;
/** A replay takes ten frames of a screen at the very most, and a step has to leave nearly all of one to drawing. */
const LEAST_STEPS = 50;

/** Measures in a process of its own, so that neither filling nor another size warms it. */
async function figuresAt(entries: number): Promise<{ changes: number; figures: AsOfFigures }> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-bench-'));
  try {
    const files = createNodeFileSystem(folder);
    const store = await openStore({ files, checksum: crc32, log: createQuietLog(), fold: calendarStateFold });
    for (const act of [...manyActs(entries), ...lateEdits(entries)]) await store.append(act);
    const changes = store.seq;
    await store.close();
    const script = fileURLToPath(new URL('./as-of-in-new-process.ts', import.meta.url));
    const run = spawnSync(process.execPath, [script, folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (run.status !== 0) throw new Error(`the process for ${entries} entries ended with ${run.status}`);
    return { changes, figures: JSON.parse(run.stdout) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const all: { readonly entries: number; readonly changes: number; readonly figures: AsOfFigures }[] = [];
for (const entries of SIZES) all.push({ entries, ...(await figuresAt(entries)) });

const rows: Row[] = all.flatMap(({ entries, changes, figures }) => {
  const isBarred = entries === 10_000;
  const what = `${entries} entries, ${changes} changes`;
  const parsed = (time: number) => `${(time / figures.parse).toFixed(1)} × \`JSON.parse\` of the snapshot`;
  return [
    {
      what: `${what}: replay to a day since which every entry has changed`,
      figure: `${ms(figures.replay)}, as recorded ${ms(figures.recorded)}, ${parsed(figures.replay)}`,
      ...(isBarred
        ? {
            bar: `≤ ${MOST_REPLAY} × \`JSON.parse\`, which is 300 ms`,
            met: Math.max(figures.replay, figures.recorded) <= MOST_REPLAY * figures.parse,
          }
        : {}),
    },
    {
      what: `${what}: replay to the middle, and what differs there from today`,
      figure: `${ms(figures.middle)}, ${ms(figures.jump)}, ${parsed(figures.jump)}`,
    },
    {
      what: `${what}: a step of one day`,
      figure: `${ms(figures.step)}, at most ${ms(figures.longestStep)}, replay is ${(figures.replay / figures.step).toFixed(0)} × that`,
      ...(isBarred
        ? { bar: `replay ≥ ${LEAST_STEPS} ×`, met: figures.replay >= LEAST_STEPS * figures.step }
        : {}),
    },
    { what: `${what}: the days of the history`, figure: ms(figures.days) },
    {
      what: `${what}: the first past day, the journal read and indexed`,
      figure: `${ms(figures.first)}, ${parsed(figures.first)}`,
    },
  ];
});

for (const [what, pick] of [
  ['replay', ({ replay }: AsOfFigures) => replay],
  ['what differs from today', ({ jump }: AsOfFigures) => jump],
  ['a step of one day', ({ step }: AsOfFigures) => step],
  ['the first past day', ({ first }: AsOfFigures) => first],
] as const) {
  const times = all.map(({ figures }) => pick(figures));
  const steps = times.slice(1).map((time, index) => time / (times[index] ?? Number.NaN));
  rows.push({
    what: `growth of ${what}, ${SIZES.map((size) => size.toLocaleString('en')).join(' → ')}`,
    figure: steps.map((step) => `${step.toFixed(1)} ×`).join(', '),
    bar: `≤ ${MOST_GROWTH} × a step`,
    met: steps.every((step) => step <= MOST_GROWTH),
  });
}

printRows(rows);
