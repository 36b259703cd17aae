import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './app-address.ts';
import { type Bounds, broughtBack, LEAST_HEIGHT, LEAST_WIDTH, placeWindow } from './place-window.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly statePath: string;
  /** The picture that Linux shows for the window. */
  readonly icon: string;
  readonly onFailure: (error: unknown) => void;
}

/** Makes the one window, where it was when it was last closed, and loads its page; it is shown by whoever made it. */
export function openWindow({ preload, statePath, icon, onFailure }: WindowOptions): BrowserWindow {
  const former = readWindowState(statePath);
  const window = new BrowserWindow({
    ...placeWindow(former?.bounds, workAreas()),
    minWidth: LEAST_WIDTH,
    minHeight: LEAST_HEIGHT,
    title: 'Sherpa',
    icon,
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
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    writeWindowState(statePath, state, onFailure);
  });
  const followTheme = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', followTheme);
  const followDisplays = () => {
    const place = broughtBack(window.getBounds(), workAreas());
    if (place !== undefined && !window.isFullScreen()) window.setBounds(place);
  };
  screen.on('display-removed', followDisplays);
  screen.on('display-metrics-changed', followDisplays);
  window.on('closed', () => {
    nativeTheme.off('updated', followTheme);
    screen.off('display-removed', followDisplays);
    screen.off('display-metrics-changed', followDisplays);
  });
  window.loadURL(APP_PAGE).catch(onFailure);
  return window;
}

/** What windows may cover of each display, the main one first. */
function workAreas(): readonly Bounds[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

/** The ground of the page (`--ground` of renderer/ui/tokens.css), so that nothing flashes before it is drawn or resized. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#15171a' : '#f6f5f2';
}
