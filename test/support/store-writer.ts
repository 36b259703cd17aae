/** A process that appends random acts to the store of a folder and says on stdout which are acknowledged, until it ends. */
import { writeSync } from 'node:fs';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { openStore } from '../../core/store/open-store.ts';
import { createQuietLog } from './quiet-log.ts';
import { seededRandom } from './seeded-random.ts';
import { created } from './store-changes.ts';
import { toyFold } from './toy-fold.ts';

const [folder = '', seed = '0', acts = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const store = await openStore({
  files: createNodeFileSystem(folder),
  checksum: crc32,
  log: createQuietLog(),
  fold: toyFold,
  fileBytes: 20_000,
  snapshotChanges: 10,
});

for (let act = 0; act < Number(acts); act += 1) {
  const ids = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, n) => `s${seed}-${act}-${n}`);
  const notes = 'n'.repeat(Math.floor(random() * 3000));
  const at = `2026-04-${String(1 + (act % 28)).padStart(2, '0')}T09:00:00Z`;
  await store.append(ids.map((id) => created(id, undefined, { act: `s${seed}-${act}`, notes, at })));
  // Without a buffer of this process in between: what was said was said, whenever the end comes.
  writeSync(1, `${ids.join(' ')}\n`);
}
await store.close();
