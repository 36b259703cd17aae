import { useId } from 'react';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';

/** Which deadlines are shown: those ahead, or those that are over too. */
export type Which = 'upcoming' | 'all';

interface Props {
  readonly which: Which;
  readonly onWhich: (which: Which) => void;
  readonly count: number;
}

/** The name of the screen, which deadlines are shown, and how many. */
export function DeadlinesHeader({ which, onWhich, count }: Props) {
  const text = useText();
  const name = useId();
  return (
    <header className={styles.header}>
      <h2 className={styles.name}>{text('screen.deadlines')}</h2>
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">{text('deadlines.which')}</legend>
        {(['upcoming', 'all'] as const).map((id) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={which === id}
              onChange={() => onWhich(id)}
            />
            {text(`deadlines.${id}`)}
          </label>
        ))}
      </fieldset>
      <span className={styles.count} role="status">
        {text('deadlines.count', { count })}
      </span>
    </header>
  );
}
