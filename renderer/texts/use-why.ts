import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { capitalName } from '../../shared/places/capital-name.ts';
import type { StandingWhy, Told } from '../../shared/statements/standing-why.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from './use-dates.ts';
import { useText } from './use-text.ts';

/** Says in the user's language why an entry stands as it does. */
export function useWhy(): (why: StandingWhy) => string {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  return useMemo(() => {
    const comma = text('list.comma');
    const name = (party: string) => capitalName(party, locale);
    const told = (all: readonly Told[]) =>
      all
        .map(({ party, says, made, date }) =>
          text(date === undefined ? 'why.told' : says === 'postpones' ? 'why.toldTo' : 'why.toldDate', {
            who: name(party),
            says: text(`says.${says}`),
            day: unbroken(dates.near(made, today)),
            ...(date === undefined ? {} : { date: dates.shortDate(date) }),
          }),
        )
        .join(comma);
    return (why) => {
      switch (why.kind) {
        case 'held':
          return text('why.held', { by: name(why.by), day: unbroken(dates.near(why.made, today)) });
        case 'announced':
          return text('why.announced', { party: name(why.party) });
        case 'one-sided':
          return text('why.one-sided', {
            told: told(why.told),
            missing: why.missing.map(name).join(comma),
          });
        case 'cancelled':
        case 'disputed':
        case 'postponed':
        case 'agreed':
        case 'one-known':
        case 'reported':
          return text(`why.${why.kind}`, { told: told(why.told) });
        case 'reported-elsewhere':
        case 'unconfirmed':
        case 'unsaid':
          return text(`why.${why.kind}`);
      }
    };
  }, [text, dates, locale, today]);
}

/** A day that isn't parted at the end of a line. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00A0');
}
