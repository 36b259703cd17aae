import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports.ts';

const BYTES = 15;

/** Ids of 20 characters with 120 random bits: new wherever they meet. */
export const randomIds: Ids = { next: () => randomBytes(BYTES).toString('base64url') };
