import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './app-address.ts';
import { placeWindow } from './place-window.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly statePath: string;
  readonly onFailure: (error: unknown) => void;
}

/** Opens the one window, where it was when it was last closed. */
export function openWindow({ preload, statePath, onFailure }: WindowOptions): BrowserWindow {
  const former = readWindowState(statePath);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(former?.bounds, displays),
    minWidth: 720,
    minHeight: 480,
    title: 'Sherpa',
    show: false,
    // The colour of the page before it is drawn, so that a dark screen doesn't flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181a' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (former?.maximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    writeWindowState(statePath, state, onFailure);
  });
  window.loadURL(APP_PAGE).catch(onFailure);
  return window;
}
