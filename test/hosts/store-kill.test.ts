import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { openStore } from '../../core/store/open-store.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { toyFold } from '../support/toy-fold.ts';

const WRITER = fileURLToPath(new URL('../support/store-writer.ts', import.meta.url));
const ACTS = 200;
const KILLS = 10;

/** What the writer acknowledged before it was killed, once it had acknowledged so many acts. */
async function idsBeforeKill(folder: string, seed: number, killAfter: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, folder, String(seed), String(ACTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  // A last line without its end was cut off while being said; nobody can have taken it for an acknowledgement.
  return said
    .slice(0, said.lastIndexOf('\n') + 1)
    .split(/\s+/)
    .filter(Boolean);
}

it(`loses nothing acknowledged when killed at any of ${ACTS} random writes`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-kill-'));
  const files = createNodeFileSystem(folder);
  const random = seededRandom(20_260_401);
  const safe: string[] = [];
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      safe.push(...(await idsBeforeKill(folder, kill, 1 + Math.floor(random() * ACTS))));
      const store = await openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold });
      const found = (await store.history()).map(({ id }) => id);
      const { readOnly } = store;
      await store.close();
      expect(readOnly).toBeUndefined();
      expect(safe.filter((id) => !found.includes(id))).toEqual([]);
      // Of each life at most the act under way is there without having been acknowledged.
      expect(found.length - safe.length).toBeLessThanOrEqual(4 * (kill + 1));
      expect((await checkStore({ files, checksum: crc32, fold: toyFold })).lines.slice(2)).toEqual([]);
    }
    expect(safe.length).toBeGreaterThan(ACTS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
