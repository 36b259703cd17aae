import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from './use-text.ts';
import { ZONE_CITIES_ZH } from './zone-cities-zh.ts';
import { CAPITAL_ZONES, cityOfZone } from './zone-names.ts';

/** What a zone goes by: the capital whose clock it is, else the city it is named after. */
export function useZoneName(): (zone: string) => string {
  const text = useText();
  const { locale } = useIntl();
  return useMemo(
    () => (zone) => {
      const capital = CAPITAL_ZONES.find((one) => one.zone === zone);
      if (capital !== undefined) return text(capital.name);
      return (locale.startsWith('zh') ? ZONE_CITIES_ZH[zone] : undefined) ?? cityOfZone(zone);
    },
    [text, locale],
  );
}
