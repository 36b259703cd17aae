import { dialog, shell } from 'electron';
import type { Shell } from '../core/ports.ts';
import { AppError } from '../shared/contract/app-error.ts';
import type { DesktopWords } from './desktop-words.ts';

/** Shows folders, and asks for one, by the system's own means. */
export function createFolderShell(words: DesktopWords): Required<Shell> {
  return {
    async showFolder(path) {
      const trouble = await shell.openPath(path);
      if (trouble !== '') throw new AppError('unavailable', trouble);
    },
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog({
        title: words.shell.chooseFolderTitle,
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0];
    },
  };
}
