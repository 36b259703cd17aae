import { charsetOf } from '../../shared/charset-of.ts';

/** The text of a calendar's bytes, in whatever charset they are. */
export function decodeCalendar(bytes: Uint8Array, mediaType?: string): string {
  return decoderOf(charsetOf(bytes, mediaType)).decode(bytes);
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
