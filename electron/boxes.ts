import { dialog } from 'electron';
import { EXPORT_FORMATS } from '../shared/feeds/export-format.ts';
import type { DesktopWords } from './desktop-words.ts';
import type { UpdateTrouble } from './update-trouble.ts';
import type { UpdateBoxes } from './updates.ts';

/** The boxes and file dialogs that the shell shows; none of them holds anything else up. */
export interface Boxes extends UpdateBoxes {
  tellCrash(): void;
  /** What to do with a page that breaks again and again. */
  askAfterCrashes(): Promise<'again' | 'logs' | 'quit'>;
  /** Whether Sherpa goes on in the tray; asked once. */
  askKeepRunning(): Promise<boolean>;
  say(message: string): void;
  /** Something that went as wanted, such as a file that was written. */
  tell(message: string): void;
  about(facts: AboutFacts): Promise<'close' | 'data' | 'licences'>;
  chooseImport(): Promise<string | undefined>;
  chooseExport(suggested: string): Promise<string | undefined>;
}

export interface AboutFacts {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly data: string;
  readonly logs: string;
}

export function createBoxes(
  words: DesktopWords,
  version: string,
  onFailure: (error: unknown) => void,
): Boxes {
  const show = (type: 'info' | 'warning' | 'error', message: string, detail = '') => {
    dialog
      .showMessageBox({ type, title: 'Sherpa', message, detail, buttons: [words.shell.close] })
      .catch(onFailure);
  };
  /** Whether the first of two buttons was pressed; it is the one that Enter presses. */
  const agrees = async (
    type: 'info' | 'question',
    message: string,
    detail: string,
    buttons: readonly [agree: string, refuse: string],
    cancelId: 0 | 1,
  ) => {
    const box = { type, title: 'Sherpa', message, detail, buttons: [...buttons], defaultId: 0, cancelId };
    return (await dialog.showMessageBox(box)).response === 0;
  };
  return {
    tellCrash: () => show('warning', words.shell.crashed, words.shell.crashedDetail),
    say: (message) => show('error', message),
    tell: (message) => show('info', message),
    async askAfterCrashes() {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        title: 'Sherpa',
        message: words.shell.crashLoop,
        detail: words.shell.crashLoopDetail,
        buttons: [words.shell.tryAgain, words.shell.openLogs, words.shell.quit],
        defaultId: 0,
        cancelId: 2,
      });
      return response === 0 ? 'again' : response === 1 ? 'logs' : 'quit';
    },
    askKeepRunning() {
      const { keepRunning, keepRunningDetail, keep, quit } = words.shell;
      return agrees('question', keepRunning, keepRunningDetail, [keep, quit], 0);
    },
    tellUpToDate: () => show('info', words.shell.upToDate(version)),
    askDownload(found) {
      const { updateFound, updateFoundDetail, download, later } = words.shell;
      return agrees('info', updateFound(found), updateFoundDetail(version), [download, later], 1);
    },
    askRestart(found) {
      const { updateReady, updateReadyDetail, restart, atQuit } = words.shell;
      return agrees('info', updateReady(found), updateReadyDetail, [restart, atQuit], 1);
    },
    sayTrouble: (trouble) => show('error', words.shell.updateFailed, words.shell[TROUBLES[trouble]]),
    async about({ version, electron, chromium, data, logs }) {
      const { response } = await dialog.showMessageBox({
        type: 'info',
        title: 'Sherpa',
        message: 'Sherpa',
        detail: [
          words.shell.version(version),
          `Electron ${electron}, Chromium ${chromium}`,
          '',
          words.shell.data(data),
          words.shell.logs(logs),
          '',
          words.shell.free,
        ].join('\n'),
        buttons: [words.shell.close, words.shell.openData, words.shell.licences],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1 ? 'data' : response === 2 ? 'licences' : 'close';
    },
    async chooseImport() {
      const { filePaths } = await dialog.showOpenDialog({
        title: words.shell.importTitle,
        properties: ['openFile'],
        filters: [{ name: words.shell.calendarFiles, extensions: ['ics', 'json'] }],
      });
      return filePaths[0];
    },
    async chooseExport(suggested) {
      const { filePath } = await dialog.showSaveDialog({
        title: words.shell.exportTitle,
        defaultPath: suggested,
        filters: EXPORT_FORMATS.map((format) => ({ name: `.${format}`, extensions: [format] })),
      });
      return filePath === '' ? undefined : filePath;
    },
  };
}

const TROUBLES = {
  unreachable: 'updateUnreachable',
  'no-release': 'updateNoRelease',
  damaged: 'updateDamaged',
  unsigned: 'updateUnsigned',
  'not-by-itself': 'updateNotByItself',
  unknown: 'updateUnknown',
} as const satisfies Record<UpdateTrouble, string>;
