import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryEdit } from '../../shared/entries/entry-input.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import { patched } from '../../shared/entries/patched.ts';
import { checkEntry } from './check-entry.ts';
import { checkDay } from './draft-entry.ts';
import { draftReanchoring } from './draft-reanchoring.ts';
import type { Drafting } from './drafting.ts';
import { given } from './given.ts';

interface Edit {
  readonly set: EntryEdit;
  readonly unset: readonly string[];
  readonly made?: Day | undefined;
  /** Why it is so from now on. */
  readonly reason?: string | undefined;
}

const TIMES = ['start', 'end', 'zone'];

/** Drafts an edit of an entry: only the fields that really change, and nothing at all where none does. */
export function draftEdit(drafting: Drafting, id: EntryId, edit: Edit): void {
  const entry = drafting.calendar.entries.get(id)?.entry;
  if (entry === undefined) throw new AppError('not-found', `There is no entry “${id}”.`);
  if (edit.made !== undefined) checkDay(edit.made, drafting.today);
  const { venue, tracks, when: _, start: __, end: ___, zone: ____, ...plain } = edit.set;
  const when = whenAfter(drafting, entry, edit);
  refuseByHand(entry, edit, when);
  const wanted = {
    ...plain,
    ...(venue === undefined ? {} : { venue: drafting.venue(venue) }),
    ...(tracks === undefined ? {} : { tracks: [...new Set(tracks.map((name) => drafting.track(name)))] }),
    ...(when === undefined ? {} : { when }),
  };
  const current: Readonly<Record<string, unknown>> = entry;
  const set = given(
    Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isSame(value, current[field]))),
  ) as Partial<Entry>;
  const unset = edit.unset.filter((field) => !TIMES.includes(field) && current[field] !== undefined);
  if (Object.keys(set).length === 0 && unset.length === 0) return;
  const next = patched(entry, { set, unset });
  checkEntry(next, drafting.calendar, drafting.venueOf(next.venue));
  const known = edit.made === undefined ? {} : { known: edit.made };
  const value = { set, unset, ...given({ reason: edit.reason || undefined }) };
  drafting.drafts.push({ what: 'entry.edited', id, value, ...known });
  const predecessor = predecessorOf(next);
  if (predecessor !== undefined && predecessor !== predecessorOf(entry)) {
    draftReanchoring(drafting, predecessor, next, { made: edit.made, reason: edit.reason });
  }
}

/** A date that is computed can't be given as well, since the next move of its trigger would undo it without a word. */
function refuseByHand(entry: Entry, { set, unset }: Edit, when: When | undefined): void {
  if (entry.trigger === undefined || set.trigger !== undefined || unset.includes('trigger')) return;
  const isMoved = set.when !== undefined && when?.date !== entry.when?.date;
  if (!isMoved && !unset.includes('when')) return;
  throw new AppError(
    'invalid-input',
    `The date of “${entry.title}” is computed from another entry: change its trigger, or take the trigger away together with giving the date.`,
  );
}

/** The `when` after the edit: a new date keeps the times that still make sense; times alone keep the date. */
function whenAfter(drafting: Drafting, entry: Entry, { set, unset }: Edit): When | undefined {
  const zone = set.zone === undefined ? undefined : drafting.zone(set.zone);
  const times = given({ start: set.start, end: set.end, zone });
  const dropped = unset.filter((field) => TIMES.includes(field));
  const base = set.when === undefined ? entry.when : movedTo(drafting.when(set.when), set.when, entry.when);
  if (set.when === undefined && Object.keys(times).length === 0 && dropped.length === 0) return undefined;
  if (base === undefined) {
    throw new AppError(
      'invalid-input',
      `“${entry.title}” has no date yet: give the date together with the time.`,
    );
  }
  return patched<When>(base, { set: times, unset: dropped });
}

/** A day given in words without a time keeps the time and zone that the entry had. */
function movedTo(when: When, asGiven: EntryEdit['when'], before: When | undefined): When {
  const parsed = parseDate(when.date);
  const keeps = typeof asGiven === 'string' && when.start === undefined && parsed.ok && parsed.value.exact;
  if (!keeps || before === undefined) return when;
  const { start, end, zone } = before;
  return { ...given({ start, end, zone }), ...when };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
