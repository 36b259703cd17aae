import * as v from 'valibot';
import { AppError, ERROR_CODES } from '../../shared/contract/app-error.ts';
import { messageOf } from '../../shared/message-of.ts';

const FailureSchema = v.object({ code: v.picklist(ERROR_CODES), message: v.string() });

/** An error as it crossed a process or the network, as an `AppError` again. */
export function errorFrom(failure: unknown): AppError {
  if (failure instanceof AppError) return failure;
  const parsed = v.safeParse(FailureSchema, failure);
  if (parsed.success) return new AppError(parsed.output.code, parsed.output.message);
  return new AppError('internal', messageOf(failure));
}
