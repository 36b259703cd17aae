import type { FileSystem } from '../../core/ports.ts';

/** A folder of a file system as a file system of its own. */
export function inFolder(files: FileSystem, folder: string): FileSystem {
  const at = (path: string) => (path === '' ? folder : `${folder}/${path}`);
  return {
    read: (path) => files.read(at(path)),
    size: (path) => files.size(at(path)),
    list: (path) => files.list(at(path)),
    makeFolder: (path) => files.makeFolder(at(path)),
    openAppend: (path) => files.openAppend(at(path)),
    rename: (from, to) => files.rename(at(from), at(to)),
    remove: (path) => files.remove(at(path)),
    flushFolder: (path) => files.flushFolder(at(path)),
  };
}
