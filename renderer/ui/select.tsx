import { type ComponentProps, useId } from 'react';
import controls from './controls.module.css';

interface Props<Value extends string>
  extends Omit<ComponentProps<'select'>, 'id' | 'className' | 'value' | 'onChange' | 'children'> {
  readonly label: string;
  /** Whether the label is only for those who listen, since it is clear what stands there. */
  readonly hidesLabel?: boolean;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of several values, shown when asked for. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, hidesLabel = false, values, value, wordsOf, onChoose, ...others } = props;
  const id = useId();
  const select = (
    <select
      {...others}
      id={id}
      className={controls.input}
      aria-label={hidesLabel ? label : undefined}
      value={value}
      onChange={({ target }) => {
        const chosen = values.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {wordsOf(one)}
        </option>
      ))}
    </select>
  );
  if (hidesLabel) return select;
  return (
    <label className={controls.label} htmlFor={id}>
      {label}
      {select}
    </label>
  );
}
