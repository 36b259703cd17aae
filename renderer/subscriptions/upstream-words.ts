import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import type { Dates } from '../texts/use-dates.ts';
import type { Text } from '../texts/use-text.ts';

/** When an event of somebody else's calendar is, by its own clock: "14 Apr 2026, 09:00–10:00 Europe/Paris". */
export function upstreamWhen(when: UpstreamState['when'], dates: Dates, text: Text): string {
  if (when === undefined) return text('proposals.noDate');
  const { date, start, end, zone } = when;
  const day = dates.shortDate(date);
  if (start === undefined) return day;
  const time = `${start}${end === undefined ? '' : `–${end}`}`;
  return text('due.at', { day, time: zone === undefined ? time : `${time} ${zone}` });
}
