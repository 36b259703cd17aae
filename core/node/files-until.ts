import type { FileSystem } from '../ports.ts';

/**
 * The files of a folder until it is left: from then on nothing is written there, since nobody would look for it. Refused as
 * a folder that can only be read refuses.
 */
export function filesUntil(files: FileSystem, hasLeft: () => boolean): FileSystem {
  async function refuseOnceLeft(): Promise<void> {
    if (hasLeft())
      throw Object.assign(new Error('the calendar was moved to another folder'), { code: 'EROFS' });
  }
  return {
    ...files,
    async openAppend(path) {
      await refuseOnceLeft();
      return files.openAppend(path);
    },
    async rename(from, to) {
      await refuseOnceLeft();
      return files.rename(from, to);
    },
    async remove(path) {
      await refuseOnceLeft();
      return files.remove(path);
    },
    async makeFolder(path) {
      await refuseOnceLeft();
      return files.makeFolder(path);
    },
  };
}
