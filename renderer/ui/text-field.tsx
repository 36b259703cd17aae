import type { ComponentProps } from 'react';
import controls from './controls.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

/** A field under what it is called; what else is given goes to the field, and `children`, such as what it offers, below it. */
export function TextField({ label, onType, children, ...field }: Props) {
  return (
    <label className={controls.label}>
      {label}
      <input
        type="text"
        {...field}
        className={controls.input}
        onChange={(event) => onType(event.target.value)}
      />
      {children}
    </label>
  );
}
