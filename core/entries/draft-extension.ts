import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { checkEntry } from './check-entry.ts';
import { checkDay } from './draft-entry.ts';
import type { Drafting } from './drafting.ts';
import { given } from './given.ts';

interface Extension {
  readonly to: string;
  readonly instrument?: string | undefined;
  readonly made?: Day | undefined;
}

/**
 * Drafts the deadline that extends another one, and gives its id. It is a deadline of its own, alike but for its date, and
 * falls due at the old one's hour and by its clock where the new date doesn't say.
 */
export function draftExtension(
  drafting: Drafting,
  old: EntryId,
  { to, instrument, made }: Extension,
): EntryId {
  const extended = drafting.calendar.entries.get(old)?.entry;
  if (extended?.kind !== 'deadline') {
    throw new AppError(
      'invalid-input',
      `Only a deadline can be extended; “${extended?.title}” is a ${extended?.kind}.`,
    );
  }
  if (made !== undefined) checkDay(made, drafting.today);
  const { expiry: _, sample: __, notes: ___, instrument: ____, ...alike } = extended;
  const entry: Entry = {
    ...alike,
    id: drafting.ids.next() as EntryId,
    when: atSameHour(drafting.when(to), extended.when),
    extends: old,
    ...(instrument === undefined ? {} : { instrument }),
  };
  checkEntry(entry, drafting.calendar, drafting.venueOf(entry.venue));
  drafting.drafts.push({
    what: 'entry.created',
    id: entry.id,
    value: entry,
    ...(made ? { known: made } : {}),
  });
  return entry.id;
}

function atSameHour(when: When, before: When | undefined): When {
  const parsed = parseDate(when.date);
  if (when.start !== undefined || !parsed.ok || !parsed.value.exact || before === undefined) {
    return { ...given({ zone: before?.zone }), ...when };
  }
  const { start, end, zone } = before;
  return { ...given({ start, end, zone }), ...when };
}
