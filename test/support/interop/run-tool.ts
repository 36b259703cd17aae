import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

/** What is wanted of a program besides its arguments. */
export interface ToolOptions {
  /** Where it keeps what it remembers. */
  readonly folder: string;
  readonly input?: string;
}

/** Runs a program in UTC, away from the user's own settings; gives what it printed, or throws what it complained of. */
export function runTool(
  command: string,
  args: readonly string[],
  { folder, input = '' }: ToolOptions,
): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CACHE_HOME: folder,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    // khal breaks its lines where the terminal ends.
    COLUMNS: '1000000',
  };
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(out).toString('utf8'));
      else
        fail(new Error(`${command} ended with ${code}: ${Buffer.concat(err).toString('utf8').slice(-2000)}`));
    });
    // A program that ends without reading breaks the pipe; that it ended is told above.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Why programs of Debian's packages can't be run here; undefined where they can. */
export function missingPrograms(paths: readonly string[], packages: string): string | undefined {
  const absent = paths.filter((path) => !isExecutable(path));
  return absent.length === 0
    ? undefined
    : `${absent.join(' and ')} isn’t there (Debian: apt-get install ${packages})`;
}

/** Where Debian is, its packages can be had: what is missing there is a failure, elsewhere a reason to skip. */
export function isDebian(): boolean {
  return existsSync('/etc/debian_version');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
