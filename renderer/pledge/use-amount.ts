import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { shortAmount } from '../../shared/pledges/pace-in-words.ts';

/** Says a computed amount in the user's language, in as many digits as it is worth. */
export function useAmount(): (amount: number) => string {
  const { formatNumber } = useIntl();
  return useMemo(
    () => (amount) => formatNumber(Number(shortAmount(amount)), { maximumFractionDigits: 3 }),
    [formatNumber],
  );
}
