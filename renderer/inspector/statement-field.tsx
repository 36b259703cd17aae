import { type ReactNode, useId } from 'react';
import type { StatementDraft } from '../state/statement-draft.ts';
import controls from '../ui/controls.module.css';
import { TextField } from '../ui/text-field.tsx';
import styles from './statement-form.module.css';

interface Props {
  readonly label: string;
  readonly name: keyof StatementDraft;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** What may be meant, offered as one types. */
  readonly offered?: readonly string[];
  /** What is wrong with it, if anything. */
  readonly refusal?: string | undefined;
  readonly onChange: (value: string) => void;
  /** What it was understood as. */
  readonly children?: ReactNode;
}

const MOST_OFFERED = 200;

/** One field of a statement: its label, what is typed, what that was understood as, or why it can't be taken. */
export function StatementField(props: Props) {
  const { label, name, value, placeholder, offered, refusal, onChange, children } = props;
  const id = useId();
  return (
    <div>
      <TextField
        label={label}
        name={name}
        value={value}
        placeholder={placeholder}
        inputMode={name === 'url' ? 'url' : 'text'}
        list={offered === undefined ? undefined : `${id}-offered`}
        autoComplete="off"
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-said`}
        autoFocus={name === 'by'}
        onType={onChange}
      />
      {offered !== undefined && (
        <datalist id={`${id}-offered`}>
          {offered.slice(0, MOST_OFFERED).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <div id={`${id}-said`} className={styles.understood}>
        {refusal === undefined ? (
          children
        ) : (
          <p className={controls.error} role="alert">
            {refusal}
          </p>
        )}
      </div>
    </div>
  );
}
