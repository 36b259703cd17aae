import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface Props {
  readonly label: string;
  /** What it is for, where the label doesn't say it all. */
  readonly hint?: string;
  /** The id of the control that the label names; without one, the control names itself. */
  readonly htmlFor?: string;
  readonly children: ReactNode;
}

/** A setting: what it is, and its control beside it. */
export function SettingRow({ label, hint, htmlFor, children }: Props) {
  return (
    <div className={styles.row}>
      <div>
        {htmlFor === undefined ? (
          <span className={styles.label}>{label}</span>
        ) : (
          <label className={styles.label} htmlFor={htmlFor}>
            {label}
          </label>
        )}
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
