import { dialog } from 'electron';
import { EXPORT_FORMATS } from './export-calendar.ts';
import type { ShellTexts } from './shell-texts.ts';

/** The boxes and file dialogs that the shell shows; none of them holds anything else up. */
export interface Boxes {
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

export function createBoxes(texts: ShellTexts, onFailure: (error: unknown) => void): Boxes {
  const show = (type: 'info' | 'warning' | 'error', message: string, detail = '') => {
    dialog
      .showMessageBox({ type, title: 'Sherpa', message, detail, buttons: [texts.close] })
      .catch(onFailure);
  };
  return {
    tellCrash: () => show('warning', texts.crashed, texts.crashedDetail),
    say: (message) => show('error', message),
    tell: (message) => show('info', message),
    async askAfterCrashes() {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        title: 'Sherpa',
        message: texts.crashLoop,
        detail: texts.crashLoopDetail,
        buttons: [texts.tryAgain, texts.openLogs, texts.quit],
        defaultId: 0,
        cancelId: 2,
      });
      return response === 0 ? 'again' : response === 1 ? 'logs' : 'quit';
    },
    async askKeepRunning() {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        title: 'Sherpa',
        message: texts.keepRunning,
        detail: texts.keepRunningDetail,
        buttons: [texts.keep, texts.quit],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 0;
    },
    async about({ version, electron, chromium, data, logs }) {
      const { response } = await dialog.showMessageBox({
        type: 'info',
        title: 'Sherpa',
        message: 'Sherpa',
        detail: [
          texts.version(version),
          `Electron ${electron}, Chromium ${chromium}`,
          '',
          texts.data(data),
          texts.logs(logs),
          '',
          texts.free,
        ].join('\n'),
        buttons: [texts.close, texts.openData, texts.licences],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1 ? 'data' : response === 2 ? 'licences' : 'close';
    },
    async chooseImport() {
      const { filePaths } = await dialog.showOpenDialog({
        title: texts.importTitle,
        properties: ['openFile'],
        filters: [{ name: texts.calendarFiles, extensions: ['ics', 'json'] }],
      });
      return filePaths[0];
    },
    async chooseExport(suggested) {
      const { filePath } = await dialog.showSaveDialog({
        title: texts.exportTitle,
        defaultPath: suggested,
        filters: EXPORT_FORMATS.map((format) => ({ name: `.${format}`, extensions: [format] })),
      });
      return filePath === '' ? undefined : filePath;
    },
  };
}
