import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type SkippedRun, skippedRuns } from '../../shared/deadlines/skipped-runs.ts';
import type { SkippedDay } from '../../shared/deadlines/working-days.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** Names the days off that counting passed over: "skips 1–8 October 2025 National Day (CN), 4 weekend days". */
export function useSkippedWords(): (skipped: readonly SkippedDay[]) => string {
  const text = useText();
  const dates = useDates();
  const { formatList } = useIntl();
  return useMemo(() => {
    const named = ({ from, to, name, state }: SkippedRun) =>
      text('preview.skipped', { days: dates.window({ from, to }), name, party: state });
    return (skipped) => {
      const { runs, weekendDays, days } = skippedRuns(skipped);
      if (days !== undefined)
        return text('preview.skipsMany', {
          count: days,
          few: runs.length,
          days: formatList(runs.map(named)),
        });
      const parts = [
        ...runs.map(named),
        ...(weekendDays === 0 ? [] : [text('preview.weekends', { count: weekendDays })]),
      ];
      return parts.length === 0 ? '' : text('preview.skips', { days: formatList(parts) });
    };
  }, [text, dates, formatList]);
}
