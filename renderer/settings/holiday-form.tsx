import { type FormEvent, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { isDay } from '../../shared/dates/day.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Refusal } from '../ui/refusal.tsx';
import styles from './settings.module.css';
import { useCorrect } from './use-correct.ts';

interface Props {
  readonly state: string;
  readonly year: number;
}

/** Adds a day that the table doesn't know: a day off, or a weekend that is worked. */
export function HolidayForm({ state, year }: Props) {
  const id = useId();
  const text = useText();
  const { locale } = useIntl();
  const correct = useCorrect();
  const readOnly = useReadOnly();
  const [day, setDay] = useState('');
  const [works, setWorks] = useState(false);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const title = text('settings.holiday.add', { state: partyName(state, locale) });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(day)) return setRefusal(text('settings.holiday.noDay', { year: String(year) }));
    const named = name.trim() === '' ? {} : { name: name.trim() };
    if (!(await correct({ states: [state], day, works, ...named }))) return;
    setDay('');
    setName('');
  };
  return (
    <form className={styles.addDay} aria-labelledby={id} onSubmit={(event) => void add(event)}>
      <h4 id={id} className={styles.group}>
        {title}
      </h4>
      <div className={styles.addFields}>
        <input
          className={controls.input}
          type="text"
          placeholder="YYYY-MM-DD"
          aria-label={text('settings.holiday.day')}
          disabled={readOnly !== undefined}
          value={day}
          onChange={(event) => {
            setDay(event.target.value.trim());
            setRefusal(undefined);
          }}
        />
        <select
          className={controls.input}
          aria-label={text('settings.holiday.what')}
          disabled={readOnly !== undefined}
          value={works ? 'works' : 'off'}
          onChange={(event) => setWorks(event.target.value === 'works')}
        >
          <option value="off">{text('settings.holiday.off')}</option>
          <option value="works">{text('settings.holiday.works')}</option>
        </select>
        <input
          className={controls.input}
          type="text"
          maxLength={120}
          placeholder={text('settings.holiday.name')}
          aria-label={text('settings.holiday.name')}
          disabled={readOnly !== undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type="submit"
          className={controls.secondary}
          disabled={readOnly !== undefined}
          title={readOnly}
        >
          {text('settings.holiday.addIt')}
        </button>
      </div>
      <Refusal>{refusal}</Refusal>
    </form>
  );
}
