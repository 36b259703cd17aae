import { crc32 as zlibCrc32 } from 'node:zlib';
import type { Checksum } from '../ports.ts';

/** The checksum of the data folder, by zlib: some ten times as quick as one in JavaScript. */
export const crc32: Checksum = (bytes, previous = 0) => zlibCrc32(bytes, previous);
