import { capitalOf } from './capital-of.ts';
import { ZONE_CITIES_ZH } from './zone-cities-zh.ts';

/** The parties whose capitals name their zones: New York's clock is Washington's to whoever reads of trade. */
const NAMING = ['US', 'CN'] as const;

/** What a zone goes by in English or Chinese: the capital whose clock it is, else the city it is named after. */
export function zoneName(zone: string, locale: string): string {
  const isChinese = locale.startsWith('zh');
  const capital = NAMING.flatMap((party) => capitalOf(party) ?? []).find((one) => one.zone === zone);
  if (capital !== undefined) return isChinese ? capital.inChinese : capital.city;
  return (
    (isChinese ? ZONE_CITIES_ZH[zone] : undefined) ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  );
}

/** What a zone goes by as a party's clock: its capital where that shows this zone's time, else as `zoneName` says. */
export function partyClockName(party: string, zone: string, locale: string): string {
  const capital = capitalOf(party);
  if (capital?.zone !== zone) return zoneName(zone, locale);
  return locale.startsWith('zh') ? capital.inChinese : capital.city;
}
