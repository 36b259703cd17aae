import { useIntl } from 'react-intl';
import { isDay } from '../../shared/dates/day.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import type { Expiry } from '../../shared/deadlines/expiry.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { partyClockName } from '../../shared/places/zone-name.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './expiry-text.module.css';
import { useElsewhere } from './use-elsewhere.ts';

/** When the deadline falls due by each side's instrument: by its clock, by those of the others, and here. */
export function ExpiryText({ entry }: { readonly entry: Pick<EntryView, 'expiry' | 'parties'> }) {
  const { expiry = [], parties } = entry;
  const clocks = [...new Set([...expiry.map(({ party }) => party), ...parties])];
  return (
    <>
      {expiry.map((side) => (
        <Side key={side.party} expiry={side} clocks={clocks} />
      ))}
    </>
  );
}

function Side({ expiry, clocks }: { readonly expiry: Expiry; readonly clocks: readonly string[] }) {
  const { party, at, zone } = expiry;
  const text = useText();
  const { locale } = useIntl();
  const dates = useDates();
  const elsewhere = useElsewhere(clocks);
  const [day = '', time] = at.split('T');
  if (!isDay(day)) return undefined;
  const instant = instantOf(day, time ?? '24:00', zone);
  const city = partyClockName(party, zone, locale);
  const others = elsewhere(instant, zone);
  return (
    <span className={styles.side}>
      <abbr className={styles.party} title={partyName(party, locale)}>
        {party}
      </abbr>
      <time dateTime={instant} title={`${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`}>
        {time === undefined
          ? text('expiry.endOfDay', { day: dates.day(day), city })
          : `${dates.day(day)}, ${time} ${city}`}
        {others !== '' && ' '}
        {others !== '' && <span className={styles.others}>{others}</span>}
      </time>
    </span>
  );
}
