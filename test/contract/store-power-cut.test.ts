import { expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import type { FileSystem } from '../../core/ports.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Store } from '../../core/store/store.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { created } from '../support/store-changes.ts';
import { type Toy, toyFold } from '../support/toy-fold.ts';

const CUTS = 1000;

/** Files whose flushes do nothing: what a store is that trusts the operating system. */
function unflushed(files: MemoryFileSystem): FileSystem {
  return {
    ...files,
    async flushFolder() {},
    async openAppend(path) {
      return { ...(await files.openAppend(path)), async flush() {} };
    },
  };
}

function open(files: FileSystem): Promise<Store<Toy>> {
  const small = { fileBytes: 1500, snapshotChanges: 4 };
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold, ...small });
}

interface Record {
  /** The ids of acts in the order they were acknowledged. */
  readonly safe: string[][];
  /** The acts that were under way when the power went. */
  open: string[] | undefined;
}

/** Appends random acts, on one day after another, until the power goes. */
async function appendUntilDark(
  files: FileSystem,
  random: () => number,
  name: string,
  record: Record,
): Promise<void> {
  let store: Store<Toy> | undefined;
  try {
    store = await open(files);
    for (let act = 0; act < 40; act += 1) {
      const ids = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, n) => `${name}-${act}-${n}`);
      const at = `2026-04-${String(1 + (act % 28)).padStart(2, '0')}T09:00:00Z`;
      record.open = ids;
      const notes = 'n'.repeat(Math.floor(random() * 600));
      await store.append(ids.map((id) => created(id, undefined, { act: `${name}-${act}`, at, notes })));
      record.safe.push(ids);
      record.open = undefined;
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  await store?.close().catch(() => undefined);
}

/** What is wrong after a cut, in words; nothing if all that was acknowledged is there and no act is half there. */
async function faultAfterCut(files: FileSystem, record: Record): Promise<string | undefined> {
  const store = await open(files);
  const found = (await store.history()).map(({ id }) => id);
  const titles = [...store.state.titles.keys()];
  const { problems, readOnly } = store;
  await store.close();
  const safe = record.safe.flat();
  const open_ = record.open ?? [];
  if (readOnly !== undefined) return readOnly;
  if (problems.some(({ kind }) => kind !== 'torn-tail'))
    return problems.map(({ message }) => message).join(' ');
  const acceptable = [safe, [...safe, ...open_]].map((ids) => ids.join());
  if (!acceptable.includes(found.join())) return `${found.length} changes found, ${safe.length} acknowledged`;
  if (titles.join() !== found.join()) return 'the state is not the fold of the history';
  if (found.length > safe.length) record.safe.push(open_);
  record.open = undefined;
  return undefined;
}

async function faultOfRun(
  seed: number,
  wrap: (files: MemoryFileSystem) => FileSystem,
): Promise<string | undefined> {
  const random = seededRandom(seed);
  const files = createMemoryFileSystem(random);
  const record: Record = { safe: [], open: undefined };
  for (const life of ['a', 'b']) {
    files.trouble.cutAfter = Math.floor(random() * 150);
    await appendUntilDark(wrap(files), random, `${life}${seed}`, record);
    files.powerCut();
    const fault = await faultAfterCut(wrap(files), record);
    if (fault !== undefined) return `seed ${seed}, life ${life}: ${fault}`;
  }
  return undefined;
}

it(`loses nothing acknowledged in ${2 * CUTS} power cuts at random moments`, {
  timeout: 120_000,
}, async () => {
  const faults: string[] = [];
  for (let seed = 0; seed < CUTS; seed += 1) {
    const fault = await faultOfRun(seed, (files) => files);
    if (fault !== undefined) faults.push(fault);
  }
  expect(faults.slice(0, 5)).toEqual([]);
});

it('would lose acknowledged changes if it never flushed, so the cuts are real', async () => {
  let lost = 0;
  for (let seed = 0; seed < 100; seed += 1) {
    if ((await faultOfRun(seed, unflushed)) !== undefined) lost += 1;
  }
  expect(lost).toBeGreaterThan(50);
});
