import { useIntl } from 'react-intl';
import { partyName } from '../../shared/places/party-named.ts';
import type { HolidayCorrection } from '../../shared/settings/settings.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { useCorrect } from './use-correct.ts';

/** The days that the user knows better than the table; each can be taken back. */
export function Corrections() {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const correct = useCorrect();
  const corrections = useCalendar(({ settings }) => settings.holidays);
  const words = ({ works, name }: HolidayCorrection) =>
    [name, text(works ? 'settings.holiday.works' : 'settings.holiday.off')].filter(Boolean).join(' · ');
  return (
    <SettingRow label={text('settings.corrections')} hint={text('settings.corrections.hint')}>
      {corrections.length === 0 ? (
        <p className={styles.quiet}>{text('settings.corrections.empty')}</p>
      ) : (
        <ul className={styles.lines} aria-label={text('settings.corrections')}>
          {corrections.map((one) => {
            const day = dates.day(one.day);
            const state = partyName(one.state, locale);
            return (
              <li key={`${one.state} ${one.day}`} className={styles.line}>
                <span className={styles.lineWords}>
                  <b>{day}</b> {state} <span className={styles.quiet}>{words(one)}</span>
                </span>
                <WriteButton
                  className={controls.danger}
                  aria-label={text('settings.correction.remove', { day, state })}
                  onClick={() => void correct({ states: [one.state], day: one.day })}
                >
                  ×
                </WriteButton>
              </li>
            );
          })}
        </ul>
      )}
    </SettingRow>
  );
}
