import type { Checksum, FileSystem } from '../ports.ts';
import { reasonOf } from './error-code.ts';
import { headerLine, joined } from './journal-line.ts';
import { JOURNAL, journalName, journalPath, nextJournalName } from './journal-names.ts';
import type { Extent } from './read-journal.ts';
import { writeAll } from './write-whole.ts';

/** A new journal file begins once the last has grown past this many bytes. */
const JOURNAL_FILE_BYTES = 4 * 1024 * 1024;

/** How writing an act went. `refused` left nothing behind; after `lost` nobody knows what is on disk. */
type Writing =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

export interface JournalWriter {
  /** What the files hold, all of it flushed. */
  extents(): readonly Extent[];
  /** Writes the lines of one act at one stroke and flushes them. */
  write(lines: Uint8Array): Promise<Writing>;
  close(): Promise<void>;
}

interface JournalWriterOptions {
  readonly files: FileSystem;
  readonly checksum: Checksum;
  readonly extents: readonly Extent[];
  /** Whether the last line lacks its line end. */
  readonly unended: boolean;
  /** Whether the last file is of an older version, so that the next act begins a new one. */
  readonly outdated: boolean;
  readonly fileBytes?: number;
}

/**
 * Opens the last journal file for appending, or makes the first. What an earlier host wrote without living to flush
 * it is flushed now, so that nothing is shown that a power cut could still take. Throws what the file system throws.
 */
export async function openJournalWriter(options: JournalWriterOptions): Promise<JournalWriter> {
  const { files, checksum, fileBytes = JOURNAL_FILE_BYTES } = options;
  const sealed = options.extents.slice(0, -1);
  let last = options.extents.at(-1) ?? { name: journalName(1), bytes: 0, sum: 0 };
  let { unended, outdated } = options;
  let file = await files.openAppend(journalPath(last.name));
  let named = false;
  await file.flush();

  async function beginNext(): Promise<void> {
    const name = nextJournalName(last.name);
    const next = await files.openAppend(journalPath(name));
    await file.close();
    sealed.push(last);
    last = { name, bytes: 0, sum: 0 };
    file = next;
    named = false;
    outdated = false;
  }

  async function undo(error: unknown): Promise<Writing> {
    try {
      await file.truncate(last.bytes);
      await file.flush();
      return { kind: 'refused', reason: reasonOf(error) };
    } catch (second) {
      return { kind: 'lost', reason: `${reasonOf(error)}, and then ${reasonOf(second)}` };
    }
  }

  async function flush(): Promise<void> {
    await file.flush();
    if (!named) await files.flushFolder(JOURNAL);
    named = true;
  }

  return {
    extents: () => [...sealed, last],
    async write(lines) {
      try {
        if (last.bytes > 0 && (outdated || last.bytes + lines.length > fileBytes)) await beginNext();
      } catch (error) {
        return { kind: 'refused', reason: reasonOf(error) };
      }
      const bytes = withLead(lines, last, unended, checksum);
      try {
        await writeAll(file, bytes);
      } catch (error) {
        return undo(error);
      }
      try {
        await flush();
      } catch (error) {
        return { kind: 'lost', reason: reasonOf(error) };
      }
      last = { name: last.name, bytes: last.bytes + bytes.length, sum: checksum(bytes, last.sum) };
      unended = false;
      return { kind: 'written' };
    },
    close: () => file.close(),
  };
}

function withLead(lines: Uint8Array, last: Extent, unended: boolean, checksum: Checksum): Uint8Array {
  if (last.bytes === 0) return joined([headerLine(checksum), lines]);
  return unended ? joined([Uint8Array.of(10), lines]) : lines;
}
