import { expect, test } from 'vitest';
import { icnsOf } from '../../../build/icns.ts';
import { icoOf } from '../../../build/ico.ts';

const picture = (size: number, text: string) => ({ size, png: new TextEncoder().encode(text) });

test('keeps each picture of a Windows icon where its line says', () => {
  const bytes = Buffer.from(icoOf([picture(16, 'small'), picture(256, 'large picture')]));
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([0, 1, 2]);
  const read = (line: number) => {
    const at = 6 + 16 * line;
    const start = bytes.readUInt32LE(at + 12);
    return [bytes[at], bytes.subarray(start, start + bytes.readUInt32LE(at + 8)).toString()];
  };
  expect(read(0)).toEqual([16, 'small']);
  // A byte holds no 256: 0 stands for it.
  expect(read(1)).toEqual([0, 'large picture']);
});

test('names the pictures of a Mac’s icon by their size, plain and doubled', () => {
  const bytes = Buffer.from(icnsOf([picture(32, 'a'), picture(1024, 'bcd')]));
  expect(bytes.toString('ascii', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const blocks = new Map<string, string>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    blocks.set(
      bytes.toString('ascii', at, at + 4),
      bytes.toString('utf8', at + 8, at + bytes.readUInt32BE(at + 4)),
    );
  expect([...blocks]).toEqual([
    ['icp5', 'a'],
    ['ic11', 'a'],
    ['ic10', 'bcd'],
  ]);
});
