import type { FileSystem } from '../ports.ts';
import { createNodeFileSystem } from './file-system.ts';

/** The system's own rule for who may read a file that somebody makes. */
const AS_USUAL = 0o666;

/**
 * The files of a folder that isn't ours, for others to take further: readable for whom the system lets read. Names needn't
 * survive a power cut, and on a network's disk often a folder can't be flushed.
 */
export function filesOutside(folder: string): FileSystem {
  return { ...createNodeFileSystem(folder, AS_USUAL), flushFolder: async () => {} };
}
