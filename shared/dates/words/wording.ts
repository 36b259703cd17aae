import type { Piece } from './stretch.ts';

/** How a language words dates; `first`, `last` and parts are single EDTF dates. */
export interface Wording {
  readonly anyDay: string;
  part(text: string): string;
  interval(first: string, last: string): string;
  between(first: string, last: string): string;
  either(first: string, second: string): string;
  list(members: readonly string[]): string;
  /** A piece of an EDTF month or year. */
  piece(piece: Piece, whole: string): string;
  /** These take what is already worded. */
  weekOf(day: string): string;
  by(date: string): string;
  from(date: string): string;
  orEarlier(date: string): string;
  orLater(date: string): string;
  /** Doubt as an EDTF sign: `~` about, `?` possibly, `%` both. */
  hedge(sign: string, date: string): string;
}

/** A single EDTF date in its parts; `month` is also a season (21 to 32) or quarter (33 to 36). */
export interface WordedPart {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
  readonly sign?: string;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** The parts of a single EDTF date; undefined for one with unknown digits. */
export function wordedPart(text: string): WordedPart | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, sign] = match;
  return {
    year,
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(sign !== undefined && { sign }),
  };
}

/** The season a number from 21 to 32 stands for: 0 for spring to 3 for winter, and the hemisphere it names. */
export function seasonOf(number: number): {
  readonly index: number;
  readonly hemisphere?: 'north' | 'south';
} {
  const index = (number - 21) % 4;
  return number < 25 ? { index } : { index, hemisphere: number < 29 ? 'north' : 'south' };
}
