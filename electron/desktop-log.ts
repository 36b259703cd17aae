import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../core/ports.ts';
import { lineOf, stderrLog } from './stderr-log.ts';

export interface DesktopLogOptions {
  /** Where `sherpa.log` lies, and the files before it. */
  readonly folder: string;
  /** The time that is written before each line, in ISO 8601. */
  readonly now: () => string;
  /** How long a file may become before the next is begun, in bytes. */
  readonly mostBytes?: number;
}

/** How many files are kept beside the one that is written. */
const KEPT = 3;
const MOST_BYTES = 1_000_000;

/**
 * Says to a file what stderr hears, since nobody reads the stderr of a desktop app. A full file becomes `sherpa.1.log`, and
 * so on; the oldest goes. A log that can't be written is said on stderr and stops nothing.
 */
export function createDesktopLog({ folder, now, mostBytes = MOST_BYTES }: DesktopLogOptions): Log {
  const path = join(folder, 'sherpa.log');
  let size = 0;
  let isBroken = false;
  try {
    mkdirSync(folder, { recursive: true });
    size = sizeOf(path);
  } catch (error) {
    giveUp(error);
  }

  function write(level: string, message: string, details?: Readonly<Record<string, unknown>>): void {
    if (isBroken) return;
    const line = `${now()} ${lineOf(level, message, details)}`;
    try {
      if (size > 0 && size + line.length > mostBytes) {
        moveUp(folder);
        size = 0;
      }
      appendFileSync(path, line, { mode: 0o600 });
      size += Buffer.byteLength(line);
    } catch (error) {
      giveUp(error);
    }
  }

  function giveUp(error: unknown): void {
    isBroken = true;
    stderrLog.error('The log file can’t be written.', { folder, error });
  }

  return {
    info(message, details) {
      stderrLog.info(message, details);
      write('info', message, details);
    },
    error(message, details) {
      stderrLog.error(message, details);
      write('error', message, details);
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function moveUp(folder: string): void {
  const name = (age: number) => join(folder, age === 0 ? 'sherpa.log' : `sherpa.${age}.log`);
  for (let age = KEPT - 1; age >= 0; age -= 1) {
    if (statSync(name(age), { throwIfNoEntry: false }) !== undefined) renameSync(name(age), name(age + 1));
  }
}
