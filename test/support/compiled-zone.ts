import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OffsetAt } from './clock-changes.ts';

/** A zone as the machine's own tz database has it, or why it can't be asked. */
export type CompiledZone = { readonly offsetAt: OffsetAt } | { readonly without: string };

const FOLDER = '/usr/share/zoneinfo';
const HEADER = 44;

/** The version of the machine's tz database, such as 2025b. */
export function compiledVersion(): string | undefined {
  const path = join(FOLDER, 'tzdata.zi');
  if (!existsSync(path)) return undefined;
  return /^# version (\S+)/.exec(readFileSync(path, 'utf8'))?.[1];
}

/** Reads a zone's TZif file (RFC 8536), good up to an instant in ms. */
export function readCompiledZone(zone: string, until: number): CompiledZone {
  const path = join(FOLDER, ...zone.split('/'));
  if (!existsSync(path)) return { without: 'has no file' };
  const file = readFileSync(path);
  if (file.toString('latin1', 0, 4) !== 'TZif' || file.readUInt8(4) < 0x32)
    return { without: 'is no file of version 2' };
  const first = countsAt(file, 0);
  // The block of version 1, with times of four bytes, comes first.
  const begin = HEADER + lengthOf(first, 4);
  const counts = countsAt(file, begin);
  const times = begin + HEADER;
  const kinds = times + counts.times * 8;
  const types = kinds + counts.times;
  const offsetOf = (kind: number) => file.readInt32BE(types + kind * 6) * 1000;
  const changes = Array.from({ length: counts.times }, (_, index) => ({
    at: Number(file.readBigInt64BE(times + index * 8)) * 1000,
    offset: offsetOf(file.readUInt8(kinds + index)),
  }));
  const rule = file.toString('latin1', begin + HEADER + lengthOf(counts, 8)).trim();
  // A rule for the clocks of all later years has commas; files made slim leave those years to it.
  if (rule.includes(',') && (changes.at(-1)?.at ?? 0) < until) return { without: 'is a slim file' };
  return { offsetAt: (at) => changes.findLast((change) => change.at <= at)?.offset ?? offsetOf(0) };
}

interface Counts {
  readonly utc: number;
  readonly standard: number;
  readonly leaps: number;
  readonly times: number;
  readonly types: number;
  readonly letters: number;
}

function countsAt(file: Buffer, begin: number): Counts {
  const at = (index: number) => file.readUInt32BE(begin + 20 + index * 4);
  return { utc: at(0), standard: at(1), leaps: at(2), times: at(3), types: at(4), letters: at(5) };
}

function lengthOf({ utc, standard, leaps, times, types, letters }: Counts, timeSize: 4 | 8): number {
  return times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standard + utc;
}
