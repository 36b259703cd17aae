import { useMemo } from 'react';
import { type Alarm, isLead } from '../../shared/reminders/alarm.ts';
import { useLeadTime } from '../inspector/use-lead-time.ts';
import { useCalendar } from '../state/sherpa.ts';
import { type TextId, useText } from '../texts/use-text.ts';

const WATCHED = {
  silent: 'deadlines.whenSilent',
  'no-news': 'deadlines.whenNoNews',
  never: 'alarm.none',
} as const satisfies Readonly<Record<NonNullable<Alarm['when']>, TextId>>;

/** Says when an alarm rings: "1 week before", "when it is due". */
export function useAlarmWords(): (alarm: Alarm) => string {
  const text = useText();
  const leadTime = useLeadTime();
  const days = useCalendar(({ settings }) => settings.newsDays);
  return useMemo(
    () => (alarm) => {
      if (!isLead(alarm)) return text(WATCHED[alarm.when], { days });
      const time = leadTime(alarm.before);
      return time === '' ? text('deadlines.onTime') : text('alarm.before', { time });
    },
    [text, leadTime, days],
  );
}
