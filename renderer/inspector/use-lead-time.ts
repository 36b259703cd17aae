import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { readLeadTime } from '../../shared/reminders/lead-time.ts';
import { useText } from '../texts/use-text.ts';

/** Says a lead time in words, such as "1 week" or "2 days, 3 hours". */
export function useLeadTime(): (duration: string) => string {
  const text = useText();
  const { formatNumber } = useIntl();
  return useMemo(
    () => (duration) => {
      const { weeks, days, hours, minutes } = readLeadTime(duration);
      const parts = [
        { amount: weeks, unit: 'week' },
        { amount: days, unit: 'day' },
        { amount: hours, unit: 'hour' },
        { amount: minutes, unit: 'minute' },
      ].filter(({ amount }) => amount > 0);
      return parts
        .map(({ amount, unit }) => formatNumber(amount, { style: 'unit', unit, unitDisplay: 'long' }))
        .join(text('list.comma'));
    },
    [formatNumber, text],
  );
}
