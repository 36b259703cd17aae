import { shell } from 'electron';

const allowed = ['http:', 'https:', 'mailto:'];

/** The address to give to the system for a link, or nothing where its scheme isn't one for people to follow. */
export function addressOutside(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && allowed.includes(url.protocol) ? url.href : undefined;
}

/** Opens a link in the user's browser or mail program, if it is one that may be opened. */
export function openOutside(address: string): void {
  const outside = addressOutside(address);
  if (outside !== undefined) void shell.openExternal(outside);
}
