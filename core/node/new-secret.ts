import { randomBytes } from 'node:crypto';

/** A text of 192 random bits that nobody can guess, fit for a URL, a header and a cookie. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}
