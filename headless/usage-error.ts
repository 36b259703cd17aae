/** The command was called in a way that it doesn't know; its message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
