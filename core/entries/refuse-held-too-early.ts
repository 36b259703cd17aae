import { AppError } from '../../shared/contract/app-error.ts';
import { describeDate } from '../../shared/dates/describe-date.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import { isHeldTooEarly } from '../../shared/statements/held-too-early.ts';
import type { Statement } from '../../shared/statements/statement.ts';

/** Refuses that something was held which, by its date, hadn’t begun on the day of the statement. */
export function refuseHeldTooEarly(
  { title, when }: Pick<Entry, 'title' | 'when'>,
  statement: Pick<Statement, 'says' | 'made' | 'date'>,
): void {
  if (!isHeldTooEarly(statement, when?.date)) return;
  const date = statement.date ?? when?.date ?? '';
  throw new AppError(
    'invalid-input',
    `Nobody could say on ${statement.made} that “${title}” was held: its date is ${describeDate(date, 'en')}. If it is sure to take place, say “confirms”; if it took place earlier, name that date in the statement or move the entry there first.`,
  );
}
