import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const fileKind = 0o170000;
const symbolicLink = 0o120000;

/** Unpacks what `wanted` names of an archive, with modes and links; refuses names that leave the folder. */
export async function unzip(
  archive: string,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true, validateEntrySizes: true });
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || !wanted(name)) continue;
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    const mode = entry.externalFileAttributes >>> 16;
    const content = await zip.openReadStreamPromise(entry);
    if ((mode & fileKind) === symbolicLink) await symlink(await text(content), target);
    else await pipeline(content, createWriteStream(target, { mode: mode & 0o777 }));
  }
}
