import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Refusal } from '../ui/refusal.tsx';
import styles from './small-form.module.css';

interface Props {
  /** How it looks where it doesn't stand out as others do. */
  readonly className?: string | undefined;
  /** What the form is called, where nothing around it says so. */
  readonly label?: string;
  /** What its button says, and whether it can be pressed yet. */
  readonly done: string;
  readonly ready?: boolean;
  readonly weight?: 'primary' | 'secondary';
  /** Why the last try was refused, if it was. */
  readonly refusal?: string | undefined;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that opens within the inspector: Enter or its button does it, Escape or Cancel leaves it. */
export function SmallForm(props: Props) {
  const {
    className = styles.form,
    label,
    done,
    ready = true,
    weight = 'primary',
    refusal,
    onDone,
    onClose,
    children,
  } = props;
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className={className}
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <Refusal>{refusal}</Refusal>
      <div className={controls.actions}>
        <button type="button" className={controls.quiet} onClick={onClose}>
          {text('cancel')}
        </button>
        <button type="submit" className={controls[weight]} disabled={!ready}>
          {done}
        </button>
      </div>
    </form>
  );
}
