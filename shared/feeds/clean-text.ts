/** Line breaks of every make: readers of iCalendar take some of these for the end of a line. */
const BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
// Half a surrogate pair isn't a character: it can't be written as UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const UNPRINTABLE = /[\0-\x08\x0E-\x1F\x7F-\x9F]|\p{Cs}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, for the many texts that need no cleaning
const SUSPECT = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF]/;

/** Text of several lines without control characters and broken surrogates; every line ends in `\n`. */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? text.replace(BREAKS, '\n').replace(UNPRINTABLE, '') : text;
}

/** Text of one line, so that nothing in it can begin a line of its own (RFC 5545 §3.1). */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return clean.includes('\n') ? clean.replace(/\s*\n\s*/g, ' ').trim() : clean;
}

/** TEXT as RFC 5545 §3.3.11 escapes it. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** An address in ASCII, as a URI has to be (RFC 3986 §2): what isn't is percent-encoded, the rest left as it is. */
export function cleanUri(uri: string): string {
  return cleanLine(uri).replace(/[^!-~]/gu, (character) => encodeURIComponent(character));
}
