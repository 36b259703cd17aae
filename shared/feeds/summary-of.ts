import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';
import { dayInWords, saidOf } from './said-of.ts';
import type { Shape } from './shape.ts';

/**
 * What a reader's calendar shows of an entry at a glance. A vague one begins with its date as said, since the day it
 * stands on isn't it; one that is off says so, since few calendars show STATUS.
 */
export function summaryOf(view: EntryView, shape: Shape): string {
  const title = `${offOf(view)}${cleanLine(view.title)}`;
  if (shape.kind === 'timed') return title;
  if (shape.kind === 'days') return shape.vague ? `≈ ${saidOf(view)} · ${title}` : title;
  return `≈ ${saidOf(view)}, by ${dayInWords(shape.day)} · ${title}`;
}

function offOf({ standing, supersededBy }: EntryView): string {
  if (standing === 'cancelled') return 'Cancelled: ';
  if (standing === 'postponed') return 'Postponed: ';
  return supersededBy === undefined ? '' : 'Extended: ';
}
