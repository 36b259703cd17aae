import { createChineseStretchReader } from './chinese-stretch.ts';
import { plainChinese } from './plain-chinese.ts';
import type { WordsReading } from './read-english.ts';
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
import { createTextReader } from './text-reader.ts';

const TO = /[-~至到]/y;
const OR = /或者?/y;
const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/不晚于|不迟于|最晚|最迟|截至|截止到?/y, 'by'],
  [/自从|自|从/y, 'from'],
];
const BOUND_BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/(?:[之以]前|前)(?!后)/y, 'before'],
  [/[之以]?后/y, 'after'],
  [/起|开始|以来/y, 'from'],
  [/为?止/y, 'by'],
];

/** Reads a date in Chinese words, already half-width and with plain dashes. */
export function readChinese(words: string, options: ReadingOptions): WordsReading {
  const reader = createTextReader(plainChinese(words));
  const stretches = createChineseStretchReader(reader, options);

  function readTwo(): Reading | undefined {
    reader.take(/从|自/y);
    const both = stretches.readTwoDays(TO) ?? readPair(TO);
    if (!both) return undefined;
    return reader.take(/之?间/y) ? readBetween(...both, options) : readInterval(...both, options);
  }

  function readOneOf(): Reading | undefined {
    const both = stretches.readTwoDays(OR) ?? readPair(OR);
    return both && readEither(...both, options);
  }

  function readPair(separator: RegExp) {
    return reader.attempt(() => {
      const first = stretches.readStretch();
      if (!first || !reader.take(separator)) return undefined;
      const last = stretches.readStretch();
      return last && ([first, last] as const);
    });
  }

  function readOne(): Reading | undefined {
    const opening = BOUND_BEFORE.find(([shape]) => reader.take(shape));
    const stretch = stretches.readStretch();
    if (!stretch) return undefined;
    const closing = BOUND_BEHIND.find(([shape]) => reader.take(shape));
    const bound = opening?.[1] ?? closing?.[1];
    return bound ? readBound(bound, stretch, options) : readSingle(stretch, options);
  }

  function toTheEnd(rule: () => Reading | undefined): Reading | undefined {
    return reader.attempt(() => {
      const reading = rule();
      if (!reading) return undefined;
      const sign = reader.take(/左右|前后/y) ? '~' : reader.take(/\?/y)?.[0];
      return reader.isAtEnd() ? (sign ? withSign(reading, sign) : reading) : undefined;
    });
  }

  const doubt = reader.take(/可能在?|或许|也许/y) ? '?' : undefined;
  const sign = reader.take(/大约|大概|约/y) ? (doubt ? '%' : '~') : doubt;
  reader.take(/在|于/y);
  const reading = toTheEnd(readTwo) ?? toTheEnd(readOneOf) ?? toTheEnd(readOne);
  if (!reading) {
    const complaint = stretches.complaint();
    return complaint === undefined ? { obstacle: reader.obstacle() } : { complaint };
  }
  const signed = sign ? withSign(reading, sign) : reading;
  return 'complaint' in signed ? signed : { date: signed.date, isRelative: stretches.isRelative() };
}
