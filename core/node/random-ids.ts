import { randomFillSync } from 'node:crypto';
import type { Ids } from '../ports.ts';

const ID_BYTES = 12;
const IDS_A_FILLING = 128;

/** Ids of 16 letters and digits with well over 90 random bits: new wherever they meet, and never mistaken for a flag. */
export function createRandomIds(): Ids {
  const pool = Buffer.alloc(ID_BYTES * IDS_A_FILLING);
  let used = pool.length;
  return {
    next() {
      if (used === pool.length) {
        randomFillSync(pool);
        used = 0;
      }
      const id = pool.toString('base64url', used, used + ID_BYTES);
      used += ID_BYTES;
      return id.replaceAll('-', 'A').replaceAll('_', 'Z');
    },
  };
}
