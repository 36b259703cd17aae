import type { Log } from '../core/ports.ts';

/** Says on stderr what a maintainer should know: one line of JSON each. */
export const stderrLog: Log = {
  info: (message, details) => void process.stderr.write(lineOf('info', message, details)),
  error: (message, details) => void process.stderr.write(lineOf('error', message, details)),
};

/** A line of a log, as JSON, with its end. */
export function lineOf(
  level: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify({ level, message, ...details }, withErrors)}\n`;
}

/** An error has nothing that JSON would take by itself. */
function withErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
