import type { Log } from '../../core/ports.ts';

/** A log that keeps what it is told. */
export function createQuietLog(): Log & { readonly errors: readonly string[] } {
  const errors: string[] = [];
  return {
    errors,
    info() {},
    error(message) {
      errors.push(message);
    },
  };
}
