import ICAL from 'ical.js';
import { instantFrom } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { zoneOffset } from '../../shared/dates/zone-offset.ts';
import { transitionsOf } from '../../shared/feeds/transitions-of.ts';
import { renderZone } from '../../shared/feeds/vtimezone.ts';

const HOUR = 3_600_000;
const AMBIGUOUS_MS = 3 * HOUR;
const STEP_MS = 13 * 24 * HOUR + 5 * HOUR;

/**
 * The instants at which ical.js reads another offset out of our VTIMEZONE than Intl has, as sentences: every 13 days, and
 * three hours before and after each change (nearer, the local time may come twice).
 */
export function wrongOffsets(zone: string, firstYear: number, lastYear: number): readonly string[] {
  const component = ICAL.Component.fromString(renderZone(zone, firstYear, lastYear));
  const read = new ICAL.Timezone(component);
  const begin = Date.UTC(firstYear, 0, 2);
  const end = Date.UTC(lastYear, 11, 30);
  const changes = transitionsOf(zone, firstYear, lastYear).map(({ at }) => at);
  const probes = changes.flatMap((at) => [at - AMBIGUOUS_MS, at + AMBIGUOUS_MS]);
  for (let at = begin; at < end; at += STEP_MS) {
    if (changes.every((change) => Math.abs(change - at) >= AMBIGUOUS_MS)) probes.push(at);
  }
  return probes
    .filter((at) => at > begin && at < end)
    .flatMap((at) => {
      const { day, time } = localTime(instantFrom(at), zone);
      const local = ICAL.Time.fromDateTimeString(`${day}T${time}:00`);
      const offset = read.utcOffset(local) * 1000;
      const wanted = zoneOffset(zone, at);
      return offset === wanted
        ? []
        : [`${zone} ${instantFrom(at)}: ${offset / HOUR} h, not ${wanted / HOUR} h`];
    });
}
