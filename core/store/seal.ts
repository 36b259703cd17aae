import type { Checksum } from '../ports.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const OPENING = encoder.encode(',"sum":"');
const CLOSING = encoder.encode('"}');
const DIGITS = 8;
const SEAL_LENGTH = OPENING.length + DIGITS + CLOSING.length;

/**
 * The bytes of a JSON object's text with a checksum of itself as its last field. The checksum is over the bytes
 * before that field, so that a reader can verify them without knowing how the text was made.
 */
export function seal(json: string, checksum: Checksum): Uint8Array {
  const body = encoder.encode(json.slice(0, -1));
  const sealed = new Uint8Array(body.length + SEAL_LENGTH);
  sealed.set(body);
  sealed.set(OPENING, body.length);
  sealed.set(encoder.encode(hexOf(checksum(body))), body.length + OPENING.length);
  sealed.set(CLOSING, sealed.length - CLOSING.length);
  return sealed;
}

/** The text that was sealed, or undefined where the bytes aren't what they were. */
export function unseal(sealed: Uint8Array, checksum: Checksum): string | undefined {
  const length = sealed.length - SEAL_LENGTH;
  if (length < 1) return undefined;
  const body = sealed.subarray(0, length);
  const seal = `,"sum":"${hexOf(checksum(body))}"}`;
  for (let at = 0; at < SEAL_LENGTH; at += 1) {
    if (sealed[length + at] !== seal.charCodeAt(at)) return undefined;
  }
  return `${decoder.decode(body)}}`;
}

function hexOf(sum: number): string {
  return sum.toString(16).padStart(DIGITS, '0');
}
