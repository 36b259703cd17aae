import { useCallback } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Nudge } from '../../shared/entries/nudges.ts';
import { useSilenceWords } from '../inspector/use-silence-words.ts';
import { useText } from '../texts/use-text.ts';

/** Says why an entry asks to be checked: "The window opens in 9 days, Beijing silent since 23 Oct". */
export function useNudgeWords(): (nudge: Nudge, entry: EntryView) => string {
  const text = useText();
  const silenceWords = useSilenceWords();
  return useCallback(
    (nudge, { kind, exact }) => {
      const { days } = nudge;
      switch (nudge.kind) {
        case 'passed': {
          const isMeeting = kind !== 'deadline' && kind !== 'pledge';
          const ask = text(isMeeting ? 'nudge.wasHeld' : 'nudge.whatCame');
          return text(exact ? 'nudge.passed' : 'nudge.closed', { days, ask });
        }
        case 'window-opens':
          return text(exact ? 'nudge.comes' : 'nudge.opens', { days, silence: silenceWords(nudge.silent) });
        case 'no-news':
          return text('nudge.noNews', { days });
      }
    },
    [text, silenceWords],
  );
}
