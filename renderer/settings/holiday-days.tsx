import { useIntl } from 'react-intl';
import type { HolidayList } from '../../shared/contract/methods/settings-methods.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { RetryNote } from '../ui/retry-note.tsx';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './settings.module.css';
import { useCorrect } from './use-correct.ts';
import { useHolidays } from './use-holidays.ts';

/** What the table says of a state's year, with the corrections; any day of it can be corrected. */
export function HolidayDays({ state, year }: { readonly state: string; readonly year: number }) {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const correct = useCorrect();
  const [list, failure, retry] = useHolidays(state, year);
  if (failure !== undefined) {
    return <RetryNote failure={failure} onRetry={retry} />;
  }
  if (list === undefined) return <p className={styles.quiet}>{text('settings.holidays.loading')}</p>;
  const name = partyName(state, locale);
  return (
    <>
      {list.unknown.length > 0 && (
        <p className={styles.quiet}>{text('settings.holidays.unknown', { state: name })}</p>
      )}
      <ul
        className={styles.lines}
        aria-label={text('settings.holidays.of', { state: name, year: String(year) })}
      >
        {list.days.map((one) => {
          const day = dates.day(one.day, 'weekday');
          return (
            <li key={one.day} className={styles.line}>
              <span className={styles.lineWords}>
                <b className={styles.day}>{`${dates.day(one.day, 'short')} ${day}`}</b> {one.name}
                {one.works && <span className={styles.quiet}> · {text('settings.holiday.works')}</span>}
                {one.corrected && (
                  <span className={styles.quiet}> · {text('settings.holiday.corrected')}</span>
                )}
              </span>
              <WriteButton
                className={controls.quiet}
                aria-label={text(actOf(one).of, { day: dates.day(one.day), name: one.name })}
                onClick={() =>
                  void correct({
                    states: [state],
                    day: one.day,
                    ...(one.corrected ? {} : { works: !one.works, name: one.name }),
                  })
                }
              >
                {text(actOf(one).short)}
              </WriteButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What can be said against a day of the table. */
function actOf({ works, corrected }: HolidayList['days'][number]) {
  if (corrected) return { short: 'settings.holiday.takeBack', of: 'settings.holiday.takeBack.of' } as const;
  return works
    ? ({ short: 'settings.holiday.makeOff', of: 'settings.holiday.makeOff.of' } as const)
    : ({ short: 'settings.holiday.makeWorked', of: 'settings.holiday.makeWorked.of' } as const);
}
