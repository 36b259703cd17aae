import { fold } from './fold.ts';

const MOST = 30;

/** Zones whose name has the text in it, whatever its case and underscores: "new york" finds America/New_York. */
export function zonesLike(text: string): readonly string[] {
  const wanted = fold(text.replaceAll('_', ' ')).trim();
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => fold(zone.replaceAll('_', ' ')).includes(wanted))
    .slice(0, MOST);
}
