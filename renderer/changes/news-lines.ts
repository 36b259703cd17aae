import type { NewsItem } from '../../shared/changes/news-item.ts';
import { type NewsLine, newsLineOf, type Voice } from '../../shared/changes/news-line.ts';
import type { TrackNews } from '../../shared/changes/news-order.ts';
import type { BriefWording } from '../../shared/changes/words/brief-wording.ts';
import type { Day } from '../../shared/dates/day.ts';

/** A line of the list as it is drawn, how far down it begins and how high it is, in px. */
export type DrawnLine = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'heading'; readonly group: TrackNews }
  | {
      readonly kind: 'news';
      readonly item: NewsItem;
      readonly words: NewsLine;
      readonly quotes: readonly number[];
      readonly position: number;
    }
);

const HEADING_HEIGHT = 34;
/** As in news-row.module.css. */
const TEXT_HEIGHT = 18;
const PADDING = 14;
/** About how wide a letter of a quote is; Chinese ones count twice. What is beside the quotes is as wide as in the row. */
const LETTER_WIDTH = 5.75;
const BESIDE = 280;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu;

/** The lines of the list, and the height of them all. */
export function newsLines(
  groups: readonly TrackNews[],
  wording: BriefWording,
  { near, width }: { readonly near: Day; readonly width: number },
): { readonly lines: readonly DrawnLine[]; readonly height: number } {
  const lines: DrawnLine[] = [];
  let top = 0;
  let position = 0;
  const letters = Math.max(40, Math.floor((width - BESIDE) / LETTER_WIDTH));
  for (const group of groups) {
    lines.push({ kind: 'heading', top, height: HEADING_HEIGHT, group });
    top += HEADING_HEIGHT;
    for (const item of group.items) {
      const words = newsLineOf(item, wording, near);
      const quotes = words.voices.map((voice) => quoteLines(voice, letters));
      const said = quotes.reduce((sum, each) => sum + 1 + each, 0);
      const height = PADDING + TEXT_HEIGHT * (1 + factLines(words) + said);
      lines.push({ kind: 'news', top, height, item, words, quotes, position });
      position += 1;
      top += height;
    }
  }
  return { lines, height: top };
}

/** How many lines of so many letters a quote takes, two at most. */
function quoteLines({ quote = '' }: Voice, letters: number): number {
  if (quote === '') return 0;
  return quote.length + 2 + (quote.match(WIDE)?.length ?? 0) > letters ? 2 : 1;
}

/** Old and new have a line of their own, which the standing shares only where nothing is on the old side. */
export function factLines(words: NewsLine): number {
  const { from, to, standing, reason } = words;
  const sides = from !== undefined || to !== undefined ? 1 : 0;
  const others = standing !== undefined || reason !== undefined ? 1 : 0;
  return sharesLine(words) ? 1 : sides + others;
}

/** Whether old and new leave room for the standing beside them. */
export function sharesLine({ from, to, reason }: NewsLine): boolean {
  return from === undefined && to !== undefined && reason === undefined;
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
