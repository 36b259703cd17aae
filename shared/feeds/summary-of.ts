import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';
import type { Shape } from './shape.ts';
import { englishFeed } from './words/english-feed.ts';
import type { FeedWording } from './words/feed-wording.ts';

/**
 * What a reader's calendar shows of an entry at a glance. How firm it is goes first, since few calendars show STATUS and
 * most cut summaries short; then comes the date as said of a vague one, since the day it stands on isn't it.
 */
export function summaryOf(view: EntryView, shape: Shape, wording: FeedWording = englishFeed): string {
  return `${markOf(view, wording)}${datedTitle(view, shape, wording)}`;
}

/** The few words in front of a title; none where the entry is settled, which needs no word. */
function markOf({ standing, badge, replaced }: EntryView, { marks }: FeedWording): string {
  if (standing === 'cancelled') return marks.cancelled;
  if (standing === 'postponed') return marks.postponed;
  if (replaced !== undefined) return marks[replaced];
  switch (standing) {
    case 'disputed':
      return marks.disputed;
    case 'one-sided':
      return marks.badge(badge);
    case 'expected':
    case 'reported':
      return marks.toBeConfirmed;
    case 'agreed':
    case 'held':
      return '';
  }
}

function datedTitle(view: EntryView, shape: Shape, { said, byDay, divider }: FeedWording): string {
  const title = cleanLine(view.title);
  if (shape.kind === 'timed' || (shape.kind === 'days' && !shape.vague)) return title;
  const words = said(view);
  return `≈ ${shape.kind === 'by' ? byDay(words, shape.day) : words}${divider}${title}`;
}
