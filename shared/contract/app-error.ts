/** Every way a request can fail; the list is closed. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'conflict',
  'read-only',
  'unavailable',
  'unknown-method',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error that crosses the contract: its message says what happened, to what, and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
