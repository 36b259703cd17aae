import { sortKeyOf } from '../dates/compare-dates.ts';
import type { Day } from '../dates/day.ts';
import type { EntryGhost } from './entry-ghosts.ts';
import type { EntryView } from './entry-view.ts';

/** A stretch of the agenda under one heading. */
export interface AgendaGroup {
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
}

/**
 * Entries in the order of an agenda, under headings: an exact one under its first day, a vague one under a heading of
 * its own behind the last day it allows (so "April 2026" follows 30 April and never looks like the 1st), the undated at
 * the end. On one day those without a time come first, then by the clock of the venue. Ghosts stand where their old dates
 * do, behind the entries there.
 */
export function agendaOf(
  entries: Iterable<EntryView>,
  ghosts: Iterable<EntryGhost> = [],
): readonly AgendaGroup[] {
  const keyed: readonly Line[] = [
    ...Array.from(entries, (entry) => ({ entry, key: keyOf(entry), heading: headingOf(entry) })),
    ...Array.from(ghosts, (ghost) => ({ ghost, key: ghostKeyOf(ghost), heading: ghostHeadingOf(ghost) })),
  ].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: (AgendaGroup & { readonly entries: EntryView[]; readonly ghosts: EntryGhost[] })[] = [];
  for (const line of keyed) {
    const { heading, key } = line;
    let group = groups.at(-1);
    if (group === undefined || !isUnder(line, group.heading)) {
      group = { heading, key, entries: [], ghosts: [] };
      groups.push(group);
    }
    if ('entry' in line) group.entries.push(line.entry);
    else group.ghosts.push(line.ghost);
  }
  return groups;
}

/** The first group at or after a day: where an agenda opened on that day begins. */
export function groupFrom(groups: readonly AgendaGroup[], day: Day): number {
  const found = groups.findIndex((group) => group.key.slice(0, day.length) >= day);
  return found === -1 ? Math.max(0, groups.length - 1) : found;
}

type Line = { readonly key: string; readonly heading: AgendaGroup['heading'] } & (
  | { readonly entry: EntryView }
  | { readonly ghost: EntryGhost }
);

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
function isUnder(line: Line, heading: AgendaGroup['heading']): boolean {
  const own = line.heading;
  if (own.kind === 'day') return heading.kind === 'day' && heading.day === own.day;
  if (own.kind === 'undated') return heading.kind === 'undated';
  return (
    heading.kind === 'window' && heading.date === own.date && ('ghost' in line || heading.said === own.said)
  );
}
