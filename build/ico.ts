/** A picture of a set, as a PNG file. */
export interface SizedPicture {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** A Windows icon of PNG pictures, up to 256 px (a header, a line of 16 bytes for each, then the files). */
export function icoOf(pictures: readonly SizedPicture[]): Uint8Array {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const lines = pictures.map(({ size, png }) => {
    const line = Buffer.alloc(16);
    // 256 doesn't fit into its byte, and is written as 0.
    line.writeUInt8(size % 256, 0);
    line.writeUInt8(size % 256, 1);
    line.writeUInt16LE(1, 4);
    line.writeUInt16LE(32, 6);
    line.writeUInt32LE(png.length, 8);
    line.writeUInt32LE(offset, 12);
    offset += png.length;
    return line;
  });
  return Buffer.concat([header, ...lines, ...pictures.map(({ png }) => png)]);
}
