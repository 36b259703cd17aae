import type { Entry } from '../entries/entry.ts';
import type { Party } from '../entries/person.ts';
import type { EntryRecord } from '../entries/record.ts';
import { isHeldTooEarly } from './held-too-early.ts';
import { requiredParties } from './required-parties.ts';
import { type Silence, silencesOf } from './silences-of.ts';
import type { Speakers } from './speakers.ts';
import { reasonOf } from './standing-reason.ts';
import { type StandingWhy, whyOf } from './standing-why.ts';
import { type Word, wordsOf } from './word.ts';

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

/** A required party's claim: its latest word, as the rules take it. */
export interface Claim extends Word {
  readonly party: Party;
}

/** What the rules make of the words about an entry. */
export interface Judgement {
  readonly name: StandingName;
  /** How many of the required parties have announced or confirmed: "1 of 2", or "1 of ?" where none is named. */
  readonly badge: string;
  readonly why: StandingWhy;
  readonly required: readonly Party[];
  readonly claims: readonly Claim[];
}

export interface Standing extends Judgement {
  /** Why, as an English sentence. */
  readonly reason: string;
  /** The required parties whose word is missing, each with the day since when it is. */
  readonly silent: readonly Silence[];
}

/** What the rules ask of an entry itself. */
export interface Subject {
  readonly entry: Pick<Entry, 'kind' | 'parties' | 'confirmedBy' | 'host'>;
  /** The working date. */
  readonly date?: string | undefined;
  /** Whether it had another before. */
  readonly hasMoved: boolean;
}

/**
 * The standing of an entry from the statements about it; the first rule that matches wins (design §2).
 * `venueCountry` names the host of a multilateral that names none.
 */
export function standingOf(
  record: Pick<EntryRecord, 'entry' | 'statements' | 'dates'>,
  speakers: Speakers,
  venueCountry?: Party,
): Standing {
  const { entry, dates } = record;
  const words = wordsOf(record);
  const subject = { entry, date: dates.at(-1)?.date, hasMoved: dates.length > 1 };
  const judgement = judge(words, subject, speakers, venueCountry);
  const { name, required, claims } = judgement;
  const isOver = name === 'held' || name === 'cancelled';
  return {
    ...judgement,
    reason: reasonOf(judgement.why),
    silent: isOver ? [] : silencesOf(claims, required, words, dates[0]?.known),
  };
}

/** The rules themselves, over words in the order they were made. */
export function judge(
  words: readonly Word[],
  subject: Subject,
  speakers: Speakers,
  venueCountry?: Party,
): Judgement {
  const { parties, named } = requiredParties(subject.entry, words, speakers, venueCountry);
  const claims = parties.flatMap((party) => claimOf(party, words, subject, speakers) ?? []);
  const live = claims.filter((claim) => claim.currency !== 'stale');
  const announcing = live.filter((claim) => claim.currency === 'current' && isAnnouncing(claim, subject));
  const facts: StandingFacts = {
    required: parties,
    enough: named || parties.length >= 2,
    live,
    announcing,
    held: words.find((word) => isHeld(word, subject, speakers, venueCountry)),
    reported:
      live.some((claim) => claim.currency === 'current') ||
      words.some((word) => isOtherCurrentWord(word, parties, speakers)),
    moved: subject.hasMoved && claims.length > live.length,
  };
  const name = nameOf(facts);
  return {
    name,
    badge: `${announcing.length} of ${facts.enough ? parties.length : '?'}`,
    why: whyOf(name, facts),
    required: parties,
    claims,
  };
}

/** What the rules ask before they name a standing. */
export interface StandingFacts {
  readonly required: readonly Party[];
  /** Whether enough parties are known for an agreement. */
  readonly enough: boolean;
  readonly live: readonly Claim[];
  readonly announcing: readonly Claim[];
  readonly held: Word | undefined;
  /** Whether anyone has said something that fits the working date. */
  readonly reported: boolean;
  /** Whether a claim was left behind by a new working date. */
  readonly moved: boolean;
}

function nameOf(facts: StandingFacts): StandingName {
  const { live, announcing, required } = facts;
  if (facts.held !== undefined) return 'held';
  if (live.some(({ statement }) => statement.says === 'cancels')) return 'cancelled';
  if (live.some(isPostponedSineDie)) return 'postponed';
  if (live.some(({ statement, currency }) => statement.says === 'denies' || currency === 'rival'))
    return 'disputed';
  if (facts.enough && required.length > 0 && announcing.length === required.length) return 'agreed';
  if (announcing.length > 0) return 'one-sided';
  return facts.reported ? 'reported' : 'expected';
}

/**
 * The latest word of a party: no-comment is skipped, and what announces nothing (an expectation, or “held” before it can
 * have been) never lowers an earlier announcement, unless that is stale and counts for nothing.
 */
function claimOf(
  party: Party,
  words: readonly Word[],
  subject: Subject,
  speakers: Speakers,
): Claim | undefined {
  let latest: Word | undefined;
  for (const word of words) {
    const { says } = word.statement;
    if (says === 'no-comment' || speakers.partyOf(word.statement) !== party) continue;
    const isWeak = says === 'expects' || isHeldTooEarly(word.statement, subject.date);
    if (isWeak && latest !== undefined && stillAnnounces(latest, subject)) continue;
    latest = word;
  }
  return latest === undefined ? undefined : { party, ...latest };
}

function isAnnouncing({ statement }: Word, subject: Subject): boolean {
  const { says, date } = statement;
  if (says === 'postpones') return date !== undefined;
  // Whoever says that it was held confirms it too, once it can have been.
  return (
    says === 'announces' ||
    says === 'confirms' ||
    (says === 'held' && !isHeldTooEarly(statement, subject.date))
  );
}

function stillAnnounces(word: Word, subject: Subject): boolean {
  return isAnnouncing(word, subject) && word.currency !== 'stale';
}

function isPostponedSineDie({ statement }: Word): boolean {
  return statement.says === 'postpones' && statement.date === undefined;
}

/** Held: said by a party, the host or a named publisher on or after the start. */
function isHeld(
  { statement }: Word,
  { entry, date }: Subject,
  speakers: Speakers,
  venueCountry: Party | undefined,
): boolean {
  if (statement.says !== 'held') return false;
  const party = speakers.partyOf(statement);
  const concerned = [...entry.parties, ...(entry.confirmedBy ?? []), entry.host ?? venueCountry];
  const trusted = party === undefined ? isPublished(statement, speakers) : concerned.includes(party);
  return (trusted || statement.source?.publisher !== undefined) && !isHeldTooEarly(statement, date);
}

function isPublished(statement: Word['statement'], speakers: Speakers): boolean {
  return statement.source?.publisher !== undefined || !speakers.isPerson(statement.by);
}

function isOtherCurrentWord(
  { statement, currency }: Word,
  required: readonly Party[],
  speakers: Speakers,
): boolean {
  const party = speakers.partyOf(statement);
  if (statement.says === 'no-comment' || (party !== undefined && required.includes(party))) return false;
  return currency === 'current';
}
