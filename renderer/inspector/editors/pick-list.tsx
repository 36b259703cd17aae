import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './editors.module.css';

/** Something to pick: its name, and what tells it from others of that name. */
export interface Pick {
  readonly key: string;
  readonly name: string;
  readonly detail?: string;
}

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly picks: readonly Pick[];
  readonly onPick: (key: string) => void;
  readonly none?: ReactNode;
}

/** A search field with what it found below: arrows move, Enter picks. */
export function PickList({ label, typed, onType, picks, onPick, none }: Props) {
  const id = useId();
  const [at, setAt] = useState(0);
  const active = Math.min(at, picks.length - 1);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = picks[active];
    if (event.key === 'Enter' && picked !== undefined && typed.trim() !== '') onPick(picked.key);
    else if (step !== undefined) setAt(Math.max(0, Math.min(picks.length - 1, active + step)));
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <input
        className={controls.input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={picks.length > 0}
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.picks} hidden={picks.length === 0}>
        {picks.map(({ key, name, detail }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns the list.
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.pick}
            // The search field keeps the focus, so that the form isn't left.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => onPick(key)}
          >
            <span>{name}</span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </div>
        ))}
      </div>
      {picks.length === 0 && typed.trim() !== '' && none}
    </div>
  );
}
