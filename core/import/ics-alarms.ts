import { instantMs } from '../../shared/dates/instant.ts';
import type { Alarm } from '../../shared/reminders/alarm.ts';
import type { IcsBlock } from './ics-lines.ts';
import { propertiesOf } from './ics-property.ts';
import { durationMinutes, type IcsTime, instantOfTime, timeFrom } from './ics-time.ts';

const MOST = 20;
const MS_PER_MINUTE = 60_000;

/** The lead times of an event's VALARMs that ring before it starts (RFC 5545 §3.8.6.3); others are left out. */
export function alarmsOf(block: IcsBlock, start: IcsTime | undefined): readonly Alarm[] {
  const minutes = block.inner
    .filter(({ name }) => name === 'VALARM')
    .flatMap((alarm) => minutesBefore(alarm, start) ?? []);
  return [...new Set(minutes)].slice(0, MOST).map((before) => ({ before: leadTime(before) }));
}

function minutesBefore(alarm: IcsBlock, start: IcsTime | undefined): number | undefined {
  const trigger = propertiesOf(alarm).first('TRIGGER');
  if (trigger === undefined || trigger.parameters.related?.toUpperCase() === 'END') return undefined;
  const relative = durationMinutes(trigger.raw);
  if (relative !== undefined) return relative > 0 ? undefined : -relative + 0;
  const at = timeFrom(trigger.raw, undefined, { home: 'UTC', zoneOf: () => undefined });
  const [ring, begin] = [at.ok ? instantOfTime(at.value) : undefined, start && instantOfTime(start)];
  if (ring === undefined || begin === undefined) return undefined;
  const before = Math.round((instantMs(begin) - instantMs(ring)) / MS_PER_MINUTE);
  return before < 0 ? undefined : before;
}

function leadTime(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
  if (days === 0 && time === '') return 'PT0M';
  return `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}
