import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { type IcsEvent, titleOf } from './ics-entry.ts';
import type { IcsBlock } from './ics-lines.ts';
import type { IcsProperties, IcsProperty } from './ics-property.ts';
import { durationMinutes, type IcsTime, later, timeFrom } from './ics-time.ts';

type Times = Parameters<typeof timeFrom>[2];

/**
 * Reads when an event starts and ends, or when a task falls due. One whose date can't be read is taken without it, for its title
 * says what it is; refused where it has none.
 */
export function eventOf(block: IcsBlock, properties: IcsProperties, times: Times): Outcome<IcsEvent> {
  const isTask = block.name === 'VTODO';
  const given = (isTask ? properties.first('DUE') : undefined) ?? properties.first('DTSTART');
  const event = { block, properties, end: undefined, remarks: [] };
  const undated = (reason: string): Outcome<IcsEvent> =>
    titleOf(properties) === undefined
      ? refused(reason)
      : taken({
          ...event,
          start: undefined,
          undated: reason,
          remarks: [`Its date can’t be read: ${reason}.`],
        });
  if (given === undefined) {
    if (properties.unreadable.includes('DTSTART')) return undated('its start can’t be read');
    if (isTask) return refused('it is a task without a date');
    if (titleOf(properties) === undefined) return refused('it has neither a start nor a title');
    return taken({ ...event, start: undefined });
  }
  const start = timeOf(given, times);
  if (!start.ok) return undated(start.reason);
  const end = isTask ? undefined : endOf(properties, start.value, times);
  if (end !== undefined && !end.ok) {
    return taken({ ...event, start: start.value, remarks: [`Its end can’t be read: ${end.reason}.`] });
  }
  return taken({ ...event, start: start.value, end: end?.value });
}

/** Reads the one time of a property. */
export function timeOf(property: IcsProperty, times: Times): Outcome<IcsTime> {
  const text = property.raw.split(',')[0] ?? '';
  const time = timeFrom(text, property.parameters.tzid, times);
  return time.ok && property.parameters.value?.toUpperCase() === 'DATE'
    ? taken({ day: time.value.day })
    : time;
}

function endOf(properties: IcsProperties, start: IcsTime, times: Times): Outcome<IcsTime> | undefined {
  const end = properties.first('DTEND');
  if (end !== undefined) return timeOf(end, times);
  const duration = properties.first('DURATION');
  if (duration === undefined) return undefined;
  const minutes = durationMinutes(duration.raw);
  if (minutes === undefined || minutes < 0)
    return refused(`“${duration.raw.slice(0, 40)}” isn’t a length of time`);
  return minutes === 0 ? undefined : taken(later(start, minutes));
}
