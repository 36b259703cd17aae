import { useIntl } from 'react-intl';
import { isDay } from '../../shared/dates/day.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import type { Expiry } from '../../shared/deadlines/expiry.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useDates } from '../texts/use-dates.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import styles from './inspector.module.css';
import { useElsewhere } from './use-elsewhere.ts';

/** When the deadline falls due by each side's instrument. */
export function ExpiryText({ entry }: { readonly entry: EntryView }) {
  return (
    <>
      {entry.expiry?.map((expiry) => (
        <Side key={expiry.party} expiry={expiry} />
      ))}
    </>
  );
}

function Side({ expiry: { party, at, zone } }: { readonly expiry: Expiry }) {
  const { locale } = useIntl();
  const dates = useDates();
  const zoneName = useZoneName();
  const elsewhere = useElsewhere();
  const [day = '', time] = at.split('T');
  if (!isDay(day)) return undefined;
  return (
    <span className={styles.side}>
      {partyName(party, locale)}: {dates.day(day)}
      {time !== undefined && `, ${time} ${zoneName(zone)}`}
      {time !== undefined && (
        <span className={styles.aside}>{elsewhere(instantOf(day, time, zone), zone)}</span>
      )}
    </span>
  );
}
