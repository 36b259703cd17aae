import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { createLoginItem, type LoginItem } from './login-item.ts';

/** Starting this app at login; none for one that isn't installed. */
export function loginItemHere(): LoginItem | undefined {
  if (!app.isPackaged) return undefined;
  return createLoginItem({
    app,
    platform: process.platform,
    autostartPath: join(
      process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'),
      'autostart',
      'sherpa.desktop',
    ),
    // An AppImage runs from a place that is another each time.
    executable: process.env.APPIMAGE ?? process.execPath,
  });
}
