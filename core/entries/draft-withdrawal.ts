import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { checkDay } from './draft-entry.ts';
import type { Drafting } from './drafting.ts';

interface Withdrawal {
  readonly of: 'statement' | 'reading';
  readonly entry: EntryId;
  readonly id: string;
  readonly reason: string;
  readonly made?: Day | undefined;
}

/** Drafts that a statement or a reading is taken back, with the reason. */
export function draftWithdrawal(drafting: Drafting, { of, entry, id, reason, made }: Withdrawal): void {
  const record = drafting.calendar.entries.get(entry);
  const words = of === 'statement' ? record?.statements : record?.readings;
  const word = words?.find((known) => known.id === id);
  if (word === undefined) {
    throw new AppError('not-found', `“${entry}” has no ${of} “${id}”. “sherpa show ${entry}” lists them.`);
  }
  if (word.withdrawn !== undefined) {
    throw new AppError('conflict', `That ${of} was withdrawn on ${word.withdrawn.on} already.`);
  }
  if (made !== undefined) checkDay(made, drafting.today);
  if (made !== undefined && made < word.made) {
    throw new AppError(
      'invalid-input',
      `It was ${of === 'statement' ? 'said' : 'published'} on ${word.made}: it can’t have been withdrawn on ${made}. Give a later day.`,
    );
  }
  const known = made === undefined ? {} : { known: made };
  drafting.drafts.push({ what: `${of}.withdrawn`, id, value: { entry, reason }, ...known });
}
