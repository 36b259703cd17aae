import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { zoneName } from '../../shared/places/zone-name.ts';

/** What a zone goes by: the capital whose clock it is, else the city it is named after. */
export function useZoneName(): (zone: string) => string {
  const { locale } = useIntl();
  return useCallback((zone) => zoneName(zone, locale), [locale]);
}
