import * as v from 'valibot';
import type { HostAddress } from '../core/node/new-link.ts';
import { AppError, ERROR_CODES } from '../shared/contract/app-error.ts';
import { METHODS, type OutputOf } from '../shared/contract/methods.ts';
import type { Host } from './host.ts';

const AnswerSchema = v.union([
  v.strictObject({ result: v.unknown() }),
  v.strictObject({ error: v.strictObject({ code: v.picklist(ERROR_CODES), message: v.string() }) }),
]);

/** A host that holds the data folder, asked over its loopback port. */
export function runningHost({ address, secret }: HostAddress): Host {
  return {
    async request(method, input) {
      const answer = await post(`${address}/rpc`, secret, { method, input });
      if ('error' in answer) throw new AppError(answer.error.code, answer.error.message);
      const result = v.safeParse(METHODS[method].output, answer.result);
      if (!result.success)
        throw new AppError(
          'internal',
          `The Sherpa at ${address} is of another version: stop it and start this one.`,
        );
      return result.output as OutputOf<typeof method>;
    },
    close: async () => {},
  };
}

async function post(url: string, secret: string, call: unknown): Promise<v.InferOutput<typeof AnswerSchema>> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(call) }).catch(
    (error: Error) => {
      throw new AppError(
        'unavailable',
        `The Sherpa that holds the data folder doesn’t answer at ${url}: ${error.message}.`,
      );
    },
  );
  const text = await response.text();
  const answer = v.safeParse(AnswerSchema, readJson(text));
  if (answer.success) return answer.output;
  throw new AppError(
    'unavailable',
    `What answers at ${url} isn’t this Sherpa (${response.status}): ${text.trim()}`,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
