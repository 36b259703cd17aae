import * as v from 'valibot';
import { type Change, ChangeSchema } from '../../shared/entries/change.ts';
import type { Checksum } from '../ports.ts';
import { parseJson } from './parse-json.ts';
import { seal, unseal } from './seal.ts';

const JOURNAL_FORMAT = 'sherpa journal';
/** The version that this program writes; it reads those up to it. */
export const JOURNAL_VERSION = 4;

/** One line of a journal file, as far as it can be understood. `torn` is what a power cut leaves, not a hand. */
export type JournalLine =
  | { readonly kind: 'header'; readonly version: number }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'missing'; readonly seq: number; readonly to: number }
  | { readonly kind: 'bad'; readonly reason: string; readonly torn: boolean };

/** How far a line is believed: by its checksum alone, or only once the schema has seen it too. */
export type Trust = 'checksum' | 'schema';

const HeaderSchema = v.object({
  format: v.literal(JOURNAL_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const seq = v.pipe(v.number(), v.integer(), v.minValue(1));
const MissingSchema = v.strictObject({ seq, to: seq, missing: v.string() });

/** Reads a line without its line end. */
export function readLine(bytes: Uint8Array, checksum: Checksum, trust: Trust): JournalLine {
  const text = unseal(bytes, checksum);
  if (text === undefined) {
    const torn = bytes.includes(0);
    return bad(torn ? 'is full of zeros, as a power cut leaves it' : "doesn't match its checksum", torn);
  }
  const json = parse(text);
  if (json === undefined) return bad("isn't a JSON object", false);
  if ('format' in json) return readHeader(json);
  if ('missing' in json) return readMissing(json);
  if (trust === 'checksum') return { kind: 'change', change: json as Change };
  const parsed = v.safeParse(ChangeSchema, json);
  if (parsed.success) return { kind: 'change', change: parsed.output };
  const issue = parsed.issues[0];
  return bad(
    `isn't a change that Sherpa knows (${v.getDotPath(issue) ?? 'change'}: ${issue.message})`,
    false,
  );
}

/**
 * The change that a line says although its checksum doesn't match: a hand edited it, or damage left it readable.
 * Undefined where it can't be read as one.
 */
export function readUnsealed(bytes: Uint8Array): Change | undefined {
  const text = textOf(bytes);
  const json = text === undefined ? undefined : parse(text);
  if (json === undefined) return undefined;
  const fields = Object.entries(json).filter(([field]) => field !== 'sum');
  const parsed = v.safeParse(ChangeSchema, Object.fromEntries(fields));
  return parsed.success ? parsed.output : undefined;
}

/** The header that begins a journal file, with its line end. */
export function headerLine(checksum: Checksum): Uint8Array {
  return line({ format: JOURNAL_FORMAT, version: JOURNAL_VERSION }, checksum);
}

/** The line of a change, with its line end. */
export function changeLine(change: Change, checksum: Checksum): Uint8Array {
  return line(change, checksum);
}

/** The line that stands for changes that were lost, with its line end. */
export function missingLine(from: number, to: number, why: string, checksum: Checksum): Uint8Array {
  return line({ seq: from, to, missing: why }, checksum);
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function line(json: object, checksum: Checksum): Uint8Array {
  const sealed = seal(JSON.stringify(json), checksum);
  const ended = new Uint8Array(sealed.length + 1);
  ended.set(sealed);
  ended[sealed.length] = 10;
  return ended;
}

function readHeader(json: object): JournalLine {
  const parsed = v.safeParse(HeaderSchema, json);
  if (!parsed.success) return bad("isn't a header that Sherpa knows", false);
  return { kind: 'header', version: parsed.output.version };
}

function readMissing(json: object): JournalLine {
  const parsed = v.safeParse(MissingSchema, json);
  if (!parsed.success || parsed.output.to < parsed.output.seq)
    return bad("isn't a mark that Sherpa knows", false);
  return { kind: 'missing', seq: parsed.output.seq, to: parsed.output.to };
}

function bad(reason: string, torn: boolean): JournalLine {
  return { kind: 'bad', reason, torn };
}

function parse(text: string): object | undefined {
  const json = parseJson(text);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
