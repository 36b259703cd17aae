import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { vagueWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { createLabelMeasure } from '../map/label-width.ts';
import type { MonthWords } from '../texts/month-words.ts';

/** What stands beside a mark, and how wide it is. */
export interface MarkWords {
  /** The day of a deadline, which its mark alone doesn't tell. */
  readonly day?: string;
  /** How wide the day alone is, with what parts it from the title. */
  readonly dayPx: number;
  readonly title: string;
  readonly px: number;
}

const FONT = { size: 11.5, weight: 600 };
const BETWEEN_PX = 6;
const MARK_PX = 12;

/** The words of entries in the user's language, each measured once. */
export function useMarkWords(): (entry: EntryView) => MarkWords {
  const dates = useMonthWords();
  const { locale } = useIntl();
  return useMemo(() => {
    const known = new WeakMap<EntryView, MarkWords>();
    const widthOf = createLabelMeasure(FONT);
    return (entry) => {
      const words = known.get(entry) ?? wordsOf(entry, dates, widthOf);
      known.set(entry, words);
      return words;
    };
  }, [dates, locale]);
}

function wordsOf(entry: EntryView, dates: MonthWords, widthOf: (text: string) => number): MarkWords {
  const { kind, exact, window, standing, title } = entry;
  const marked = standing === 'held' || standing === 'postponed' ? MARK_PX : 0;
  if (!exact && kind !== 'pledge') {
    const words = `≈ ${title}, ${vagueWords(entry, dates)}`;
    return { title: words, dayPx: 0, px: widthOf(words) + marked };
  }
  if (kind !== 'deadline' || window?.from === undefined)
    return { title, dayPx: 0, px: widthOf(title) + marked };
  const day = dates.day(window.from);
  const dayPx = widthOf(day) + BETWEEN_PX;
  return { day, title, dayPx, px: dayPx + widthOf(title) };
}
