import * as v from 'valibot';
import { AppError, type ErrorCode } from '../../shared/contract/app-error.ts';
import type { Dispatch } from '../../shared/contract/dispatch.ts';
import { BodyTooLarge } from './body-too-large.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';
import { json } from './plain.ts';

const STATUS = {
  'invalid-input': 400,
  'not-found': 404,
  conflict: 409,
  'read-only': 423,
  unavailable: 503,
  'unknown-method': 404,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

const CallSchema = v.strictObject({ method: v.string(), input: v.optional(v.unknown()) });

/** Answers `POST /rpc`: `{ method, input }` gives `{ result }`, or `{ error: { code, message } }` with a fitting status. */
export async function serveRpc(dispatch: Dispatch, request: HttpRequest): Promise<HttpResponse> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    return failure(415, 'invalid-input', 'Send the call as JSON, with content-type application/json.');
  try {
    const call = readCall((await request.body?.()) ?? '');
    return json(200, { result: await dispatch(call.method, call.input) });
  } catch (error) {
    if (error instanceof BodyTooLarge) return failure(413, 'invalid-input', error.message);
    if (error instanceof AppError) return failure(STATUS[error.code], error.code, error.message);
    throw error;
  }
}

function readCall(body: string): v.InferOutput<typeof CallSchema> {
  const call = v.safeParse(CallSchema, parseJson(body));
  if (call.success) return call.output;
  throw new AppError('invalid-input', 'A call is a JSON object with “method” and “input”, and nothing else.');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new AppError('invalid-input', `The call isn’t JSON: ${error.message}.`);
    throw error;
  }
}

function failure(status: number, code: ErrorCode, message: string): HttpResponse {
  return json(status, { error: { code, message } });
}
