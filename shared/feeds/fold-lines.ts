const MOST_OCTETS = 75;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Folds the lines of a text at 75 octets of UTF-8 (RFC 5545 §3.1), never inside a character. Lines end in CRLF, the
 * last one too. The text has no broken surrogates.
 */
export function foldLines(text: string): string {
  let folded = '';
  let from = 0;
  for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n', from)) {
    const length = end - from;
    if (length * 3 > MOST_OCTETS) {
      const line = text.slice(from, end);
      folded += BEYOND_ASCII.test(line) ? foldByOctets(line) : foldAscii(line);
      folded += '\r\n';
    } else {
      folded += text.slice(from, end + 2);
    }
    from = end + 2;
  }
  return folded;
}

function foldAscii(line: string): string {
  let folded = line.slice(0, MOST_OCTETS);
  for (let from = MOST_OCTETS; from < line.length; from += MOST_OCTETS - 1) {
    folded += `\r\n ${line.slice(from, from + MOST_OCTETS - 1)}`;
  }
  return folded;
}

function foldByOctets(line: string): string {
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const size = octetsOf(line.charCodeAt(at));
    octets += size;
    if (octets > MOST_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1 + size;
    }
    // A pair of surrogates is one character of four octets, all counted at its first half.
    if (size === 4) at++;
  }
  return folded + line.slice(from);
}

function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdbff ? 4 : 3;
}
