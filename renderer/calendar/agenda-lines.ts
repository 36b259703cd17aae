import type { Day } from '../../shared/dates/day.ts';
import { type AgendaGroup, groupFrom } from '../../shared/entries/agenda-order.ts';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Overlay } from '../subscriptions/overlay.ts';

/** A line of the agenda as it is drawn, and how far down it begins, in px. */
export type AgendaLine =
  | { readonly kind: 'heading'; readonly top: number; readonly group: AgendaGroup<Overlay> }
  | { readonly kind: 'today'; readonly top: number }
  | { readonly kind: 'entry'; readonly top: number; readonly entry: EntryView; readonly position: number }
  | { readonly kind: 'ghost'; readonly top: number; readonly ghost: EntryGhost }
  | { readonly kind: 'overlay'; readonly top: number; readonly overlay: Overlay };

export const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 42;
const GHOST_HEIGHT = 28;

/** The lines of an agenda, with one for today where nothing lies on it, and the height of them all. */
export function agendaLinesOf(
  groups: readonly AgendaGroup<Overlay>[],
  today: Day,
): { readonly lines: readonly AgendaLine[]; readonly height: number } {
  const lines: AgendaLine[] = [];
  const atToday = groupFrom(groups, today);
  let top = 0;
  let position = 0;
  for (const [index, group] of groups.entries()) {
    if (index === atToday && !isOn(group, today)) {
      lines.push({ kind: 'today', top });
      top += HEADING_HEIGHT;
    }
    lines.push({ kind: 'heading', top, group });
    top += HEADING_HEIGHT;
    for (const entry of group.entries) {
      position += 1;
      lines.push({ kind: 'entry', top, entry, position });
      top += ROW_HEIGHT;
    }
    for (const ghost of group.ghosts) {
      lines.push({ kind: 'ghost', top, ghost });
      top += GHOST_HEIGHT;
    }
    for (const overlay of group.guests) {
      lines.push({ kind: 'overlay', top, overlay });
      top += GHOST_HEIGHT;
    }
  }
  return { lines, height: top };
}

/** Whether a group is that of a day. */
export function isOn({ heading }: AgendaGroup, day: Day): boolean {
  return heading.kind === 'day' && heading.day === day;
}

/** The first line that reaches below a height; lines are in order, so it is found by halving. */
export function lineAt(lines: readonly AgendaLine[], top: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.top ?? 0) + ROW_HEIGHT <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}
