import type { ReactNode } from 'react';
import { useText } from '../texts/use-text.ts';
import styles from './stretch-header.module.css';

/** A way through time: what it is called, with its key where there is one, and where it leads. */
interface Step {
  readonly label: string;
  readonly keys?: string;
  readonly go: () => void;
}

interface Props {
  readonly title: ReactNode;
  readonly back: Step;
  readonly on: Step;
  readonly onToday: () => void;
  /** What is said beside the ways through time. */
  readonly note?: ReactNode;
  readonly className?: string | undefined;
  /** What else can be done, at the far end. */
  readonly children: ReactNode;
}

/** What stretch of time a screen shows, and the ways to the next and to today. */
export function StretchHeader({ title, back, on, onToday, note, className = '', children }: Props) {
  const text = useText();
  return (
    <header className={`${styles.header} ${className}`}>
      <h2 className={styles.title} aria-live="polite">
        {title}
      </h2>
      <div className={styles.steps}>
        <StepButton {...back} sign="‹" />
        <StepButton {...on} sign="›" />
        <button type="button" className={styles.today} title="T" onClick={onToday}>
          {text('calendar.today')}
        </button>
      </div>
      {note}
      <span className={styles.room} />
      {children}
    </header>
  );
}

function StepButton({ label, keys, go, sign }: Step & { readonly sign: string }) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      onClick={go}
    >
      {sign}
    </button>
  );
}
