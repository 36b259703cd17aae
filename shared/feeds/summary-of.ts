import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';
import { dayInWords, saidOf } from './said-of.ts';
import type { Shape } from './shape.ts';

/**
 * What a reader's calendar shows of an entry at a glance. One that is off says so first, since few calendars show STATUS
 * and most cut summaries short; then comes the date as said of a vague one, since the day it stands on isn't it.
 */
export function summaryOf(view: EntryView, shape: Shape): string {
  return `${offOf(view)}${datedTitle(view, shape)}`;
}

function datedTitle(view: EntryView, shape: Shape): string {
  const title = cleanLine(view.title);
  if (shape.kind === 'timed') return title;
  if (shape.kind === 'days') return shape.vague ? `≈ ${saidOf(view)} · ${title}` : title;
  return `≈ ${saidOf(view)}, by ${dayInWords(shape.day)} · ${title}`;
}

function offOf({ standing, replaced }: EntryView): string {
  if (standing === 'cancelled') return 'Cancelled: ';
  if (standing === 'postponed') return 'Postponed: ';
  return replaced === undefined ? '' : replaced === 'extended' ? 'Extended: ' : 'Superseded: ';
}
