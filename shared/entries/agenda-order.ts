import { sortKeyOf } from '../dates/compare-dates.ts';
import type { Day } from '../dates/day.ts';
import type { EntryGhost } from './entry-ghosts.ts';
import type { EntryView } from './entry-view.ts';
import type { Placed } from './month-index.ts';

/** Something on exact days that is no entry, such as an event of somebody else's calendar. */
export interface AgendaGuest extends Placed {
  readonly item: { readonly title: string; readonly when: { readonly start?: string | undefined } };
}

/** A stretch of the agenda under one heading. */
export interface AgendaGroup<G extends AgendaGuest = AgendaGuest> {
  /** The day its entries begin on; a vague date as EDTF says it; or no date yet. */
  readonly heading:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'window'; readonly date: string; readonly said?: string }
    | { readonly kind: 'undated' };
  /** The text that groups sort by: `sortKeyOf` cut to what a heading says. */
  readonly key: string;
  readonly entries: readonly EntryView[];
  /** What was once to be then, behind what is. */
  readonly ghosts: readonly EntryGhost[];
  /** What others have on their calendars that day, last. */
  readonly guests: readonly G[];
}

/**
 * Entries in the order of an agenda, under headings: an exact one under its first day, a vague one under a heading of
 * its own behind the last day it allows (so "April 2026" follows 30 April and never looks like the 1st), the undated at
 * the end. On one day those without a time come first, then by the clock of the venue. Ghosts stand where their old dates
 * do, behind the entries there, and guests on their first day behind both.
 */
export function agendaOf<G extends AgendaGuest = never>(
  entries: Iterable<EntryView>,
  ghosts: Iterable<EntryGhost> = [],
  guests: Iterable<G> = [],
): readonly AgendaGroup<G>[] {
  const keyed: readonly Line<G>[] = [
    ...Array.from(entries, (entry) => ({ entry, key: keyOf(entry), heading: headingOf(entry) })),
    ...Array.from(ghosts, (ghost) => ({ ghost, key: ghostKeyOf(ghost), heading: ghostHeadingOf(ghost) })),
    ...Array.from(guests, guestLineOf).flat(),
  ].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: (AgendaGroup<G> & Filling<G>)[] = [];
  for (const line of keyed) {
    const { heading, key } = line;
    let group = groups.at(-1);
    if (group === undefined || !isUnder(line, group.heading)) {
      group = { heading, key, entries: [], ghosts: [], guests: [] };
      groups.push(group);
    }
    if ('entry' in line) group.entries.push(line.entry);
    else if ('ghost' in line) group.ghosts.push(line.ghost);
    else group.guests.push(line.guest);
  }
  return groups;
}

/** The first group at or after a day: where an agenda opened on that day begins. */
export function groupFrom(groups: readonly AgendaGroup[], day: Day): number {
  const found = groups.findIndex((group) => group.key.slice(0, day.length) >= day);
  return found === -1 ? Math.max(0, groups.length - 1) : found;
}

interface Filling<G> {
  readonly entries: EntryView[];
  readonly ghosts: EntryGhost[];
  readonly guests: G[];
}

type Line<G = never> = { readonly key: string; readonly heading: AgendaGroup['heading'] } & (
  | { readonly entry: EntryView }
  | { readonly ghost: EntryGhost }
  | { readonly guest: G }
);

function guestLineOf<G extends AgendaGuest>(guest: G): readonly Line<G>[] {
  const day = guest.window?.from;
  if (day === undefined) return [];
  const { title, when } = guest.item;
  return [
    {
      guest,
      key: `${day} exact ${LAST}${LAST} ${when.start ?? ''} ${title}`,
      heading: { kind: 'day', day },
    },
  ];
}

function keyOf({ when, window, exact, title }: EntryView): string {
  if (!exact || window?.from === undefined) return `${sortKeyOf(when?.date)} ${title}`;
  return `${window.from} exact ${when?.start ?? ''} ${title}`;
}

/** Sorts behind every title. */
const LAST = '\uffff';

function ghostKeyOf({ from, window, exact, entry }: EntryGhost): string {
  if (!exact || window?.from === undefined) return `${sortKeyOf(from)} ${LAST} ${entry.title}`;
  return `${window.from} exact ${LAST} ${entry.title}`;
}

function headingOf({ when, window, exact }: EntryView): AgendaGroup['heading'] {
  if (exact && window?.from !== undefined) return { kind: 'day', day: window.from };
  if (when === undefined) return { kind: 'undated' };
  return { kind: 'window', date: when.date, ...(when.said !== undefined && { said: when.said }) };
}

function ghostHeadingOf({ from, window, exact }: EntryGhost): AgendaGroup['heading'] {
  return exact && window?.from !== undefined
    ? { kind: 'day', day: window.from }
    : { kind: 'window', date: from };
}

/** Whether a line belongs under a heading; a ghost under that of its date, in whatever words that was said. */
function isUnder(line: Line<unknown>, heading: AgendaGroup['heading']): boolean {
  const own = line.heading;
  if (own.kind === 'day') return heading.kind === 'day' && heading.day === own.day;
  if (own.kind === 'undated') return heading.kind === 'undated';
  return (
    heading.kind === 'window' && heading.date === own.date && ('ghost' in line || heading.said === own.said)
  );
}
