import { compareDates } from '../dates/compare-dates.ts';
import type { Day } from '../dates/day.ts';
import { windowOf } from '../dates/window-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { Party } from '../entries/person.ts';
import type { EntryRecord, WorkingDate } from '../entries/record.ts';
import { requiredParties } from './required-parties.ts';
import { type Silence, silencesOf } from './silences-of.ts';
import type { Speakers } from './speakers.ts';
import { reasonFor } from './standing-reason.ts';
import type { RecordedStatement } from './statement.ts';

/** How firm an entry is, derived from what has been said of it. */
export const STANDINGS = [
  'expected',
  'reported',
  'one-sided',
  'agreed',
  'disputed',
  'postponed',
  'cancelled',
  'held',
] as const;

export type StandingName = (typeof STANDINGS)[number];

/** How a claim lies to the working date: it fits, it contradicts, or it is of a date given up since. */
export type Currency = 'current' | 'rival' | 'stale';

/** A required party's claim: its latest word, as the rules take it. */
export interface Claim {
  readonly party: Party;
  readonly statement: RecordedStatement;
  /** The date claimed: the one said, or the working date on the day of the statement. */
  readonly date?: string;
  readonly currency: Currency;
}

export interface Standing {
  readonly name: StandingName;
  /** How many of the required parties have announced or confirmed: "1 of 2", or "1 of ?" where none is named. */
  readonly badge: string;
  /** Why, as a sentence. */
  readonly reason: string;
  readonly required: readonly Party[];
  readonly claims: readonly Claim[];
  /** The required parties whose word is missing, each with the day since when it is. */
  readonly silent: readonly Silence[];
}

type Subject = Pick<EntryRecord, 'statements' | 'dates'> & { readonly entry: Entry };

/**
 * The standing of an entry from the statements about it; the first rule that matches wins (design §2).
 * `venueCountry` names the host of a multilateral that names none.
 */
export function standingOf(subject: Subject, speakers: Speakers, venueCountry?: Party): Standing {
  const valid = subject.statements.filter((statement) => statement.withdrawn === undefined);
  const { parties, named } = requiredParties(subject.entry, valid, speakers, venueCountry);
  const claims = parties.flatMap((party) => claimOf(party, valid, subject.dates, speakers) ?? []);
  const live = claims.filter((claim) => claim.currency !== 'stale');
  const announcing = live.filter((claim) => claim.currency === 'current' && isAnnouncing(claim.statement));
  const facts: StandingFacts = {
    entry: subject.entry,
    required: parties,
    enough: named || parties.length >= 2,
    live,
    announcing,
    held: valid.find((statement) => isHeld(statement, subject, speakers, venueCountry)),
    reported:
      live.some((claim) => claim.currency === 'current') ||
      valid.some((statement) => isOtherCurrentWord(statement, parties, subject.dates, speakers)),
    moved: subject.dates.length > 1 && claims.length > live.length,
  };
  const name = nameOf(facts);
  const known = facts.enough ? String(parties.length) : '?';
  return {
    name,
    badge: `${announcing.length} of ${known}`,
    reason: reasonFor(name, facts),
    required: parties,
    claims,
    silent:
      name === 'held' || name === 'cancelled' ? [] : silencesOf(subject, claims, parties, valid, speakers),
  };
}

/** What the rules ask of an entry before they name its standing. */
export interface StandingFacts {
  readonly entry: Entry;
  readonly required: readonly Party[];
  /** Whether enough parties are known for an agreement. */
  readonly enough: boolean;
  readonly live: readonly Claim[];
  readonly announcing: readonly Claim[];
  readonly held: RecordedStatement | undefined;
  /** Whether anyone has said something that fits the working date. */
  readonly reported: boolean;
  /** Whether a claim was left behind by a new working date. */
  readonly moved: boolean;
}

function nameOf(facts: StandingFacts): StandingName {
  const { live, announcing, required } = facts;
  if (facts.held !== undefined) return 'held';
  if (live.some(({ statement }) => statement.says === 'cancels')) return 'cancelled';
  if (live.some(({ statement }) => isPostponedSineDie(statement))) return 'postponed';
  if (live.some(({ statement, currency }) => statement.says === 'denies' || currency === 'rival'))
    return 'disputed';
  if (facts.enough && required.length > 0 && announcing.length === required.length) return 'agreed';
  if (announcing.length > 0) return 'one-sided';
  return facts.reported ? 'reported' : 'expected';
}

/**
 * The latest word of a party: no-comment is skipped, and an expectation never lowers an earlier announcement, unless that
 * is stale and counts for nothing.
 */
function claimOf(
  party: Party,
  valid: readonly RecordedStatement[],
  dates: readonly WorkingDate[],
  speakers: Speakers,
): Claim | undefined {
  let latest: RecordedStatement | undefined;
  for (const statement of inOrderMade(valid)) {
    if (statement.says === 'no-comment' || speakers.partyOf(statement) !== party) continue;
    if (statement.says === 'expects' && latest !== undefined && stillAnnounces(latest, dates)) continue;
    latest = statement;
  }
  if (latest === undefined) return undefined;
  const date = claimedDate(latest, dates);
  return {
    party,
    statement: latest,
    ...(date === undefined ? {} : { date }),
    currency: currencyOf(latest, dates),
  };
}

function inOrderMade(statements: readonly RecordedStatement[]): readonly RecordedStatement[] {
  return statements.toSorted((a, b) => (a.made === b.made ? a.seq - b.seq : a.made < b.made ? -1 : 1));
}

/** The date a statement claims; one without a date claims what the working date was on the day it was made. */
export function claimedDate(statement: RecordedStatement, dates: readonly WorkingDate[]): string | undefined {
  if (statement.date !== undefined) return statement.date;
  const then = dates.findLast(({ known }) => known <= statement.made) ?? dates[0];
  return then?.date;
}

/** How a statement lies to the working date; days decide, then the order recorded. */
export function currencyOf(statement: RecordedStatement, dates: readonly WorkingDate[]): Currency {
  const working = dates.at(-1);
  const claimed = claimedDate(statement, dates);
  if (working?.date === undefined || claimed === undefined) return 'current';
  if (claimed === working.date || compareDates(claimed, working.date) === 'may-overlap') return 'current';
  const later =
    statement.made === working.known ? statement.seq > working.seq : statement.made > working.known;
  return later ? 'rival' : 'stale';
}

function isAnnouncing(statement: RecordedStatement): boolean {
  const { says, date } = statement;
  if (says === 'postpones') return date !== undefined;
  // Whoever says that it was held confirms it too.
  return says === 'announces' || says === 'confirms' || says === 'held';
}

function stillAnnounces(statement: RecordedStatement, dates: readonly WorkingDate[]): boolean {
  return isAnnouncing(statement) && currencyOf(statement, dates) !== 'stale';
}

function isPostponedSineDie(statement: RecordedStatement): boolean {
  return statement.says === 'postpones' && statement.date === undefined;
}

/** Held: said by a party, the host or a named publisher on or after the start. */
function isHeld(
  statement: RecordedStatement,
  { entry, dates }: Subject,
  speakers: Speakers,
  venueCountry: Party | undefined,
): boolean {
  if (statement.says !== 'held') return false;
  const party = speakers.partyOf(statement);
  const concerned = [...entry.parties, ...(entry.confirmedBy ?? []), entry.host ?? venueCountry];
  const trusted = party === undefined ? isPublished(statement, speakers) : concerned.includes(party);
  const start = startOf(statement.date ?? dates.at(-1)?.date);
  return (
    (trusted || statement.source?.publisher !== undefined) && (start === undefined || statement.made >= start)
  );
}

function isPublished(statement: RecordedStatement, speakers: Speakers): boolean {
  return statement.source?.publisher !== undefined || !speakers.isPerson(statement.by);
}

function startOf(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : windowOf(date).from;
}

function isOtherCurrentWord(
  statement: RecordedStatement,
  required: readonly Party[],
  dates: readonly WorkingDate[],
  speakers: Speakers,
): boolean {
  const party = speakers.partyOf(statement);
  if (statement.says === 'no-comment' || (party !== undefined && required.includes(party))) return false;
  return currencyOf(statement, dates) === 'current';
}
