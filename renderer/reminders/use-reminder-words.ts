import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { EntryKind } from '../../shared/entries/kind.ts';
import { partyName } from '../../shared/places/party-named.ts';
import type { PlannedAlarm } from '../../shared/reminders/planned-alarm.ts';
import { useText } from '../texts/use-text.ts';
import { useTimeWords } from './use-time-words.ts';

/** Says what a reminder reminds of, with the time left now: "falls due in 2 h 10 min". */
export function useReminderWords(): (reminder: {
  readonly alarm: PlannedAlarm;
  readonly kind: EntryKind;
}) => string {
  const text = useText();
  const time = useTimeWords();
  const { locale, formatList } = useIntl();
  return useMemo(() => {
    const named = (parties: readonly string[]) =>
      formatList(parties.map((party) => partyName(party, locale)));
    return ({ alarm, kind }) => {
      const { words: when, isPast } = time.off(alarm.due);
      if (alarm.what === 'no-news') return text('reminder.noNews', { count: alarm.days });
      if (alarm.what === 'silent')
        return text(isPast || alarm.due <= time.now.slice(0, 10) ? 'reminder.silent' : 'reminder.opens', {
          when,
          who: named(alarm.silent),
        });
      if (kind !== 'deadline') return text(isPast ? 'reminder.began' : 'reminder.begins', { when });
      if (alarm.sides === undefined) return text(isPast ? 'reminder.fell' : 'reminder.falls', { when });
      const sides = named(alarm.sides);
      return text(isPast ? 'reminder.fellFor' : 'reminder.fallsFor', { when, sides });
    };
  }, [text, time, locale, formatList]);
}
