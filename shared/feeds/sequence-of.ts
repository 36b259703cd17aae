import type { EntryView } from '../entries/entry-view.ts';

/** How often what feeds say of every entry has changed with a version of Sherpa (docs/decisions/0110). */
const REWORDINGS = 1;

/** The SEQUENCE of an entry (RFC 5545 §3.8.7.4): rises with every change of what feeds show of it, and never falls. */
export function sequenceOf({ revision }: Pick<EntryView, 'revision'>): number {
  return Math.max(0, revision - 1) + REWORDINGS;
}
