import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useText } from '../texts/use-text.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { WriteButton } from '../ui/write-button.tsx';
import type { Edits } from './edits.ts';
import type { Field } from './fields.ts';
import styles from './inspector.module.css';

const FieldEditor = lazy(() =>
  import('./field-editor.tsx').then(({ FieldEditor }) => ({ default: FieldEditor })),
);

interface Props extends Edits {
  readonly field: Field;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The value of a field as it is read; pressed, it is edited in place, and the focus comes back to it afterwards. */
export function Editable({ entry, editing, onEdit, field, className = '', children }: Props) {
  const text = useText();
  const id = useId();
  const isEditing = editing === field;
  const value = useFocusBack<HTMLButtonElement>(isEditing);

  if (isEditing) {
    return (
      <Suspense fallback={<div className={`${styles.value} ${className}`}>{children}</div>}>
        <FieldEditor field={field} entry={entry} onClose={() => onEdit(undefined)} />
      </Suspense>
    );
  }
  return (
    <WriteButton
      ref={value}
      className={`${styles.value} ${className}`}
      aria-labelledby={`${id}-name ${id}-value`}
      onClick={() => onEdit(field)}
    >
      <span id={`${id}-name`} hidden>
        {text('inspector.edit', { field: text(`field.${field}`) })}
      </span>
      <span id={`${id}-value`} className={styles.shown}>
        {children}
      </span>
    </WriteButton>
  );
}
