import { useId } from 'react';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import { useText } from '../texts/use-text.ts';
import styles from './as-of.module.css';

const READINGS = ['known', 'recorded'] as const satisfies readonly Reading[];

interface Props {
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

/** Which past is meant: what was known by then, or what had been typed in here by then. */
export function ReadingSwitch({ reading, onReading }: Props) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{text('asOf.reading')}</legend>
      {READINGS.map((each) => (
        <label key={each} className={styles.choice} title={text(`asOf.why.${each}`)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={each === reading}
            onChange={() => onReading(each)}
          />
          {text(`asOf.reading.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
