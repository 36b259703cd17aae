import type { FileSystem } from '../ports.ts';

/**
 * The files of a folder until it is left: from then on nothing is written there, since nobody would look for it. Refused as
 * a folder that can only be read refuses.
 */
export function filesUntil(files: FileSystem, hasLeft: () => boolean): FileSystem {
  return {
    ...files,
    async openAppend(path) {
      await refuseOnceLeft(hasLeft);
      return files.openAppend(path);
    },
    async rename(from, to) {
      await refuseOnceLeft(hasLeft);
      return files.rename(from, to);
    },
    async remove(path) {
      await refuseOnceLeft(hasLeft);
      return files.remove(path);
    },
    async makeFolder(path) {
      await refuseOnceLeft(hasLeft);
      return files.makeFolder(path);
    },
  };
}

export async function refuseOnceLeft(hasLeft: () => boolean): Promise<void> {
  if (hasLeft())
    throw Object.assign(new Error('the calendar was moved to another folder'), { code: 'EROFS' });
}
