import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '..');

/** Where the bundles go. */
export const out = join(root, 'out');

/** A file of an installed package. */
export function packagePath(name: string, ...rest: readonly string[]): string {
  return join(root, 'node_modules', name, ...rest);
}
