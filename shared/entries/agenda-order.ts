import { sortKeyOf } from '../dates/compare-dates.ts';
import type { Day } from '../dates/day.ts';
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
}

/**
 * Entries in the order of an agenda, under headings: an exact one under its first day, a vague one under a heading of
 * its own behind the last day it allows (so "April 2026" follows 30 April and never looks like the 1st), the undated at
 * the end. On one day those without a time come first, then by the clock of the venue.
 */
export function agendaOf(entries: Iterable<EntryView>): readonly AgendaGroup[] {
  const keyed = Array.from(entries, (entry) => ({ entry, key: keyOf(entry) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: { heading: AgendaGroup['heading']; key: string; entries: EntryView[] }[] = [];
  let last = '';
  for (const { entry, key } of keyed) {
    const heading = headingOf(entry);
    const name = nameOf(heading);
    const group = groups.at(-1);
    if (group && name === last) group.entries.push(entry);
    else groups.push({ heading, key, entries: [entry] });
    last = name;
  }
  return groups;
}

/** The first group at or after a day: where an agenda opened on that day begins. */
export function groupFrom(groups: readonly AgendaGroup[], day: Day): number {
  const found = groups.findIndex((group) => group.key.slice(0, day.length) >= day);
  return found === -1 ? Math.max(0, groups.length - 1) : found;
}

function keyOf({ when, window, exact, title }: EntryView): string {
  if (!exact || window?.from === undefined) return `${sortKeyOf(when?.date)} ${title}`;
  return `${window.from} exact ${when?.start ?? ''} ${title}`;
}

function headingOf({ when, window, exact }: EntryView): AgendaGroup['heading'] {
  if (exact && window?.from !== undefined) return { kind: 'day', day: window.from };
  if (when === undefined) return { kind: 'undated' };
  return { kind: 'window', date: when.date, ...(when.said !== undefined && { said: when.said }) };
}

function nameOf(heading: AgendaGroup['heading']): string {
  if (heading.kind === 'day') return heading.day;
  return heading.kind === 'window' ? `≈ ${heading.date} ${heading.said ?? ''}` : '';
}
