import type { Day } from '../dates/day.ts';
import { describeDate } from '../dates/describe-date.ts';
import { cleanLine } from '../feeds/clean-text.ts';
import type { NewsItem } from './news-item.ts';
import { type NewsLine, newsLineOf } from './news-line.ts';
import { newsByTrack } from './news-order.ts';
import type { BriefWording } from './words/brief-wording.ts';

/** What moved between two days, in words and in order. */
export interface Brief {
  readonly title: string;
  /** Said where nothing moved. */
  readonly nothing?: string;
  readonly tracks: readonly { readonly name: string; readonly lines: readonly NewsLine[] }[];
}

interface BriefOf {
  readonly items: readonly NewsItem[];
  /** The day after whose end things moved, or within which somebody last looked. */
  readonly since: Day;
  readonly until: Day;
  /** The calendar's tracks, in its order. */
  readonly tracks: readonly string[];
  /** The tracks asked for; all of them where none is named. */
  readonly only?: readonly string[];
}

/** Puts news into words, under its tracks. */
export function briefOf({ items, since, until, tracks, only }: BriefOf, wording: BriefWording): Brief {
  const span = describeDate(since >= until ? until : `${since}/${until}`, wording.locale);
  return {
    title: wording.title(span),
    ...(items.length === 0 ? { nothing: wording.nothingMoved(span) } : {}),
    tracks: newsByTrack(items, tracks, only).map(({ track, items: own }) => ({
      name: track === undefined ? wording.trackless : cleanLine(track),
      lines: own.map((item) => newsLineOf(item, wording, until)),
    })),
  };
}

/** What stands between an entry's name and the voices behind it: "moved, April 2026 → 14–16 April 2026 (narrowed)". */
export function whatMoved(
  { kind, from, to, size, standing, reason }: NewsLine,
  wording: BriefWording,
): string {
  const { comma, open, close } = wording;
  const sides = [from, to].filter((side) => side !== undefined).join(' → ');
  const standings = [standing?.from, standing?.to].filter((side) => side !== undefined).join(' → ');
  return [kind, size === undefined ? sides : `${sides}${open}${size}${close}`, standings, reason ?? '']
    .filter((part) => part !== '')
    .join(comma);
}
