import { useId } from 'react';
import styles from './choice.module.css';

interface Props<Value extends string> {
  /** What is chosen. */
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  /** What a value means, where its words don't say it all. */
  readonly hintOf?: (value: Value) => string;
  /** Why a value can't be chosen, if so. */
  readonly whyNotOf?: (value: Value) => string | undefined;
  readonly onChoose: (value: Value) => void;
  /** Why nothing can be chosen, if so. */
  readonly disabled?: string | undefined;
}

/** One of a few values, all of them in sight. */
export function Choice<Value extends string>({
  label,
  values,
  value,
  wordsOf,
  hintOf,
  whyNotOf,
  onChoose,
  disabled,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices} disabled={disabled !== undefined} title={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {values.map((one) => (
        <label key={one} className={styles.choice} title={whyNotOf?.(one) ?? hintOf?.(one)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={one === value}
            disabled={whyNotOf?.(one) !== undefined}
            onChange={() => onChoose(one)}
          />
          {wordsOf(one)}
        </label>
      ))}
    </fieldset>
  );
}
