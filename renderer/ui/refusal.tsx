import type { ReactNode } from 'react';
import controls from './controls.module.css';

interface Props {
  readonly id?: string;
  /** A sentence; nothing is shown for none. */
  readonly children: ReactNode;
}

/** Why something that was asked for isn't done: told at once to those who hear the page. */
export function Refusal({ id, children }: Props) {
  if (children === undefined) return undefined;
  return (
    <p id={id} className={controls.error} role="alert">
      {children}
    </p>
  );
}
