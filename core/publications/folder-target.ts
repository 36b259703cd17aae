import type { FileSystem } from '../ports.ts';
import { deniesWriting, errorCode, reasonOf, saysDiskFull } from '../store/error-code.ts';
import { writeWhole } from '../store/write-whole.ts';
import { probeEvent } from './probe-event.ts';
import type { Published } from './publication-memory.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { type Done, type Run, type Target, tested } from './target.ts';

interface FolderParts {
  readonly files: FileSystem;
  readonly path: string;
  readonly file: string;
  readonly digest: (text: string) => string;
  readonly newName: () => string;
  readonly sentenceOf: (error: unknown) => string;
}

/** Far more than a feed has. */
const MOST_BYTES = 64 * 1024 * 1024;

type Known = NonNullable<Published['file']>;

/** A file in a folder, for whatever takes it further: written whole at one stroke, and only if it is another. */
export function createFolderTarget(parts: FolderParts): Target {
  const { files, path, file, digest } = parts;
  const place = `“${file}” in ${path}`;

  async function publish({ text }: { readonly text: string }, run: Run): Promise<Done> {
    const known = run.published.file ?? {};
    const wants = digest(text);
    const found = await read();
    if (found === text) {
      await run.keep({ file: { digest: wants } });
      return { outcome: 'unchanged', sentence: `${place} is up to date: nothing had changed.` };
    }
    if (found !== undefined && !run.consent && !isOurs(digest(found), known))
      throw new PublishTrouble(
        known.digest === undefined
          ? `There is a file ${place} already, which Sherpa didn’t write: say yes to overwrite it, or give another name.`
          : `Somebody has changed ${place} since Sherpa wrote it: say yes to overwrite that, or give another name.`,
        { waitsFor: 'consent' },
      );
    await run.keep({ file: { ...known, pending: wants } });
    // Where others may write, a name that can be guessed may lead elsewhere, or be somebody's file.
    const temporary = `.${file}.${parts.newName()}.tmp`;
    await orTrouble(() => writeWhole(files, file, new TextEncoder().encode(text), temporary));
    await run.keep({ file: { digest: wants } });
    return { outcome: 'published', sentence: `Written to ${place}.` };
  }

  /** What is there; of what is larger than any feed of ours, nothing, which isn't ours either. */
  async function read(): Promise<string | undefined> {
    try {
      const size = await files.size(file);
      // A pipe or a device would never be read to its end.
      if (size === undefined && (await files.list('')).includes(file)) throw notAFile();
      if (size === undefined) return undefined;
      return size > MOST_BYTES ? '' : new TextDecoder().decode(await files.read(file));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw troubleOf(error);
    }
  }

  function notAFile(): PublishTrouble {
    return new PublishTrouble(`${place} is no file but something else: give another name for the file.`);
  }

  async function orTrouble<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      throw troubleOf(error);
    }
  }

  function troubleOf(error: unknown): unknown {
    const code = errorCode(error);
    if (code === undefined) return error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return new PublishTrouble(
        `There is no folder ${path}: make it, connect the disk that it is on, or choose another.`,
      );
    if (code === 'EISDIR') return notAFile();
    if (deniesWriting(error))
      return new PublishTrouble(
        `Sherpa may not write ${place} (${code}): allow it there, or choose another folder.`,
      );
    if (saysDiskFull(error))
      return new PublishTrouble(
        `The disk of ${path} is full: make room there. What is there stays as it was, and Sherpa tries again.`,
      );
    return new PublishTrouble(`${place} couldn’t be written: ${reasonOf(error)}. Sherpa tries again.`);
  }

  return {
    publish,
    async takeAway(run) {
      const found = await read();
      if (found === undefined) return `There is no file ${place} any more.`;
      if (!isOurs(digest(found), run.published.file ?? {}))
        return `${place} stays: it isn’t as Sherpa wrote it.`;
      await orTrouble(() => files.remove(file));
      await run.keep({});
      return `${place} is deleted.`;
    },
    test() {
      const name = `sherpa-test-${parts.newName()}`;
      return tested(
        [
          [
            'write',
            async () => {
              const text = new TextEncoder().encode(probeEvent(name));
              await orTrouble(() => writeWhole(files, `${name}.ics`, text));
              return 'A file could be written.';
            },
          ],
          [
            'delete',
            async () => {
              await orTrouble(() => files.remove(`${name}.ics`));
              return 'It could be deleted again: all is ready.';
            },
          ],
        ],
        parts.sentenceOf,
      );
    },
  };
}

/** As it was left, or as it was about to be written when something broke off. */
function isOurs(found: string, { digest, pending }: Known): boolean {
  return found === digest || found === pending;
}
