import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';

/** The date of an entry in one line, with its hour and whose clock that is. */
export function WhenWords({ entry: { when, venue, window } }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useDates();
  const zoneName = useZoneName();
  if (when === undefined) return <>{text('preview.undated')}</>;
  const zone = when.zone ?? venue?.zone;
  const day = window?.from !== undefined && window.from === window.to ? window.from : undefined;
  return (
    <time dateTime={when.date}>
      {day === undefined ? dates.date(when.date) : dates.day(day, 'full')}
      {when.start !== undefined && `, ${when.start}`}
      {when.start !== undefined && zone !== undefined && ` ${zoneName(zone)}`}
    </time>
  );
}
