import { type ReactNode, useId, useState } from 'react';
import { useFocusBack } from '../ui/use-focus-back.ts';
import styles from './settings.module.css';

interface Props {
  /** What pressing does, for those who listen. */
  readonly label: string;
  /** The value as it is read. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly disabled?: string | undefined;
  readonly editor: (close: () => void) => ReactNode;
}

/** A value as it is read; pressed, its editor takes its place, and the focus comes back to it afterwards. */
export function InPlace({ label, children, className = '', disabled, editor }: Props) {
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(isEditing);
  if (isEditing && disabled === undefined) return editor(() => setEditing(false));
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.value} ${className}`}
      aria-labelledby={`${id}-name ${id}-value`}
      disabled={disabled !== undefined}
      title={disabled}
      onClick={() => setEditing(true)}
    >
      <span id={`${id}-name`} hidden>
        {label}
      </span>
      <span id={`${id}-value`}>{children}</span>
    </button>
  );
}
