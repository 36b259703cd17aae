import { charsetOf } from '../../shared/charset-of.ts';
import type { ImportFile } from '../state/view.ts';

/** As much as the contract takes: more is refused unread. */
const MOST_BYTES = 20_000_000;

/** A file as it is offered for import, or why it can't be. */
export type ReadFile =
  | { readonly ok: true; readonly file: ImportFile }
  | { readonly ok: false; readonly reason: 'import.unknown' | 'import.large' };

/** Reads a file that the user chose or dropped; its name says what it is. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  const as = formatOf(file.name);
  if (as === undefined) return { ok: false, reason: 'import.unknown' };
  if (file.size > MOST_BYTES) return { ok: false, reason: 'import.large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = new TextDecoder(charsetOf(bytes)).decode(bytes);
  return { ok: true, file: { name: file.name, as, content } };
}

function formatOf(name: string): ImportFile['as'] | undefined {
  const ending = /\.(ics|json)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'ics' || ending === 'json' ? ending : undefined;
}
