import { useIntl } from 'react-intl';
import { useSherpa } from '../state/sherpa.ts';
import type { MonthWords } from '../texts/month-words.ts';

/** Days and months in the words of the user's language; one set of formats for all who ask. */
export function useMonthWords(): MonthWords {
  const { selectors } = useSherpa();
  return selectors.monthWords(useIntl().locale);
}
