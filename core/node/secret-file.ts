import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Secrets } from '../ports.ts';
import { errorCode } from '../store/error-code.ts';
import { parseJson } from '../store/parse-json.ts';
import { createQueue } from '../store/queue.ts';
import { writeWhole } from '../store/write-whole.ts';
import { createNodeFileSystem } from './file-system.ts';

/** How values are written, where they aren't written as they are. */
export interface Seal {
  /** The file's name: those that can't be opened by everyone of ours have one of their own. */
  readonly file: string;
  readonly kept: Secrets['kept'];
  readonly note?: string | undefined;
  seal(value: string): string;
  /** Undefined where it can't be opened, as after the system's store was emptied. */
  open(sealed: string): string | undefined;
}

/** Secrets as they are, and as the desktop seals them. */
export const SECRETS = 'secrets.json';
export const SEALED_SECRETS = 'secrets-sealed.json';

const PLAIN: Seal = { file: SECRETS, kept: 'file', seal: (value) => value, open: (value) => value };

const OWNER_ONLY = 0o600;
/** The code of a file that can't be understood. */
const DAMAGED = 'EBADMSG';
const SecretsSchema = v.record(v.string(), v.string());

/** Keeps secrets in a file of the data folder that only its owner can read, as they are or sealed by the system. */
export function createSecretFile(data: string, seal: Seal = PLAIN): Secrets {
  const files = createNodeFileSystem(data, OWNER_ONLY);
  const inTurn = createQueue();

  async function read(): Promise<Record<string, string>> {
    let bytes: Uint8Array;
    try {
      await narrow(join(data, seal.file));
      bytes = await files.read(seal.file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return {};
      throw error;
    }
    const parsed = v.safeParse(SecretsSchema, parseJson(new TextDecoder().decode(bytes)));
    if (parsed.success) return parsed.output;
    throw Object.assign(new Error(`${seal.file} is damaged`), { code: DAMAGED });
  }

  /** What can't be understood is of no use to anybody, and is written over. */
  async function readSound(): Promise<Record<string, string>> {
    try {
      return await read();
    } catch (error) {
      if (errorCode(error) === DAMAGED) return {};
      throw error;
    }
  }

  const write = (secrets: Readonly<Record<string, string>>) =>
    writeWhole(files, seal.file, new TextEncoder().encode(`${JSON.stringify(secrets, undefined, 2)}\n`));

  return {
    kept: seal.kept,
    note: seal.note,
    get: (name) =>
      inTurn(async () => {
        const sealed = (await read())[name];
        return sealed === undefined ? undefined : seal.open(sealed);
      }),
    set: (name, value) => inTurn(async () => write({ ...(await readSound()), [name]: seal.seal(value) })),
    remove: (name) =>
      inTurn(async () => {
        const { [name]: gone, ...others } = await readSound();
        if (gone !== undefined) await write(others);
      }),
    names: () => inTurn(async () => Object.keys(await readSound())),
  };
}

/** A file that was copied or restored may have come to be readable by others. */
async function narrow(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, OWNER_ONLY);
}
