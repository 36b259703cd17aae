import type { HttpResponse } from './http-message.ts';

/** A refusal as a sentence that a person reads in a browser or a terminal. */
export function plain(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    body: `${sentence}\n`,
  };
}

/** An answer that a program reads and nobody keeps. */
export function json(status: number, value: unknown): HttpResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}

/** Refuses a method that a path doesn't take. */
export function methodNotAllowed(method: string, allowed: string): HttpResponse {
  return plain(405, `${method} isn’t possible here: use ${allowed}.`, { allow: allowed });
}
