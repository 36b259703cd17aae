import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system of its own in memory, so that it can be filled and made read-only. */
interface SmallDisk {
  readonly folder: string;
  setReadOnly(readOnly: boolean): void;
  remove(): Promise<void>;
}

/** Mounts a disk of so many kilobytes; gives the reason instead where this machine doesn't let us. */
export async function mountSmallDisk(kilobytes: number): Promise<SmallDisk | string> {
  if (process.platform !== 'linux') return 'needs Linux to mount a small disk';
  if (process.getuid?.() !== 0) return 'needs root to mount a small disk';
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    await rm(folder, { recursive: true });
    return `mounting a small disk failed: ${String(error)}`;
  }
  return {
    folder,
    setReadOnly(readOnly) {
      execFileSync('mount', ['-o', readOnly ? 'remount,ro' : 'remount,rw', folder], { stdio: 'pipe' });
    },
    async remove() {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      await rm(folder, { recursive: true });
    },
  };
}
