import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { isState } from '../../shared/places/parties.ts';
import { partyName, partyNamed } from '../../shared/places/party-named.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { HolidayDays } from './holiday-days.tsx';
import { HolidayForm } from './holiday-form.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { TypedSetting } from './typed-setting.tsx';

interface YearProps {
  readonly state: string;
  readonly onState: (state: string) => void;
}

/** A state's public holidays in a year, each to be corrected, and a day to be added. */
export function HolidayYear({ state, onState }: YearProps) {
  const id = useId();
  const text = useText();
  const { locale } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  return (
    <SettingRow label={text('settings.holidays.table')} hint={text('settings.holidays.table.hint')}>
      <div className={styles.hours}>
        <span className={controls.label}>
          <label htmlFor={`${id}-state`}>{text('settings.holidays.state')}</label>
          <TypedSetting
            id={`${id}-state`}
            value={partyName(state, locale)}
            letters={18}
            onSave={async (typed) => {
              const code = partyNamed(typed);
              if (code === undefined || !isState(code))
                throw new Error(text('settings.holidays.noState', { typed }));
              onState(code);
            }}
          />
        </span>
        <span className={controls.label}>
          <label htmlFor={`${id}-year`}>{text('settings.holidays.year')}</label>
          <TypedSetting
            id={`${id}-year`}
            value={String(year)}
            inputMode="numeric"
            letters={5}
            onSave={async (typed) => {
              if (!/^(?:19|20)\d\d$/.test(typed)) throw new Error(text('settings.holidays.noYear'));
              setYear(Number(typed));
            }}
          />
        </span>
      </div>
      <HolidayDays state={state} year={year} />
      <HolidayForm state={state} year={year} />
    </SettingRow>
  );
}
