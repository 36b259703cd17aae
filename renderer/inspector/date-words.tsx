import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useDates } from '../texts/use-dates.ts';

/** The working date of an entry in words; a single day with its weekday. */
export function DateWords({ entry: { when, exact, window } }: { readonly entry: EntryView }) {
  const dates = useDates();
  if (when === undefined) return undefined;
  const from = window?.from;
  const isDay = exact && from !== undefined && from === window?.to;
  return <>{isDay ? dates.day(from, 'full') : dates.date(when.date)}</>;
}
