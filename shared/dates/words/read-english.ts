import { createEnglishStretchReader } from './english-stretch.ts';
import {
  type Bound,
  type Reading,
  type ReadingOptions,
  readBetween,
  readBound,
  readEither,
  readInterval,
  readSingle,
  withSign,
} from './reading.ts';
import { createTokenReader } from './token-reader.ts';
import { isKnownWord, SIGN_BY_HEDGE } from './vocabulary-english.ts';

const TOKENS =
  /[1-9]\d{3}-\d{2}(?:-\d{2})?(?![\d-])|\d+(?:st|nd|rd|th)?(?!\p{L})|[qh][1-4](?![\p{L}\p{N}])|[\p{L}\p{N}']+|\S/gu;
const TO = ['-', 'to', 'until', 'through', 'thru', 'till'] as const;

/** The ways to open one end, with what they are followed by. Longer ones first. */
const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['not later than', 'by'],
  ['no later than', 'by'],
  ['not earlier than', 'from'],
  ['no earlier than', 'from'],
  ['not before', 'from'],
  ['on or before', 'by'],
  ['on or after', 'from'],
  ['prior to', 'before'],
  ['as of', 'from'],
  ['by', 'by'],
  ['until', 'by'],
  ['till', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['from', 'from'],
  ['since', 'from'],
  ['starting', 'from'],
];

/** What English words mean: a reading, or the first word that couldn't be taken. */
export type WordsReading =
  | { readonly date: string; readonly isRelative: boolean }
  | { readonly complaint: string }
  | { readonly obstacle: string | undefined };

/** Reads a date in English words, already in lower case and with plain dashes. */
export function readEnglish(words: string, options: ReadingOptions): WordsReading {
  const tokens = words.replace(/(\p{L})\./gu, '$1 ').match(TOKENS) ?? [];
  const unknown = tokens.find((token) => !isKnownWord(token) && !/^\d{4}-/.test(token));
  if (unknown !== undefined) return { obstacle: unknown };
  const reader = createTokenReader(tokens);
  const stretches = createEnglishStretchReader(reader, options);

  function readSign(): string | undefined {
    const signs = [reader.takeFrom(SIGN_BY_HEDGE), reader.takeFrom(SIGN_BY_HEDGE)];
    return signs.includes('~') && signs.includes('?') ? '%' : signs[0];
  }

  function readBounded(): Reading | undefined {
    const found = BOUNDS.find(([opening]) => reader.takeAll(...opening.split(' ')));
    const stretch = found && stretches.readStretch();
    if (!stretch) return undefined;
    if (found[1] === 'from') reader.takeAll('on') || reader.take('onward', 'onwards');
    return readBound(found[1], stretch, options);
  }

  function readBetweenTwo(): Reading | undefined {
    if (!reader.take('between')) return undefined;
    const days = stretches.readTwoDays(['and']);
    if (days) return readBetween(...days, options);
    const first = stretches.readStretch();
    if (!first || !reader.take('and')) return undefined;
    const last = stretches.readStretch();
    return last && readBetween(first, last, options);
  }

  function readTwo(): Reading | undefined {
    reader.take('from');
    const days = stretches.readTwoDays(TO);
    if (days) return readInterval(...days, options);
    const first = stretches.readStretch();
    if (!first || !reader.take(...TO)) return undefined;
    const last = stretches.readStretch();
    return last && readInterval(first, last, options);
  }

  function readOneOf(): Reading | undefined {
    const days = stretches.readTwoDays(['or']);
    if (days) return readEither(...days, options);
    const first = stretches.readStretch();
    if (!first || !reader.take('or')) return undefined;
    const last = stretches.readStretch();
    return last && readEither(first, last, options);
  }

  function readOne(): Reading | undefined {
    const stretch = stretches.readStretch();
    if (!stretch) return undefined;
    if (reader.takeAll('or', 'later') || reader.take('onward', 'onwards'))
      return readBound('from', stretch, options);
    return readSingle(stretch, options);
  }

  function toTheEnd(rule: () => Reading | undefined): Reading | undefined {
    return reader.attempt(() => {
      const reading = rule();
      if (!reading) return undefined;
      const sign = reader.take('?');
      return reader.isAtEnd() ? (sign ? withSign(reading, sign) : reading) : undefined;
    });
  }

  const sign = readSign();
  const reading =
    toTheEnd(readTwo) ??
    toTheEnd(readBetweenTwo) ??
    toTheEnd(readOneOf) ??
    toTheEnd(readBounded) ??
    toTheEnd(readOne) ??
    toTheEnd(() => {
      reader.take('sometime');
      return reader.take('on', 'in', 'during') ? readOne() : undefined;
    });
  if (!reading) {
    const complaint = stretches.complaint();
    return complaint === undefined ? { obstacle: reader.obstacle() } : { complaint };
  }
  const signed = sign ? withSign(reading, sign) : reading;
  return 'complaint' in signed ? signed : { date: signed.date, isRelative: stretches.isRelative() };
}
