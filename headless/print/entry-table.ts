import type { EntryView } from '../../shared/entries/entry-view.ts';
import { plainLine } from './plain-text.ts';
import { standingBadge } from './standing-badge.ts';
import { table } from './table.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import { whenInBrief } from './when-text.ts';

interface Look {
  readonly colours: boolean;
  readonly width: number | undefined;
}

const LEAST_TITLE = 24;

/** Entries a line each: when, standing, kind, title and place, id; below it what else is to be said of it. */
export function entryTable(
  entries: readonly EntryView[],
  { colours, width }: Look,
  notesOf: (entry: EntryView) => readonly string[] = () => [],
): string {
  const rows = entries.map((entry) => ({
    before: [whenInBrief(entry), standingBadge(entry, colours), entry.kind],
    title: titleOf(entry),
    id: entry.id,
    notes: notesOf(entry),
  }));
  const room = width === undefined ? Number.POSITIVE_INFINITY : roomFor(rows, width);
  return table(
    rows.flatMap(({ before, title, id, notes }) => [
      [...before, cutToWidth(title, room), id],
      ...notes.map((note) => ['', '', '', cutToWidth(`  ${plainLine(note)}`, room)]),
    ]),
  );
}

/** The title with what it doesn't say itself: the place, and that the deadline isn't the last word. */
function titleOf({ title, venue, replaced }: EntryView): string {
  const isSaid = [venue?.name, venue?.city].some((place) => place && title.includes(place));
  const notes = [isSaid ? '' : venue?.name, replaced].filter(Boolean);
  return plainLine(notes.length === 0 ? title : `${title} (${notes.join(', ')})`);
}

function roomFor(rows: readonly { before: readonly string[]; id: string }[], width: number): number {
  const widest = (cells: readonly string[]) => Math.max(0, ...cells.map(textWidth));
  const columns = [0, 1, 2].map((column) => widest(rows.map(({ before }) => before[column] ?? '')));
  const taken = columns.reduce((sum, one) => sum + one + 2, 0) + 2 + widest(rows.map(({ id }) => id));
  return Math.max(LEAST_TITLE, width - taken);
}
