import { useMemo } from 'react';
import { type Alarm, isLead } from '../../shared/reminders/alarm.ts';
import { useLeadTime } from '../inspector/use-lead-time.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Says when an alarm rings: "1 week before", "when it is due". */
export function useAlarmWords(): (alarm: Alarm) => string {
  const text = useText();
  const leadTime = useLeadTime();
  const days = useCalendar(({ settings }) => settings.newsDays);
  return useMemo(
    () => (alarm) => {
      if (!isLead(alarm))
        return text(alarm.when === 'silent' ? 'deadlines.whenSilent' : 'deadlines.whenNoNews', { days });
      const time = leadTime(alarm.before);
      return time === '' ? text('deadlines.onTime') : text('alarm.before', { time });
    },
    [text, leadTime, days],
  );
}
