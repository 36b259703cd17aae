import { type Outcome, refused, taken } from '../outcome.ts';
import { parseDate } from './parse-date.ts';
import { readNumericDate } from './words/numeric-date.ts';
import { plainWords } from './words/plain-words.ts';
import { readChinese } from './words/read-chinese.ts';
import { readEnglish } from './words/read-english.ts';
import type { ReadingOptions } from './words/reading.ts';

/** A date read from words: the EDTF to store, and the words where they are worth keeping beside it. */
export interface ReadDate {
  readonly date: string;
  readonly said?: string;
}

const LONGEST = 200;
const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Text that can only be meant as EDTF, so that its reasons say more. */
const FIGURES = /^[\d[{./][\dx\-/.,[\]{}?~% t:z]*$/;
const EXAMPLES = 'write a date such as 14–16 April 2026, mid-May, Q2 2026, late spring or 2026-04-14';

/**
 * Reads a date as people write it, in English or Chinese, or as EDTF; the grammar is in docs/dates.md. Words
 * without a year mean their next occurrence that isn't over on `today`. `said` keeps the words as typed, but not
 * EDTF itself and not words that only hold today (tomorrow). What isn't understood is refused with the word.
 */
export function readDate(words: string, options: ReadingOptions): Outcome<ReadDate> {
  const said = words.trim();
  if (said === '') return refused(`there is no date in it: ${EXAMPLES}`);
  if (said.length > LONGEST) return refused(`a date of ${said.length} characters is too long: ${EXAMPLES}`);
  const plain = plainWords(said);
  const edtf = parseDate(plain.toUpperCase());
  if (edtf.ok) return taken({ date: edtf.value.text });
  if (ISO.test(plain)) return edtf;
  const numeric = readNumericDate(plain);
  if (numeric) return numeric.ok ? taken({ date: numeric.value, said }) : numeric;
  const reading = /\p{Script=Han}/u.test(plain) ? readChinese(plain, options) : readEnglish(plain, options);
  if (!('date' in reading) && FIGURES.test(plain)) return edtf;
  if ('complaint' in reading) return refused(`"${said}" can't be a date: ${reading.complaint}`);
  if (!('date' in reading)) return refused(reasonOf(said, reading.obstacle));
  const check = parseDate(reading.date);
  if (!check.ok) return check;
  return taken({ date: reading.date, ...(!reading.isRelative && { said }) });
}

function reasonOf(said: string, obstacle: string | undefined): string {
  const at = obstacle === undefined ? -1 : said.toLowerCase().indexOf(obstacle);
  const word = at < 0 ? obstacle : said.slice(at, at + (obstacle?.length ?? 0));
  return word === undefined || word === said
    ? `"${said}" isn't understood as a date: ${EXAMPLES}`
    : `"${word}" isn't understood in "${said}": ${EXAMPLES}`;
}
