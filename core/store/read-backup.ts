import { AppError } from '../../shared/contract/app-error.ts';
import type { Change } from '../../shared/entries/change.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { backupPath, listBackups } from './backup.ts';
import { lineNumberAt, piecesOf } from './journal-file.ts';
import { JOURNAL_VERSION } from './journal-line.ts';
import { judgeLines } from './judge-lines.ts';

/** The changes that a backup holds. Throws an `AppError` where there is none of that name, or it isn't sound. */
export async function readBackup(
  files: FileSystem,
  checksum: Checksum,
  name: string,
): Promise<readonly Change[]> {
  const known = await listBackups(files);
  if (!known.some((backup) => backup.name === name)) {
    const names = known.map((backup) => backup.name);
    const remedy = names.length === 0 ? 'There are none yet.' : `There are ${names.join(', ')}.`;
    throw new AppError('not-found', `There is no backup “${name}”. ${remedy}`);
  }
  return changesIn(await files.read(backupPath(name)), checksum, `The backup ${name}`);
}

/** The changes of a journal in one piece, each seen by the schema; `what` names it where it can't be used. */
export function changesIn(bytes: Uint8Array, checksum: Checksum, what: string): readonly Change[] {
  const pieces = piecesOf(bytes, 0, checksum, 'schema');
  const header = pieces[0]?.line;
  if (header?.kind === 'header' && header.version > JOURNAL_VERSION)
    throw new AppError(
      'unavailable',
      `${what} is in format ${header.version}, written by a newer Sherpa; this one reads up to format ${JOURNAL_VERSION}. Update Sherpa to use it.`,
    );
  const fault = header?.kind === 'header' ? faultOf(bytes, pieces) : 'it doesn’t begin as a journal does';
  if (fault !== undefined)
    throw new AppError('unavailable', `${what} can’t be used: ${fault}. Nothing was changed; take another.`);
  return pieces.flatMap(({ line }) => (line.kind === 'change' ? [line.change] : []));
}

function faultOf(bytes: Uint8Array, pieces: ReturnType<typeof piecesOf>): string | undefined {
  const { judged } = judgeLines(pieces, 1);
  const bad = judged.find(({ sound, gap }) => !sound || gap !== undefined);
  if (bad !== undefined)
    return `its line ${lineNumberAt(bytes, bad.piece.start)} ${bad.reason ?? 'comes after others that are missing'}`;
  const last = pieces.at(-1)?.line;
  return last?.kind === 'change' && last.change.more === true ? 'its last lines are missing' : undefined;
}
