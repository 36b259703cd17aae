import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Unnumbered } from '../../core/store/store.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import { manyActs } from '../support/many-entries.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { median, ms, printRows, type Row, timed } from './rows.ts';

const ENTRIES = 10_000;
const EDITS = 200;
const REWRITES = 10;
const OPENINGS = 9;

const folder = await mkdtemp(join(tmpdir(), 'sherpa-bench-'));

function openBenchStore() {
  const files = createNodeFileSystem(folder);
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: calendarStateFold });
}

function anEdit(n: number): Unnumbered {
  const header = { at: '2026-04-01T09:00:00Z' as Instant, by: 'bench', act: `edit-${n}` as ActId };
  const id = `entry-${String(n * 7).padStart(8, '0')}`;
  const value = { set: { title: `Retitled in edit ${n}` }, unset: [] };
  return { ...header, known: '2099-01-01' as Day, id, what: 'entry.edited', value };
}

/** The safe way to rewrite a file by hand: temporary file, flush, rename, flush the folder. */
async function rewrite(text: string): Promise<void> {
  const file = await open(join(folder, 'whole.tmp'), 'w');
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(join(folder, 'whole.tmp'), join(folder, 'whole.json'));
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

async function benchOpening(): Promise<Row[]> {
  const snapshot = await readFile(join(folder, 'snapshot.json'), 'utf8');
  const parses: number[] = [];
  const openings: number[] = [];
  const histories: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    parses.push(await timed(() => JSON.parse(snapshot)));
    const begun = performance.now();
    const store = await openBenchStore();
    openings.push(performance.now() - begun);
    if (store.problems.length > 0) throw new Error(store.problems[0]?.message);
    histories.push(await timed(() => store.history()));
    await store.close();
  }
  const ratio = median(openings) / median(parses);
  return [
    {
      what: `JSON.parse of the snapshot (${(snapshot.length / 1e6).toFixed(1)} MB)`,
      figure: ms(median(parses)),
    },
    {
      what: 'opening the store from it',
      figure: `${ms(median(openings))}, ${ratio.toFixed(2)} ×`,
      bar: '≤ 4 × JSON.parse',
      met: ratio <= 4,
    },
    {
      what: 'the first opening in a process',
      figure: `${ms(openings[0] ?? 0)}, JSON.parse ${ms(parses[0] ?? 0)}`,
    },
    { what: 'reading the whole history', figure: ms(median(histories)) },
  ];
}

async function benchEdits(): Promise<Row[]> {
  const store = await openBenchStore();
  const byHand = await open(join(folder, 'by-hand.jsonl'), 'a');
  const ours: number[] = [];
  const hands: number[] = [];
  const rewrites: number[] = [];
  const text = JSON.stringify(calendarStateFold.toJson(store.state));
  for (let n = 0; n < EDITS; n += 1) {
    const edit = anEdit(n);
    const line = `${JSON.stringify({ seq: store.seq + 1, ...edit, sum: '00000000' })}\n`;
    const appendOurs = async () => ours.push(await timed(() => store.append([edit])));
    const appendByHand = async () =>
      hands.push(
        await timed(async () => {
          await byHand.write(line);
          await byHand.datasync();
        }),
      );
    // In turns, so that neither always comes after the other.
    for (const run of n % 2 === 0 ? [appendOurs, appendByHand] : [appendByHand, appendOurs]) await run();
    if (n % (EDITS / REWRITES) === 0) rewrites.push(await timed(() => rewrite(text)));
  }
  await byHand.close();
  await store.close();
  const ratio = median(ours) / median(hands);
  const gain = median(rewrites) / median(ours);
  return [
    { what: 'appending and flushing the same bytes by hand', figure: ms(median(hands)) },
    {
      what: 'one edit, acknowledged',
      figure: `${ms(median(ours))}, ${ratio.toFixed(2)} ×`,
      bar: '≤ 2 × by hand',
      met: ratio <= 2,
    },
    {
      what: 'rewriting the whole store atomically, its text being ready',
      figure: `${ms(median(rewrites))}, ${gain.toFixed(0)} × an edit`,
      bar: '≥ 20 × an edit',
      met: gain >= 20,
    },
  ];
}

try {
  const store = await openBenchStore();
  const filling = await timed(async () => {
    for (const act of manyActs(ENTRIES)) await store.append(act);
  });
  const rows: Row[] = [{ what: `recording ${ENTRIES} entries, ${store.seq} changes`, figure: ms(filling) }];
  await store.close();
  rows.push(...(await benchOpening()), ...(await benchEdits()));
  printRows(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}
