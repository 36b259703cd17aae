import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports.ts';

const BYTES = 12;

/** Ids of 16 letters and digits with well over 90 random bits: new wherever they meet, and never mistaken for a flag. */
export const randomIds: Ids = {
  next: () => randomBytes(BYTES).toString('base64url').replaceAll('-', 'A').replaceAll('_', 'Z'),
};
