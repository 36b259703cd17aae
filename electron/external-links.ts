import { shell } from 'electron';
import { addressOutside } from './address-outside.ts';

/** Opens a link in the user's browser or mail program, if it is one that may be opened. */
export function openOutside(address: string): void {
  const outside = addressOutside(address);
  if (outside !== undefined) void shell.openExternal(outside);
}
