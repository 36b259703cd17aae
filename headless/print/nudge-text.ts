import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Nudge } from '../../shared/entries/nudges.ts';

/** Why an entry asks to be checked, as a sentence without its end. */
export function nudgeText(nudge: Nudge, { exact, kind }: Pick<EntryView, 'exact' | 'kind'>): string {
  switch (nudge.kind) {
    case 'passed': {
      const since = nudge.days === 1 ? 'yesterday' : `${nudge.days} days ago`;
      if (!exact) return `its window closed ${since}: was it held?`;
      return `it was ${since}: ${kind === 'deadline' || kind === 'pledge' ? 'what came of it?' : 'was it held?'}`;
    }
    case 'window-opens': {
      const who = nudge.silent.map(({ party, since }) => `${party} is silent since ${since}`).join(', ');
      return `${exact ? 'it is' : 'the window opens'} ${inDays(nudge.days)} and ${who}`;
    }
    case 'no-news':
      return `no news for ${nudge.days} ${nudge.days === 1 ? 'day' : 'days'}: still true?`;
  }
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
