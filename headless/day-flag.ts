import { AppError } from '../shared/contract/app-error.ts';
import { type Day, isDay } from '../shared/dates/day.ts';
import type { Given } from './command.ts';

/** The day that a flag gives, if it is given; refuses what isn't a day that exists. */
export function dayFlag(args: Given, flag: string): Day | undefined {
  const text = args.text(flag);
  if (text === undefined || isDay(text)) return text;
  throw new AppError(
    'invalid-input',
    `--${flag} can’t be “${text}”: a day is written YYYY-MM-DD, such as 2025-10-24, and exists.`,
  );
}
