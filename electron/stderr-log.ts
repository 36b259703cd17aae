import type { Log } from '../core/ports.ts';

/** Says on stderr what a maintainer should know: one line of JSON each. */
export const stderrLog: Log = {
  info: (message, details) => write('info', message, details),
  error: (message, details) => write('error', message, details),
};

function write(level: string, message: string, details: Readonly<Record<string, unknown>> = {}): void {
  process.stderr.write(`${JSON.stringify({ level, message, ...details }, withErrors)}\n`);
}

/** An error has nothing that JSON would take by itself. */
function withErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
