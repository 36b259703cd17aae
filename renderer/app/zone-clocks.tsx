import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useText } from '../texts/use-text.ts';
import { CAPITAL_ZONES } from '../texts/zone-names.ts';
import styles from './zone-clocks.module.css';

/** What time it is in the capitals and here, by the host's clock. */
export function ZoneClocks() {
  const text = useText();
  const now = useNow();
  const home = useCalendar(({ settings }) => settings.home);
  const clocks = [
    ...CAPITAL_ZONES.map(({ zone, name }) => ({ zone, name: text(name) })),
    { zone: home, name: text('zone.here') },
  ];
  return (
    <ul className={styles.clocks} aria-label={text('zone.clocks')}>
      {clocks.map(({ zone, name }) => (
        <li key={name} title={zone}>
          {name} <time dateTime={now}>{localTime(now, zone).time}</time>
        </li>
      ))}
    </ul>
  );
}
