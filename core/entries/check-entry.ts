import { AppError } from '../../shared/contract/app-error.ts';
import { compareDates } from '../../shared/dates/compare-dates.ts';
import { isDay } from '../../shared/dates/day.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { successorOf } from '../../shared/entries/calendar.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import type { Venue } from '../../shared/entries/venue.ts';
import { isParty } from '../../shared/places/parties.ts';
import { partyName, partyNamed } from '../../shared/places/party-named.ts';

/**
 * Refuses an entry that contradicts itself or the calendar, with `invalid-input` or `conflict` and the reason.
 * `others` are entries drafted in the same act.
 */
export function checkEntry(
  entry: Entry,
  calendar: Calendar,
  venue: Venue | undefined,
  others: readonly Entry[] = [],
): void {
  checkTimes(entry, venue);
  checkParties(entry);
  checkExpiry(entry);
  checkQuantity(entry);
  const entryOf = (id: EntryId) => others.find((other) => other.id === id) ?? calendar.entries.get(id)?.entry;
  checkLink(entry, 'part of', (one) => one.partOf, entryOf);
  checkLink(entry, 'extends', predecessorOf, entryOf);
  checkLink(entry, 'trigger', (one) => one.trigger?.entry, entryOf);
  checkSuccession(entry, calendar, others, entryOf);
}

function checkTimes({ when, title, trigger }: Entry, venue: Venue | undefined): void {
  if (when === undefined || (when.start === undefined && when.end === undefined)) return;
  const parsed = parseDate(when.date);
  // A computed date keeps its hour while its trigger is vague, for when that becomes exact again.
  if ((!parsed.ok || !parsed.value.exact) && trigger === undefined) {
    refuse(`“${title}” has a time of day but no exact day: give the day, or leave the time out.`);
  }
  if (when.start === undefined) refuse(`“${title}” has an end time but no start: give the start too.`);
  if (when.zone === undefined && venue === undefined) {
    refuse(`Whose clock shows ${when.start}? Give “${title}” a zone, such as America/New_York, or a venue.`);
  }
  const oneDay = parsed.ok && parsed.value.window.from === parsed.value.window.to;
  if (oneDay && when.end !== undefined && when.end <= when.start) {
    refuse(
      `“${title}” ends at ${when.end}, not after it starts at ${when.start}: mend one of them, or give both days if it goes past midnight (2025-11-24/2025-11-25).`,
    );
  }
}

/** Two letters are a state's, so that a misspelt or unofficial code (UK) doesn't become a party that never speaks. */
function checkParties({ parties, host, confirmedBy, expiry }: Entry): void {
  const named = [
    ...parties,
    ...(confirmedBy ?? []),
    ...(host ? [host] : []),
    ...(expiry ?? []).map(({ party }) => party),
  ];
  const unknown = named.find((party) => party.length === 2 && !isParty(party));
  if (unknown === undefined) return;
  const meant = partyNamed(unknown);
  refuse(
    `No state has the code “${unknown}” (ISO 3166-1)${meant === undefined ? '' : `: ${partyName(meant, 'en')} is ${meant}`}.`,
  );
}

/** The schema sees how a day is written, not whether there is one: a side that is due on no day has no instant. */
function checkExpiry({ title, expiry = [] }: Entry): void {
  const wrong = expiry.find(({ at }) => !isDay(at.slice(0, 10)));
  if (wrong === undefined) return;
  refuse(
    `“${title}” can’t fall due on ${wrong.at.slice(0, 10)} for ${wrong.party}: there is no such day. Give one that exists.`,
  );
}

/** Nothing, or less, has no pace to be measured against. */
function checkQuantity({ title, quantity }: Entry): void {
  if (quantity === undefined || quantity.amount > 0) return;
  refuse(
    `“${title}” can’t promise ${quantity.amount} ${quantity.unit}: give more than nothing, or leave the quantity out.`,
  );
}

function checkLink(
  entry: Entry,
  link: string,
  leadsTo: (entry: Entry) => EntryId | undefined,
  entryOf: (id: EntryId) => Entry | undefined,
): void {
  const seen = new Set<EntryId>([entry.id]);
  for (let id = leadsTo(entry); id !== undefined; ) {
    if (seen.has(id))
      refuse(`“${entry.title}” can’t have itself in “${link}”, not even in a roundabout way.`);
    const next = entryOf(id);
    if (next === undefined) refuse(`“${link}” names “${id}”, and there is no such entry.`);
    seen.add(id);
    id = leadsTo(next);
  }
}

function checkSuccession(
  entry: Entry,
  calendar: Calendar,
  others: readonly Entry[],
  entryOf: (id: EntryId) => Entry | undefined,
): void {
  const predecessor = predecessorOf(entry);
  if (predecessor === undefined) return;
  if (entry.extends !== undefined && entry.supersedes !== undefined) {
    refuse(`“${entry.title}” can’t both extend a deadline and supersede one: leave one of the two out.`);
  }
  const before = entryOf(predecessor);
  if (entry.kind !== 'deadline' || before?.kind !== 'deadline') {
    refuse('Only a deadline can extend or supersede, and only another deadline.');
  }
  const rival =
    others.find((other) => predecessorOf(other) === predecessor && other.id !== entry.id) ??
    successorOf(predecessor, calendar)?.entry;
  if (rival !== undefined && rival.id !== entry.id) {
    throw new AppError(
      'conflict',
      `“${before.title}” was ${rival.extends === undefined ? 'superseded' : 'extended'} already, by ${rival.id}: extend that one.`,
    );
  }
  if (entry.extends === undefined || entry.when === undefined || before.when === undefined) return;
  if (compareDates(entry.when.date, before.when.date) === 'before') {
    refuse(
      `${entry.when.date} lies before ${before.when.date}: an extension falls due later than what it extends. A deadline that takes its place earlier supersedes it.`,
    );
  }
}

function refuse(reason: string): never {
  throw new AppError('invalid-input', reason);
}
