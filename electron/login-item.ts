import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from 'electron';

/** Whether this computer starts Sherpa at login, and how to change that. */
export interface LoginItem {
  isOn(): boolean;
  set(isOn: boolean): void;
}

export interface LoginItemOptions {
  readonly app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;
  readonly platform: string;
  /** Where Linux desktops look for what to start: `~/.config/autostart/sherpa.desktop`. */
  readonly autostartPath: string;
  /** What to start. */
  readonly executable: string;
}

/** In the tray, without a window: nobody asked for one. */
const ARGS = ['--hidden'];

export function createLoginItem({ app, platform, autostartPath, executable }: LoginItemOptions): LoginItem {
  if (platform !== 'linux') {
    return {
      isOn: () => app.getLoginItemSettings({ args: ARGS }).openAtLogin,
      set: (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: ARGS }),
    };
  }
  return {
    isOn: () => existsSync(autostartPath),
    set(isOn) {
      if (!isOn) {
        rmSync(autostartPath, { force: true });
        return;
      }
      mkdirSync(dirname(autostartPath), { recursive: true });
      writeFileSync(autostartPath, autostartEntry(executable));
    },
  };
}

/** A desktop entry that starts a program at login (freedesktop.org's Autostart and Desktop Entry specifications). */
function autostartEntry(executable: string): string {
  const quoted = `"${executable.replace(/["`$\\]/g, (letter) => `\\${letter}`).replaceAll('\\', '\\\\')}"`;
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Sherpa',
    `Exec=${quoted.replaceAll('%', '%%')} ${ARGS.join(' ')}`,
    'Terminal=false',
    '',
  ].join('\n');
}
