import { AppError } from '../../shared/contract/app-error.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import type { EntryId, ReadingId, StatementId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import type { Reading } from '../../shared/pledges/reading.ts';
import type { Statement } from '../../shared/statements/statement.ts';
import { checkEntry } from './check-entry.ts';
import { type DatesReplayed, datesReplayed } from './dates-replayed.ts';
import { draftReanchoring } from './draft-reanchoring.ts';
import type { Drafting } from './drafting.ts';
import { given } from './given.ts';

interface Circumstances {
  /** The day the entry became known. */
  readonly made?: Day | undefined;
  /** Entries that the same act makes; the new one is added. */
  readonly others?: Entry[];
  readonly sample?: boolean;
  /** Whether its slips, as an export has them, are gone through again. */
  readonly replays?: boolean;
}

/**
 * Drafts a new entry with its statements, and gives its id. Throws an `AppError` with the reason where the entry can't be
 * taken.
 */
export function draftEntry(
  drafting: Drafting,
  input: EntryInput,
  { made, others = [], sample = false, replays = false }: Circumstances,
): EntryId {
  const entry = entryFrom(drafting, input, sample);
  if (drafting.calendar.entries.has(entry.id)) {
    throw new AppError(
      'conflict',
      `There is an entry “${entry.id}” already (“${entry.title}”): use edit to change it.`,
    );
  }
  checkEntry(entry, drafting.calendar, drafting.venueOf(entry.venue), others);
  if (made !== undefined) checkDay(made, drafting.today);
  const replayed = replays ? datesReplayed(input, entry.when?.date, drafting.today) : undefined;
  const known = replayed?.known ?? made;
  drafting.drafts.push({
    what: 'entry.created',
    id: entry.id,
    value: replayed === undefined ? entry : withWhen(entry, dateAlone(replayed.first)),
    ...(known ? { known } : {}),
  });
  const statements = input.statements ?? [];
  const before = replayed?.statementsBefore ?? statements.length;
  for (const statement of statements.slice(0, before)) draftStatement(drafting, entry.id, statement);
  if (replayed !== undefined) draftMoves(drafting, entry, replayed);
  for (const statement of statements.slice(before)) draftStatement(drafting, entry.id, statement);
  for (const reading of input.readings ?? []) draftReading(drafting, entry.id, reading);
  others.push(entry);
  const predecessor = predecessorOf(entry);
  if (predecessor !== undefined) draftReanchoring(drafting, predecessor, entry, { made });
  return entry.id;
}

/** Drafts each move of the working date; the last leads to the date as given, with its hours. */
function draftMoves({ drafts }: Drafting, { id, when }: Entry, { moves }: DatesReplayed): void {
  for (const [index, { known, to, reason }] of moves.entries()) {
    const next = index === moves.length - 1 ? when : dateAlone(to);
    const change = next === undefined ? { set: {}, unset: ['when'] } : { set: { when: next }, unset: [] };
    drafts.push({ what: 'entry.edited', id, value: { ...change, ...given({ reason }) }, known });
  }
}

function dateAlone(date: string | undefined): When | undefined {
  return date === undefined ? undefined : { date };
}

function withWhen({ when: _, ...undated }: Entry, when: When | undefined): Entry {
  return when === undefined ? undated : { ...undated, when };
}

/** Drafts a statement about an entry; its day is the day it became known. */
export function draftStatement(
  drafting: Drafting,
  entry: EntryId,
  {
    id,
    withdrawn,
    currency: _,
    speaksFor: __,
    sameMomentIn: ___,
    midnight: ____,
    ...fields
  }: NonNullable<EntryInput['statements']>[number],
): StatementId {
  checkDay(fields.made, drafting.today);
  const statement = { id: drafting.statementId(id), entry, ...fields } as Statement;
  drafting.drafts.push({ what: 'statement.made', id: statement.id, value: statement, known: statement.made });
  draftItsWithdrawal(drafting, 'statement.withdrawn', statement, withdrawn);
  return statement.id;
}

/** Drafts a reading of a pledge; the day it was published is the day it became known. */
export function draftReading(
  drafting: Drafting,
  entry: EntryId,
  { id, withdrawn, ...fields }: NonNullable<EntryInput['readings']>[number],
): ReadingId {
  checkDay(fields.made, drafting.today);
  if (fields.upTo > fields.made) {
    throw new AppError(
      'invalid-input',
      `A reading published on ${fields.made} can’t count up to ${fields.upTo}: give an earlier day up to which it counts.`,
    );
  }
  const reading = { id: drafting.readingId(id), entry, ...fields } as Reading;
  drafting.drafts.push({ what: 'reading.made', id: reading.id, value: reading, known: reading.made });
  draftItsWithdrawal(drafting, 'reading.withdrawn', reading, withdrawn);
  return reading.id;
}

/** Drafts that a statement or a reading was taken back, if it was: not before it was made. */
function draftItsWithdrawal(
  { drafts }: Drafting,
  what: 'statement.withdrawn' | 'reading.withdrawn',
  { id, entry, made }: Statement | Reading,
  withdrawn: boolean | { readonly on: Day; readonly reason: string } | undefined,
): void {
  if (withdrawn === undefined || withdrawn === false) return;
  const { on, reason } = withdrawn === true ? { on: made, reason: '' } : withdrawn;
  drafts.push({ what, id, value: { entry, reason }, known: on < made ? made : on });
}

/** Refuses a day that hasn't come anywhere on earth yet. */
export function checkDay(day: Day, today: Day): void {
  if (day > addDays(today, 1)) {
    throw new AppError(
      'invalid-input',
      `${day} hasn’t come yet (today is ${today}): nothing can be known from it.`,
    );
  }
}

function entryFrom(drafting: Drafting, input: EntryInput, sample: boolean): Entry {
  const { id, kind, title, parties, people, topics, alarms, links, tracks, venue, when } = input;
  const optional = {
    host: input.host,
    confirmedBy: input.confirmedBy,
    expiry: input.expiry,
    instrument: input.instrument,
    onLapse: input.onLapse,
    extends: input.extends,
    supersedes: input.supersedes,
    trigger: input.trigger,
    partOf: input.partOf,
    quantity: input.quantity,
    upstream: input.upstream,
    notes: input.notes,
    venue: venue === undefined ? undefined : drafting.venue(venue),
    when: when === undefined ? undefined : drafting.when(when),
    sample: sample ? true : undefined,
  };
  return {
    id: id ?? (drafting.ids.next() as EntryId),
    kind,
    title,
    parties: parties ?? [],
    people: people ?? [],
    topics: topics ?? [],
    alarms: alarms ?? [],
    links: links ?? [],
    tracks: [...new Set((tracks ?? []).map((name) => drafting.track(name)))],
    ...given(optional),
  } as Entry;
}
