import { createHash, randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { deniesWriting, errorCode, reasonOf, saysDiskFull } from '../store/error-code.ts';
import { parseJson } from '../store/parse-json.ts';
import { processStart } from './process-start.ts';

const LOCK = 'lock';
const SECRET_BYTES = 32;
const KNOW_NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

const LockSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  started: v.string(),
  secret: v.string(),
  address: v.optional(v.string()),
});

/** Who holds a data folder: a process, where it answers, and the secret that it answers to. */
export type LockInfo = Readonly<v.InferOutput<typeof LockSchema>>;

/** A data folder held by this process. */
export interface Lock {
  readonly info: LockInfo;
  /** Why the lock couldn't be written: then nothing else may be either, for another may hold the folder some day. */
  readonly unwritten?: string;
  /** Says where this host answers, for commands and windows that come later. */
  publish(address: string): Promise<void>;
  /** Lets the folder go; leaves a lock that isn't this one alone. */
  release(): Promise<void>;
}

/** The folder is ours, or someone's who is running. */
export type LockOutcome = { readonly held: Lock } | { readonly holder: LockInfo };

/** What a lock file says; a lock that a power cut left unreadable is nobody's. */
interface Found {
  readonly text: string;
  readonly info: LockInfo | undefined;
}

/**
 * Takes the lock of a data folder that is there. The lock of a process that isn't running, or whose pid another process has now,
 * is free at once; nothing depends on a clock, so sleep steals nothing. A folder that can't be written, or is full, is held without
 * a lock, for reading. Rejects with an `AppError` if the lock can't be written for another reason.
 */
export async function takeLock(folder: string): Promise<LockOutcome> {
  const started = await processStart(process.pid);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const info: LockInfo = { pid: process.pid, started: started ?? '', secret };
  const path = join(folder, LOCK);
  try {
    for (;;) {
      if (await create(path, info)) return { held: lockOn(path, info) };
      const found = await readFound(path);
      if (found === undefined) continue;
      if (found.info !== undefined && (await isHeld(found.info))) return { holder: found.info };
      const outcome = await takeOver(path, found, info);
      if (outcome !== undefined) return outcome;
    }
  } catch (error) {
    if (deniesWriting(error) || saysDiskFull(error)) return heldUnwritten(path, info, reasonOf(error));
    if (errorCode(error) === undefined) throw error;
    throw new AppError('unavailable', `The data folder ${folder} can't be locked: ${reasonOf(error)}.`);
  }
}

/** Who holds a data folder; undefined if nobody does who is running. */
export async function readLock(folder: string): Promise<LockInfo | undefined> {
  return holderAsFarAsSeen(join(folder, LOCK));
}

/**
 * Replaces the lock of a dead process. The right to do so belongs to whoever creates the one file that is named after that very
 * lock: two that see the same dead lock can't both have it. A taker that died in between is itself succeeded in the same way.
 * Resolves with undefined where the lock has changed meanwhile: look again.
 */
async function takeOver(path: string, dead: Found, info: LockInfo): Promise<LockOutcome | undefined> {
  const rights: string[] = [];
  for (let before = dead; ; ) {
    const right = `${path}.after-${createHash('sha256').update(before.text).digest('hex').slice(0, 16)}`;
    if (await create(right, info)) {
      rights.push(right);
      break;
    }
    const other = await readFound(right);
    if (other === undefined) return undefined;
    if (other.info !== undefined && (await isHeld(other.info))) return { holder: other.info };
    rights.push(right);
    before = other;
  }
  // Whoever had the right before may have used it and cleared it away: then the lock is another's by now.
  const now = await readFound(path);
  const isStill = now?.text === dead.text;
  if (isStill) await replace(path, info);
  for (const right of isStill ? rights : rights.slice(-1)) await rm(right, { force: true });
  return isStill ? { held: lockOn(path, info) } : undefined;
}

function lockOn(path: string, info: LockInfo): Lock {
  return {
    info,
    publish: (address) => replace(path, { ...info, address }),
    async release() {
      const found = await readFound(path);
      if (found?.info?.secret === info.secret) await rm(path, { force: true });
    },
  };
}

async function heldUnwritten(path: string, info: LockInfo, reason: string): Promise<LockOutcome> {
  const holder = await holderAsFarAsSeen(path);
  if (holder !== undefined) return { holder };
  return { held: { info, unwritten: reason, async publish() {}, async release() {} } };
}

/** Another user's lock can't be read, nor can that user's host be asked. */
async function holderAsFarAsSeen(path: string): Promise<LockInfo | undefined> {
  try {
    const found = await readFound(path);
    return found?.info !== undefined && (await isHeld(found.info)) ? found.info : undefined;
  } catch (error) {
    if (deniesWriting(error)) return undefined;
    throw error;
  }
}

async function isHeld({ pid, started }: LockInfo): Promise<boolean> {
  return (await processStart(pid)) === started;
}

/** Creates a file with its contents at one stroke; resolves with false if there is one by that name. */
async function create(path: string, info: LockInfo): Promise<boolean> {
  const temporary = await writeBeside(path, info);
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!KNOW_NO_LINKS.includes(errorCode(error) ?? '')) throw error;
    return createWithoutLink(path, info);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** On file systems such as FAT the name comes a moment before the contents; a lock read in between counts as nobody's. */
async function createWithoutLink(path: string, info: LockInfo): Promise<boolean> {
  try {
    await writeFile(path, textOf(info), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function replace(path: string, info: LockInfo): Promise<void> {
  await rename(await writeBeside(path, info), path);
}

async function writeBeside(path: string, info: LockInfo): Promise<string> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(temporary, textOf(info), { mode: 0o600, flag: 'wx' });
  return temporary;
}

function textOf(info: LockInfo): string {
  return `${JSON.stringify(info)}\n`;
}

async function readFound(path: string): Promise<Found | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    const parsed = v.safeParse(LockSchema, parseJson(text));
    return { text, info: parsed.success ? parsed.output : undefined };
  } catch (error) {
    // A folder that can't be one (ENOTDIR) has no lock either; making it says what is in the way.
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
