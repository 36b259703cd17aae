import { useMemo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entrySentence } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { useGhostWords } from './use-ghost-words.ts';

/** All that a mark says, in one line: that of its chip on the calendar, and the dates that it slipped from. */
export function useMarkSentence(): (entry: EntryView) => string {
  const text = useText();
  const dates = useMonthWords();
  const ghostWords = useGhostWords();
  const home = useCalendar(({ settings }) => settings.home);
  return useMemo(() => {
    const said = new WeakMap<EntryView, string>();
    return (entry) => {
      const known = said.get(entry);
      if (known !== undefined) return known;
      const sentence = entrySentence(entry, home, dates, text);
      const whole = entry.slips.some(({ from }) => from !== undefined)
        ? `${sentence}. ${ghostWords(entry)}`
        : sentence;
      said.set(entry, whole);
      return whole;
    };
  }, [home, dates, text, ghostWords]);
}
