import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The clock of real processes, set by the test while they run. */
export interface FakedClock {
  /** To be given to the processes. */
  readonly env: Readonly<Record<string, string>>;
  /** What the processes' clock shows now. */
  now(): number;
  /** Sets their clock, which then goes on from there. */
  set(ms: number): Promise<void>;
  clear(): Promise<void>;
}

/** Where Debian's libfaketime lies; undefined where it isn't installed. */
export function fakedClockLibrary(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'faketime', 'libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
}

/**
 * A clock by libfaketime; only the time of day is its own, not how fast time passes nor the dates of files. A process
 * that began before it is set again sees that at once if it `isWatched`, which makes it slower.
 */
export async function createFakedClock(
  library: string,
  startMs: number,
  { isWatched }: { readonly isWatched: boolean },
): Promise<FakedClock> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-clock-'));
  const path = join(folder, 'offset');
  let offsetMs = 0;
  async function set(ms: number): Promise<void> {
    offsetMs = ms - Date.now();
    const seconds = offsetMs / 1000;
    await writeFile(`${path}.new`, `${seconds < 0 ? '' : '+'}${seconds.toFixed(3)}\n`);
    await rename(`${path}.new`, path);
  }
  await set(startMs);
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: path,
      ...(isWatched ? { FAKETIME_NO_CACHE: '1' } : {}),
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
    now: () => Date.now() + offsetMs,
    set,
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
