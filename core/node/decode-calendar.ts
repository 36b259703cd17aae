/** The text of a calendar's bytes: by its byte order mark, by the charset that its media type names, or UTF-8. */
export function decodeCalendar(bytes: Uint8Array, mediaType?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [, charset = 'utf-8'] = /;\s*charset="?([\w-]+)"?/i.exec(mediaType ?? '') ?? [];
  return decoderOf(charset).decode(bytes);
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    // A name that nobody knows says nothing.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
