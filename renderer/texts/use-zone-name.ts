import { useMemo } from 'react';
import { useText } from './use-text.ts';
import { CAPITAL_ZONES, cityOfZone } from './zone-names.ts';

/** What a zone goes by: the capital whose clock it is, else the city it is named after. */
export function useZoneName(): (zone: string) => string {
  const text = useText();
  return useMemo(
    () => (zone) => {
      const capital = CAPITAL_ZONES.find((one) => one.zone === zone);
      return capital === undefined ? cityOfZone(zone) : text(capital.name);
    },
    [text],
  );
}
