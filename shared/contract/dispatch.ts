import * as v from 'valibot';
import { AppError } from './app-error.ts';
import type { MethodName, OutputOf, TakenBy } from './methods.ts';
import { METHODS } from './methods.ts';
import { sentenceOf } from './sentence-of.ts';

/** One handler a method; it gets input that its schema has passed. */
export type Handlers = {
  readonly [M in MethodName]: (input: TakenBy<M>) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** Asks a host for a method, by name, with input from outside. Rejects with an `AppError` and nothing else. */
export type Dispatch = (method: string, input: unknown) => Promise<unknown>;

/**
 * Joins the handlers to the contract: input is checked by the method's schema before its handler sees it.
 * `onUnexpected` is told of any error that isn't an `AppError` and gives the sentence that the caller sees.
 */
export function createDispatch(
  handlers: Handlers,
  onUnexpected: (method: string, error: unknown) => string,
): Dispatch {
  return async (method, input) => {
    if (!isMethod(method)) throw new AppError('unknown-method', `There is no method “${method}”.`);
    // To valibot a list is an object without fields.
    if (Array.isArray(input))
      throw new AppError(
        'invalid-input',
        `The input of ${method} is an object with named fields, not a list.`,
      );
    const parsed = v.safeParse(METHODS[method].input, input ?? {});
    if (!parsed.success) throw new AppError('invalid-input', sentenceOf(parsed.issues));
    try {
      const handler = handlers[method] as (input: unknown) => unknown;
      return await handler(parsed.output);
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('internal', onUnexpected(method, error));
    }
  };
}

/** Whether the contract has a method of this name. */
export function isMethod(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}
