import { type BrowserWindow, Menu } from 'electron';
import type { Log } from '../core/ports.ts';
import type { Notice } from '../shared/contract/notices.ts';
import type { Boxes } from './boxes.ts';
import { contextMenuFor } from './context-menu.ts';
import { createCrashLimit } from './crash-limit.ts';
import type { DesktopWords } from './desktop-words.ts';
import { tell } from './ipc.ts';
import { createPageMailbox } from './page-mailbox.ts';
import { openWindow } from './window.ts';

export interface MainWindowOptions {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly statePath: string;
  readonly icon: string;
  readonly log: Log;
  readonly boxes: Boxes;
  readonly words: DesktopWords;
  /** In milliseconds, from whenever. */
  readonly now: () => number;
  /** What becomes of a window that is to close: `ask` closes nothing yet. */
  readonly whenClosing: () => 'close' | 'hide' | 'ask';
  readonly ask: () => void;
  readonly openLogs: () => void;
  readonly quit: () => void;
  /** Called with each window that is made. */
  readonly onOpen: (window: BrowserWindow) => void;
}

/** The one window, which may be shown, hidden or not there at all. */
export interface MainWindow {
  current(): BrowserWindow | undefined;
  /** Loads its page without showing it, which takes a while. */
  prepare(): void;
  /** Shows it as soon as there is something to see, or brings it to the front. */
  show(): void;
  hide(): void;
  /** Tells the page something of this moment. */
  tell(notice: Notice): void;
  /** Shows the window and tells its page what the user asked for, once it listens. */
  showWith(notice: Notice): void;
  /** To be called when the page has asked for the calendar. */
  pageListens(): void;
  /** Takes it away, whatever its page says. */
  destroy(): void;
}

export function createMainWindow(options: MainWindowOptions): MainWindow {
  const { log, boxes, now } = options;
  let window: BrowserWindow | undefined;
  let isPainted = false;
  let isWanted = false;
  let worthAnotherTry = createCrashLimit();
  const mailbox = createPageMailbox((notice) => tell(window, notice));
  const onFailure = (error: unknown) => log.error('The window met trouble.', { error });

  function show(): void {
    isWanted = true;
    if (window === undefined) open();
    if (window === undefined || !isPainted) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  function open(): void {
    const { preload, statePath, icon, words } = options;
    const opened = openWindow({ preload, statePath, icon, onFailure });
    window = opened;
    options.onOpen(opened);
    opened.once('ready-to-show', () => {
      isPainted = true;
      if (isWanted) opened.show();
    });
    opened.webContents.on('context-menu', (_event, pressed) => {
      const items = contextMenuFor(pressed, words.menu);
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
    });
    opened.webContents.on('did-start-loading', () => mailbox.close());
    opened.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      mailbox.close();
      if (reason === 'clean-exit') return;
      log.error('The page stopped.', { reason, exitCode });
      recover(opened).catch(onFailure);
    });
    opened.on('close', (event) => {
      const next = options.whenClosing();
      if (next === 'close') return;
      event.preventDefault();
      if (next === 'hide') hide();
      else options.ask();
    });
    opened.on('closed', () => {
      window = undefined;
      isPainted = false;
      isWanted = false;
      mailbox.close();
    });
  }

  function hide(): void {
    isWanted = false;
    window?.hide();
  }

  async function recover(broken: BrowserWindow): Promise<void> {
    if (worthAnotherTry(now())) {
      boxes.tellCrash();
    } else {
      const answer = await boxes.askAfterCrashes();
      if (answer === 'quit') return options.quit();
      if (answer === 'logs') options.openLogs();
      worthAnotherTry = createCrashLimit();
    }
    if (!broken.isDestroyed()) broken.webContents.reload();
  }

  return {
    current: () => window,
    prepare: () => {
      if (window === undefined) open();
    },
    show,
    hide,
    tell: (notice) => mailbox.tell(notice),
    showWith(notice) {
      show();
      mailbox.post(notice);
    },
    pageListens: () => mailbox.open(),
    destroy: () => window?.destroy(),
  };
}
