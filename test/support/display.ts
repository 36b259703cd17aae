import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Where windows of a test go. */
export interface Display {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The display that is there, or on Linux an Xvfb of our own that ends with `close`. */
export async function openDisplay(): Promise<Display> {
  const isThere = process.env.DISPLAY !== undefined || process.platform !== 'linux';
  if (isThere) return { env: {}, close: async () => {} };
  // With -displayfd the server picks a free number and says it once it is ready; with -terminate it doesn't outlive its
  // last window, should the test be killed.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-terminate', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await firstLine(server);
  return {
    env: { DISPLAY: `:${number}` },
    close: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('\n')) found(said.trim());
    });
    server.once('error', () => fail(new Error('Xvfb could not be started; install the package xvfb.')));
    server.once('exit', (code) => fail(new Error(`Xvfb ended at once with code ${code}.`)));
  });
}
