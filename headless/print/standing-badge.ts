import { styleText } from 'node:util';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { StandingName } from '../../shared/statements/standing.ts';
import { standingWord } from '../../shared/statements/standing-word.ts';

/** A mark for each standing that tells them apart without colour. */
const MARKS = {
  expected: '·',
  reported: '○',
  'one-sided': '◐',
  agreed: '●',
  disputed: '≠',
  postponed: '→',
  cancelled: '×',
  held: '✓',
} as const satisfies Record<StandingName, string>;

const COLOURS = {
  expected: 'dim',
  reported: 'dim',
  'one-sided': 'yellow',
  agreed: 'green',
  disputed: 'red',
  postponed: 'magenta',
  cancelled: 'red',
  held: 'dim',
} as const satisfies Record<StandingName, Parameters<typeof styleText>[0]>;

/** The standing in words with its mark and badge, such as “◐ one-sided, 1 of 2”. */
export function standingBadge({ standing, badge }: EntryView, colours: boolean): string {
  const text = `${MARKS[standing]} ${standingWord(standing, badge)}${badge === '' ? '' : `, ${badge}`}`;
  return colours ? styleText(COLOURS[standing], text, { validateStream: false }) : text;
}

/** A heading, bold where the terminal can. */
export function heading(text: string, colours: boolean): string {
  return colours ? styleText('bold', text, { validateStream: false }) : text;
}
