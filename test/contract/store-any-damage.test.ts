import { expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createRandomIds } from '../../core/node/random-ids.ts';
import { clockFrom } from '../../core/node/system-clock.ts';
import { openStore } from '../../core/store/open-store.ts';
import { repairStore } from '../../core/store/repair-store.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const DAMAGES = 250;
const CHANGES = 20;

function open(files: MemoryFileSystem) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold, fileBytes: 2500 });
}

function repair(files: MemoryFileSystem) {
  return repairStore({ files, checksum: crc32, fold: toyFold, clock: clockFrom(0), ids: createRandomIds() });
}

/** Flips, drops, inserts or cuts off bytes at a random place. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * random() * 500);
  const way = random();
  const [before, after] = [[...bytes.subarray(0, at)], [...bytes.subarray(at)]];
  if (way < 0.4)
    return Uint8Array.from([
      ...before,
      (after[0] ?? 0) ^ (1 + Math.floor(random() * 255)),
      ...after.slice(1),
    ]);
  if (way < 0.6) return Uint8Array.from([...before, ...after.slice(length)]);
  if (way < 0.8) return Uint8Array.from([...before, ...after.slice(0, length), ...after]);
  return Uint8Array.from(before);
}

it(`tells of any damage to any file, opens nevertheless, and can be repaired (${DAMAGES} damages)`, {
  timeout: 120_000,
}, async () => {
  const titles = Array.from({ length: CHANGES }, (_, n) => `e${n}`);
  let repaired = 0;
  for (let seed = 0; seed < DAMAGES; seed += 1) {
    const random = seededRandom(seed);
    const files = createMemoryFileSystem(random);
    const store = await open(files);
    for (const id of titles) await store.append([created(id)]);
    await store.close();
    const paths = [...files.contents().keys()].filter((path) => !path.startsWith('backups/'));
    const path = paths[Math.floor(random() * paths.length)] ?? '';
    const before = await files.read(path);
    const after = damaged(before, random);
    if (Buffer.from(after).equals(before)) continue;
    files.put(path, after);
    const context = `seed ${seed}, ${path}`;

    const opened = await open(files);
    expect([...opened.state.titles.keys()], context).toEqual(titles);
    expect(opened.problems, context).not.toEqual([]);
    await opened.close();
    if (opened.readOnly === undefined) continue;

    repaired += 1;
    expect((await repair(files)).lines, context).not.toEqual([]);
    const again = await open(files);
    expect(again.readOnly, context).toBeUndefined();
    const [next] = await again.append([created('next')]);
    expect(next?.seq, context).toBeGreaterThan(CHANGES);
    await again.close();
    expect((await repair(files)).lines, context).toEqual([]);
  }
  expect(repaired).toBeGreaterThan(DAMAGES / 3);
});
