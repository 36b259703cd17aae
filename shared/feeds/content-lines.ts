import type { Note } from './finding.ts';

/** A property of a component as its line says it (RFC 5545 §3.1). */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

const MOST_OCTETS = 75;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;
const BROKEN = /\p{Cs}/u;
const BEYOND_ASCII = /[^\0-\x7f]/;
const PARAMETER = ';[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*';
const PARAMETERS = new RegExp(PARAMETER, 'g');
const LINE = new RegExp(`^([A-Za-z0-9-]+)((?:${PARAMETER})*):(.*)$`, 's');

/**
 * The content lines of an iCalendar text, unfolded. What is wrong with its bytes and lines is noted: how lines end, how long
 * they are, control characters, half surrogates, and lines that aren't properties.
 */
export function* contentLines(text: string, note: Note): Iterable<ContentLine> {
  let unfolded: string | undefined;
  let begun = 1;
  let number = 0;
  for (const line of physicalLines(text, note)) {
    number += 1;
    checkLine(line, number, note);
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (unfolded === undefined) note('fold', number, '', 'The first line goes on from none before it.');
      else unfolded += line.slice(1);
      continue;
    }
    if (unfolded !== undefined) yield* parsed(unfolded, begun, note);
    unfolded = line;
    begun = number;
  }
  if (unfolded !== undefined) yield* parsed(unfolded, begun, note);
}

function* physicalLines(text: string, note: Note): Iterable<string> {
  let from = 0;
  for (let number = 1; from < text.length; number += 1) {
    const end = text.indexOf('\n', from);
    const upTo = end === -1 ? text.length : end;
    const isEnded = end !== -1 && text[end - 1] === '\r' && end > from;
    const line = text.slice(from, isEnded ? upTo - 1 : upTo);
    if (!isEnded || line.includes('\r')) note('line-end', number, '', 'A line doesn’t end in CRLF.');
    yield line;
    from = upTo + 1;
  }
}

function checkLine(line: string, number: number, note: Note): void {
  const isAscii = !BEYOND_ASCII.test(line);
  const octets = isAscii ? line.length : octetsIn(line);
  if (octets > MOST_OCTETS)
    note('fold', number, line.slice(0, 20), `A line has ${octets} octets, more than 75.`);
  if (CONTROL.test(line)) note('control-character', number, '', 'A line has a control character in it.');
  if (!isAscii && (BROKEN.test(line) || line.startsWith('\uFEFF')))
    note('encoding', number, '', 'A line has half a character in it, or a byte order mark.');
}

function octetsIn(line: string): number {
  let octets = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}

function* parsed(unfolded: string, line: number, note: Note): Iterable<ContentLine> {
  const [, name, parameters = '', value = ''] = LINE.exec(unfolded) ?? [];
  if (name === undefined) {
    note('content-line', line, unfolded.slice(0, 20), 'A line isn’t a property: NAME:value is missing.');
    return;
  }
  yield { name: name.toUpperCase(), parameters: parametersIn(parameters), value, line };
}

const NONE: ReadonlyMap<string, string> = new Map();

function parametersIn(text: string): ReadonlyMap<string, string> {
  if (text === '') return NONE;
  const found = new Map<string, string>();
  for (const part of text.match(PARAMETERS) ?? []) {
    const at = part.indexOf('=');
    found.set(part.slice(1, at).toUpperCase(), part.slice(at + 1).replaceAll('"', ''));
  }
  return found;
}
