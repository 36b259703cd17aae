import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { InputOf } from '../../shared/contract/methods.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useAct } from '../app/use-act.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** Corrects the table of public holidays, or takes a correction back; gives whether the host took it. */
export function useCorrect(): (correction: InputOf<'holidays.correct'>) => Promise<boolean> {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const act = useAct();
  return useMemo(
    () => async (correction) => {
      const { day, works, states } = correction;
      const now = works === undefined ? 'corrected.back' : works ? 'holiday.works' : 'holiday.off';
      const what = `${dates.day(day)}${text('list.comma')}${states.map((state) => partyName(state, locale)).join(text('list.comma'))}`;
      const done = text('settings.said', { what, now: text(`settings.${now}`) });
      return (await act('holidays.correct', correction, { done, undoable: true })) !== undefined;
    },
    [act, dates, text, locale],
  );
}
