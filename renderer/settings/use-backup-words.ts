import { useIntl } from 'react-intl';
import type { Backup } from '../../shared/contract/methods/backup-methods.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** A backup, a moment and a size in words. */
export interface BackupWords {
  /** When it was made: "24 Nov 2025, 09:12", or the day alone where only that is known. */
  made(backup: Backup): string;
  /** An instant by the clock at home. */
  at(instant: Instant): string;
  size(bytes: number): string;
}

const KILO = 1000;

export function useBackupWords(): BackupWords {
  const text = useText();
  const dates = useDates();
  const { formatNumber } = useIntl();
  const home = useCalendar(({ settings }) => settings.home);
  const at = (instant: Instant) => {
    const { day, time } = localTime(instant, home);
    return text('due.at', { day: dates.day(day), time });
  };
  return {
    at,
    made: (backup) => (backup.at === undefined ? dates.day(backup.day) : at(backup.at)),
    size: (bytes) => {
      const [amount, unit] =
        bytes < KILO * KILO ? [bytes / KILO, 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
      return formatNumber(amount, { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 });
    },
  };
}
