import { messageOf } from '../../shared/message-of.ts';
/** The code (`ENOENT`, `ENOSPC`, …) of what a file system threw; undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the error says that nothing may be written here. */
export function deniesWriting(error: unknown): boolean {
  return ['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error) ?? '');
}

/** Whether the error says that no room is left. */
export function saysDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error) ?? '');
}

/** What to tell the user about an error of the file system. */
export function reasonOf(error: unknown): string {
  if (saysDiskFull(error)) return 'the disk is full';
  if (deniesWriting(error)) return `writing isn't allowed (${errorCode(error)})`;
  return messageOf(error);
}
