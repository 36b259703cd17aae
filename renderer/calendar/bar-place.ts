import type { CSSProperties } from 'react';
import type { Placed } from '../../shared/entries/month-index.ts';
import type { LaneBar } from '../../shared/entries/window-lanes.ts';

/** Where a bar lies in its lane, and how much of its room its window takes, for the style sheet. */
export function barPlace(bar: LaneBar<Placed>, days: number): CSSProperties {
  const room = bar.roomTo - bar.roomFrom + 1;
  return {
    '--from': `${(100 * bar.roomFrom) / days}%`,
    '--room': `${(100 * room) / days}%`,
    '--before': `${(100 * (bar.first - bar.roomFrom)) / room}%`,
    '--after': `${(100 * (bar.roomTo - bar.last)) / room}%`,
    '--lane': bar.lane,
  } as CSSProperties;
}

/** Which ends fade: where the window goes on beyond the days shown, is open, or is only about so. */
export function barEnds(
  { continuesBefore, continuesAfter }: LaneBar<Placed>,
  date: string | undefined,
): { readonly 'data-before': string; readonly 'data-after': string } {
  // EDTF's marks of a date that is approximate, uncertain, or both.
  const isAbout = /[~?%]/.test(date ?? '');
  return {
    'data-before': continuesBefore || isAbout ? 'fades' : 'ends',
    'data-after': continuesAfter || isAbout ? 'fades' : 'ends',
  };
}
