import { AppError } from '../../shared/contract/app-error.ts';
import type { TakenBy } from '../../shared/contract/methods.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Expiry } from '../../shared/deadlines/expiry.ts';
import { extendedBy } from '../../shared/deadlines/extended-by.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { checkEntry } from './check-entry.ts';
import { checkDay, draftStatement } from './draft-entry.ts';
import { draftReanchoring } from './draft-reanchoring.ts';
import type { Drafting } from './drafting.ts';
import { given } from './given.ts';
import { movedExpiry } from './moved-expiry.ts';
import { refuseHeldTooEarly } from './refuse-held-too-early.ts';

type Extension = Omit<TakenBy<'entries.extend'>, 'id'>;

/**
 * Drafts the deadline that extends or supersedes another one, with the word of who says so, and gives its id. It is a
 * deadline of its own, alike but for its date, its instrument and what was noted of the old one; it falls due at the old
 * one's hour and by its clock where the new date doesn't say. What hangs on the old deadline hangs on it from then on.
 */
export function draftExtension(drafting: Drafting, old: EntryId, extension: Extension): EntryId {
  const extended = drafting.calendar.entries.get(old)?.entry;
  if (extended?.kind !== 'deadline') {
    throw new AppError(
      'invalid-input',
      `Only a deadline can be extended; “${extended?.title}” is a ${extended?.kind}.`,
    );
  }
  const { how = 'extends', instrument, onLapse, made } = extension;
  if (made !== undefined) checkDay(made, drafting.today);
  const when = newWhen(drafting, extended, extension.to);
  const { expiry: _, sample: __, notes: ___, instrument: ____, trigger: _____, ...alike } = extended;
  const { extends: ______, supersedes: _______, ...unlinked } = alike;
  const entry: Entry = {
    ...unlinked,
    id: drafting.ids.next() as EntryId,
    when,
    [how]: old,
    ...given({
      instrument: instrument || undefined,
      onLapse: onLapse ?? extended.onLapse,
      expiry: newExpiry(drafting, extended, when, extension.expiry),
    }),
  };
  checkEntry(entry, drafting.calendar, drafting.venueOf(entry.venue));
  drafting.drafts.push({
    what: 'entry.created',
    id: entry.id,
    value: entry,
    ...(made === undefined ? {} : { known: made }),
  });
  draftWord(drafting, entry, extension);
  draftReanchoring(drafting, old, entry, { made });
  return entry.id;
}

/** The new date as it is given: in words, or as a length of time after the old one. */
function newWhen(drafting: Drafting, extended: Entry, to: string): When {
  const later = extendedBy(to, extended.when);
  if (later === undefined) return atSameHour(drafting.when(to), extended.when);
  if (!later.ok) throw new AppError('invalid-input', `${later.reason}.`);
  return later.value;
}

function atSameHour(when: When, before: When | undefined): When {
  const parsed = parseDate(when.date);
  if (when.start !== undefined || !parsed.ok || !parsed.value.exact || before === undefined) {
    return { ...given({ zone: before?.zone }), ...when };
  }
  const { start, end, zone } = before;
  return { ...given({ start, end, zone }), ...when };
}

function newExpiry(
  { notes, venueOf }: Drafting,
  extended: Entry,
  when: When,
  expiry: Expiry[] | undefined,
): Expiry[] | undefined {
  if (expiry !== undefined) return expiry.length === 0 ? undefined : expiry;
  const { moved, left } = movedExpiry(extended, when, venueOf(extended.venue)?.zone);
  for (const { party, at } of left) {
    notes.push({ about: 'expiry-left', party, at });
  }
  return moved.length === 0 ? undefined : moved;
}

/** Who says so: who is named, or the one party whose word the deadline needs. */
function draftWord(drafting: Drafting, entry: Entry, extension: Extension): void {
  const { says = 'announces', capacity, party, source, quote, made = drafting.today } = extension;
  const required = entry.confirmedBy?.length ? entry.confirmedBy : entry.parties;
  const by = extension.by ?? (required.length === 1 ? required[0] : undefined);
  if (by === undefined) {
    if ([extension.says, capacity, party, source, quote].some((word) => word !== undefined)) {
      throw new AppError(
        'invalid-input',
        'Who says so? Give the party, person or outlet with what was said.',
      );
    }
    drafting.notes.push({ about: 'unannounced' });
    return;
  }
  const claim = { by, says, made, ...given({ date: entry.when?.date, capacity, party, source, quote }) };
  refuseHeldTooEarly(entry, claim);
  draftStatement(drafting, entry.id, claim);
}
