import { useId } from 'react';
import { usePresent, useView } from '../state/sherpa.ts';
import type { ComparedDays } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import styles from './changes.module.css';
import { lastFriday } from './last-friday.ts';

/** Which changes are shown: those since the last look, or those between two days. */
export function RangeSwitch({ days }: { readonly days: ComparedDays | undefined }) {
  const text = useText();
  const name = useId();
  const today = usePresent(({ status }) => status.today);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const compare = useView((view) => view.compare);
  const choices = [
    { id: 'looked', isOn: days === undefined, choose: () => compare(undefined) },
    { id: 'days', isOn: days !== undefined, choose: () => compare({ since: lastFriday(today) }) },
  ] as const;
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{text('changes.range')}</legend>
      {choices.map(({ id, isOn, choose }) => (
        <label
          key={id}
          className={styles.choice}
          title={isPast && id === 'looked' ? text('changes.notLookedThen') : undefined}
        >
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={isOn}
            disabled={isPast && id === 'looked'}
            onChange={choose}
          />
          {text(`changes.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}
