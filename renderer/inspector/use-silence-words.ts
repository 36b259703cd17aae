import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { capitalName } from '../../shared/places/capital-name.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** Says who is silent, by capitals, and since when: "Beijing silent since 23 Oct"; empty where nobody is. */
export function useSilenceWords(): (silent: EntryView['silent']) => string {
  const text = useText();
  const dates = useDates();
  const intl = useIntl();
  const today = useCalendar(({ status }) => status.today);
  return useMemo(
    () => (silent) => {
      // Whoever has had no day to answer isn't silent yet.
      const days = [...new Set(silent.filter(({ since }) => since < today).map(({ since }) => since))].sort();
      return days
        .map((day, index) => {
          const parties = silent.filter(({ since }) => since === day).map(({ party }) => party);
          const who = intl.formatList(parties.map((party) => capitalName(party, intl.locale)));
          return text(index === 0 ? 'ledger.silent' : 'ledger.silentToo', {
            who,
            day: dates.near(day, today).replaceAll(' ', '\u00A0'),
          });
        })
        .join(text('list.comma'));
    },
    [text, dates, intl, today],
  );
}
