import { posix, win32 } from 'node:path';

/**
 * Where the calendar is kept: `SHERPA_DATA` if set, else the platform's folder for application data, the same for
 * every host. A relative
 * `XDG_DATA_HOME` is passed over, as the XDG specification has it.
 */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  const chosen = env.SHERPA_DATA;
  if (chosen) return chosen;
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Sherpa');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Sherpa');
  const data = env.XDG_DATA_HOME;
  const base = data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share');
  return posix.join(base, 'sherpa');
}
