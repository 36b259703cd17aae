/**
 * The charset of a text file's bytes, as `TextDecoder` knows it: by its byte order mark, by what its media type names, UTF-8
 * where they are that, or else Windows-1252, which older programs of the West write. A media type may name anything.
 */
export function charsetOf(bytes: Uint8Array, mediaType?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [, named] = /;\s*charset="?([\w-]+)"?/i.exec(mediaType ?? '') ?? [];
  return named ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Whether bytes are well-formed UTF-8 but for a character cut off at the end (RFC 3629 §4, without its rarest exceptions). */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0;
  for (const byte of bytes) {
    const continues = byte >> 6 === 0b10;
    if (continues !== following > 0) return false;
    if (continues) following -= 1;
    else if (byte >= 0x80) {
      following = byte >> 5 === 0b110 ? 1 : byte >> 4 === 0b1110 ? 2 : byte >> 3 === 0b11110 ? 3 : 0;
      if (following === 0) return false;
    }
  }
  return true;
}
