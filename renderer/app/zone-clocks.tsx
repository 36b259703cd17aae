import { localTime } from '../../shared/dates/instant-of.ts';
import { clockZones } from '../../shared/settings/clock-zones.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import styles from './zone-clocks.module.css';

/** What time it is where the user wants to know it, and here, by the host's clock. */
export function ZoneClocks() {
  const text = useText();
  const now = useNow();
  const zoneName = useZoneName();
  const settings = useCalendar((calendar) => calendar.settings);
  const { home } = settings;
  const zones = clockZones(settings);
  return (
    <ul className={styles.clocks} aria-label={text('zone.clocks')}>
      {zones.length > 0 && (
        <li className={styles.others}>
          <ul className={styles.zones}>
            {zones.map((zone) => (
              <li key={zone} title={zone}>
                {zoneName(zone)} <time dateTime={now}>{localTime(now, zone).time}</time>
              </li>
            ))}
          </ul>
        </li>
      )}
      <li title={home}>
        {text('zone.here')} <time dateTime={now}>{localTime(now, home).time}</time>
      </li>
    </ul>
  );
}
