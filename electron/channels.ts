import type { ErrorCode } from '../shared/contract/app-error.ts';

/** The two channels between the window and the host, and no other. */
export const REQUEST_CHANNEL = 'sherpa:request';
export const NOTICE_CHANNEL = 'sherpa:notice';

/** What the window sends for a request. */
export interface Call {
  readonly method: string;
  readonly input: unknown;
}

/** What comes back: Electron keeps only the message of an error that is thrown across. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };
