import type { NewsItem } from '../../shared/changes/news-item.ts';
import { type NewsLine, newsLineOf, type Voice } from '../../shared/changes/news-line.ts';
import type { TrackNews } from '../../shared/changes/news-order.ts';
import type { BriefWording } from '../../shared/changes/words/brief-wording.ts';
import type { Day } from '../../shared/dates/day.ts';

/** A line of the list as it is drawn, how far down it begins and how high it is, in px. */
export type DrawnLine = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'heading'; readonly group: TrackNews }
  | { readonly kind: 'news'; readonly item: NewsItem; readonly words: NewsLine; readonly position: number }
);

const HEADING_HEIGHT = 34;
/** As in news-row.module.css. */
const TEXT_HEIGHT = 18;
const PADDING = 14;
/** About as many letters of a quote as fit on a line; Chinese ones count twice. */
const LETTERS = 96;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu;

/** The lines of the list, and the height of them all. */
export function newsLines(
  groups: readonly TrackNews[],
  wording: BriefWording,
  near: Day,
): { readonly lines: readonly DrawnLine[]; readonly height: number } {
  const lines: DrawnLine[] = [];
  let top = 0;
  let position = 0;
  for (const group of groups) {
    lines.push({ kind: 'heading', top, height: HEADING_HEIGHT, group });
    top += HEADING_HEIGHT;
    for (const item of group.items) {
      const words = newsLineOf(item, wording, near);
      const height = heightOf(words);
      lines.push({ kind: 'news', top, height, item, words, position });
      position += 1;
      top += height;
    }
  }
  return { lines, height: top };
}

/** How many lines a quote takes, two at most. */
export function quoteLines({ quote = '' }: Voice): number {
  if (quote === '') return 0;
  return quote.length + (quote.match(WIDE)?.length ?? 0) > LETTERS ? 2 : 1;
}

/** Whether there is anything to say between the title and the voices. */
export function hasFacts({ from, to, standing, reason }: NewsLine): boolean {
  return from !== undefined || to !== undefined || standing !== undefined || reason !== undefined;
}

/** The first line that reaches below a height; lines are in order, so it is found by halving. */
export function firstBelow(lines: readonly DrawnLine[], top: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && line.top + line.height <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function heightOf(words: NewsLine): number {
  const said = words.voices.reduce((sum, voice) => sum + 1 + quoteLines(voice), 0);
  return PADDING + TEXT_HEIGHT * (1 + (hasFacts(words) ? 1 : 0) + said);
}
