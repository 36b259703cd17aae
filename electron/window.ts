import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './app-address.ts';
import { LEAST_HEIGHT, LEAST_WIDTH, placeWindow } from './place-window.ts';
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
    minWidth: LEAST_WIDTH,
    minHeight: LEAST_HEIGHT,
    title: 'Sherpa',
    show: false,
    backgroundColor: ground(),
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
  const followTheme = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', followTheme);
  window.on('closed', () => nativeTheme.off('updated', followTheme));
  window.loadURL(APP_PAGE).catch(onFailure);
  return window;
}

/** The ground of the page (`--ground` of renderer/ui/tokens.css), so that nothing flashes before it is drawn or resized. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#15171a' : '#f6f5f2';
}
