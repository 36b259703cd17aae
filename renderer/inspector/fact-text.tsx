import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { ExpiryText } from './expiry-text.tsx';
import type { Field } from './fields.ts';
import { TriggerText } from './trigger-text.tsx';
import { useEntryName } from './use-entry-name.ts';
import { WhenText } from './when-text.tsx';

/** The value of a field in words. */
export function FactText({ entry, field }: { readonly entry: EntryView; readonly field: Field }) {
  const text = useText();
  const { locale, formatNumber } = useIntl();
  const byId = useCalendar((calendar) => calendar.byId);
  const entryName = useEntryName();
  const parties = (codes: readonly string[] = []) =>
    codes.map((code) => partyName(code, locale)).join(text('list.comma'));
  switch (field) {
    case 'when':
      return <WhenText entry={entry} />;
    case 'venue':
      return <>{venueText(entry.venue)}</>;
    case 'host':
      return <>{parties(entry.host === undefined ? [] : [entry.host])}</>;
    case 'parties':
      return <>{parties(entry.parties)}</>;
    case 'confirmedBy':
      return <>{parties(entry.confirmedBy)}</>;
    case 'expiry':
      return <ExpiryText entry={entry} />;
    case 'trigger':
      return <TriggerText entry={entry} />;
    case 'onLapse':
      return <>{entry.onLapse}</>;
    case 'extends':
    case 'supersedes': {
      const other = entry[field];
      const found = other === undefined ? undefined : byId.get(other);
      return <>{found === undefined ? other : entryName(found)}</>;
    }
    case 'partOf': {
      const other = entry[field];
      return <>{other === undefined ? '' : (byId.get(other)?.title ?? other)}</>;
    }
    case 'quantity':
      return <>{entry.quantity && `${formatNumber(entry.quantity.amount)} ${entry.quantity.unit}`}</>;
    case 'people':
    case 'topics':
    case 'tracks':
      return <>{entry[field].join(text('list.comma'))}</>;
    default:
      return <>{entry.instrument}</>;
  }
}

function venueText(venue: EntryView['venue']): string {
  if (venue === undefined) return '';
  return venue.city === '' || venue.name.includes(venue.city) ? venue.name : `${venue.name}, ${venue.city}`;
}
