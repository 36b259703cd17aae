import type { SizedPicture } from './ico.ts';

/** Under which names a picture of a size is kept: plain, and as the double of half the size. */
const names: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A Mac's icon file of PNG pictures: "icns", its length, and each picture after its name and length. */
export function icnsOf(pictures: readonly SizedPicture[]): Uint8Array {
  const blocks = pictures.flatMap(({ size, png }) => (names[size] ?? []).map((name) => blockOf(name, png)));
  return blockOf('icns', Buffer.concat(blocks));
}

function blockOf(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'ascii');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
