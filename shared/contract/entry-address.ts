import type { EntryId } from '../entries/ids.ts';

const MARK = '#entry/';

/** What follows the address of the app where it is to open on the Due list. */
export const DUE_ADDRESS = '#due';

/** What follows the address of the app where it is to open on an entry: `#entry/ID`. */
export function addressOfEntry(id: EntryId): string {
  return `${MARK}${encodeURIComponent(id)}`;
}

/** The id that an address asks for, whether or not there is such an entry. */
export function entryInAddress(hash: string): EntryId | undefined {
  const text = hash.startsWith(MARK) ? hash.slice(MARK.length) : '';
  // Ids are such characters only: anything else was written by hand.
  return /^[\w-]+$/.test(text) ? (text as EntryId) : undefined;
}

/** Whether an address asks for the Due list. */
export function asksForDue(hash: string): boolean {
  return hash === DUE_ADDRESS;
}
