import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Day } from '../../shared/dates/day.ts';
import { readDate } from '../../shared/dates/read-date.ts';
import type { AppParts } from '../app-parts.ts';
import { draftReading, draftStatement } from '../entries/draft-entry.ts';
import { draftWithdrawal } from '../entries/draft-withdrawal.ts';
import { entryIdLike } from '../entries/entry-id-like.ts';
import { refuseHeldTooEarly } from '../entries/refuse-held-too-early.ts';

type WordHandlers = Pick<
  Handlers,
  'statements.say' | 'statements.withdraw' | 'readings.add' | 'readings.withdraw'
>;

/** What clients may add to what is said and read of entries, and take back. */
export function wordHandlers({ calendar, act }: AppParts): WordHandlers {
  /** What was claimed, as it was meant on the day it was said: “April” in November is next year's. */
  function edtfOf(words: string, made: Day): string {
    const read = readDate(words, { today: made, seasons: calendar.settings.seasons });
    if (!read.ok) throw new AppError('invalid-input', `${read.reason}.`);
    return read.value.date;
  }

  return {
    'statements.say': ({ id, date: claimed, ...statement }) =>
      act((drafting) => {
        const entry = entryIdLike(calendar, id);
        const date = claimed === undefined ? {} : { date: edtfOf(claimed, statement.made) };
        const said = { ...statement, ...date };
        const about = calendar.entries.get(entry)?.entry;
        if (about !== undefined) refuseHeldTooEarly(about, said);
        draftStatement(drafting, entry, said);
        return [entry];
      }),

    'statements.withdraw': ({ entry: id, statement, reason, made }) =>
      act((drafting) => {
        const entry = entryIdLike(calendar, id);
        draftWithdrawal(drafting, { of: 'statement', entry, id: statement, reason, made });
        return [entry];
      }),

    'readings.add': ({ id, ...reading }) =>
      act((drafting) => {
        const entry = entryIdLike(calendar, id);
        const read = calendar.entries.get(entry)?.entry;
        if (read?.kind !== 'pledge') {
          throw new AppError(
            'invalid-input',
            `Only a pledge has readings; “${read?.title}” is of the kind ${read?.kind}.`,
          );
        }
        draftReading(drafting, entry, reading);
        return [entry];
      }),

    'readings.withdraw': ({ entry: id, reading, reason, made }) =>
      act((drafting) => {
        const entry = entryIdLike(calendar, id);
        draftWithdrawal(drafting, { of: 'reading', entry, id: reading, reason, made });
        return [entry];
      }),
  };
}
