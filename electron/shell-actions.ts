import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { Log } from '../core/ports.ts';
import type { Transport } from '../shared/contract/transport.ts';
import type { AskedFor } from './asked-for.ts';
import type { Boxes } from './boxes.ts';
import type { DesktopWords } from './desktop-words.ts';
import { exportCalendar } from './export-calendar.ts';
import type { MainWindow } from './main-window.ts';
import { readOffered } from './offered-file.ts';

export interface ShellParts {
  readonly request: Transport['request'];
  readonly window: MainWindow;
  readonly boxes: Boxes;
  readonly words: DesktopWords;
  readonly log: Log;
  readonly data: string;
  readonly logs: string;
}

/** What the shell does by itself, beside the page. */
export interface ShellActions {
  /** Has the user choose a file, for the page to look at. */
  importFile(): void;
  /** Writes everything to a file that the user names. */
  exportAll(): void;
  openLogs(): void;
  openLicences(): void;
  about(): void;
  /** Does what a link, a file or a command line asks for. */
  answer(asked: readonly AskedFor[]): void;
}

export function createShellActions({
  request,
  window,
  boxes,
  words,
  log,
  data,
  logs,
}: ShellParts): ShellActions {
  const onFailure = (error: unknown) => {
    log.error('What was asked of the shell failed.', { error });
    boxes.say(error instanceof Error ? error.message : String(error));
  };

  async function offer(path: string): Promise<void> {
    const offered = await readOffered(path);
    if (offered.ok) window.showWith({ name: 'import.offered', body: offered.file });
    else boxes.say(words.shell[offered.reason](offered.name));
  }

  async function importFile(): Promise<void> {
    const path = await boxes.chooseImport();
    if (path !== undefined) await offer(path);
  }

  async function exportAll(): Promise<void> {
    const write = async (path: string, content: string) => {
      try {
        await writeFile(path, content);
      } catch (error) {
        log.error('An export could not be written.', { error });
        throw new Error(words.shell.exportFailed(path));
      }
    };
    const path = await exportCalendar({ request, chooseTarget: boxes.chooseExport, write });
    if (path !== undefined) boxes.tell(words.shell.exported(path));
  }

  async function openFolder(path: string): Promise<void> {
    const trouble = await shell.openPath(path);
    if (trouble !== '') throw new Error(trouble);
  }

  const openLicences = () => openFolder(noticesPath());

  async function about(): Promise<void> {
    const { electron = '', chrome: chromium = '' } = process.versions;
    const answer = await boxes.about({ version: app.getVersion(), electron, chromium, data, logs });
    if (answer === 'data') await openFolder(data);
    if (answer === 'licences') await openLicences();
  }

  return {
    importFile: () => void importFile().catch(onFailure),
    exportAll: () => void exportAll().catch(onFailure),
    openLogs: () => void openFolder(logs).catch(onFailure),
    openLicences: () => void openLicences().catch(onFailure),
    about: () => void about().catch(onFailure),
    answer(asked) {
      for (const one of asked) {
        if (one.kind === 'entry') window.showWith({ name: 'entry.chosen', body: { id: one.id } });
        else if (one.kind === 'file') void offer(one.path).catch(onFailure);
        else boxes.say(words.shell.refusedLink(one.link));
      }
    },
  };
}

/** The terms of others' work: beside the packaged app's archive, and where the build puts them in a checkout. */
function noticesPath(): string {
  const folder = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'out', 'notices');
  return join(folder, 'third-party-notices.txt');
}
