import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import controls from '../ui/controls.module.css';
import { Refusal } from '../ui/refusal.tsx';
import styles from './settings.module.css';

export interface TypedSettingProps {
  readonly id?: string;
  /** What is typed, for those who listen; absent where a label stands beside it. */
  readonly label?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly inputMode?: 'numeric' | 'text';
  /** How wide it is, in letters. */
  readonly letters: number;
  /** What stands behind it, such as its unit. */
  readonly unit?: string;
  readonly disabled?: string | undefined;
  /** Saves what was typed; rejects with the reason why it can't be. */
  readonly onSave: (typed: string) => Promise<unknown>;
}

/** A value that is typed: Enter and leaving it save, Escape takes it back, and a refusal stands below it. */
export function TypedSetting({
  id,
  label,
  value,
  placeholder,
  inputMode,
  letters,
  unit,
  disabled,
  onSave,
}: TypedSettingProps) {
  const refusalId = useId();
  const [typed, setTyped] = useState(value);
  const [refusal, setRefusal] = useState<string>();
  const isLeft = useRef(true);
  /** What is being saved: Enter saves it, and leaving right after isn't to save it twice. */
  const saving = useRef<string>(undefined);

  // While it isn't being typed in, it shows what holds.
  useEffect(() => {
    if (isLeft.current) setTyped(value);
  }, [value]);

  const save = async () => {
    const wanted = typed.trim();
    if (wanted === value) return setTyped(value);
    if (wanted === saving.current) return;
    saving.current = wanted;
    try {
      await onSave(wanted);
      setRefusal(undefined);
    } catch (error) {
      setRefusal(messageOf(error));
    }
    saving.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    else if (event.key === 'Escape' && typed !== value) {
      setTyped(value);
      setRefusal(undefined);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <span className={styles.typed}>
        <input
          id={id}
          className={controls.input}
          type="text"
          inputMode={inputMode}
          placeholder={placeholder}
          style={{ width: `calc(${letters}ch + 20px)` }}
          aria-label={label}
          aria-invalid={refusal !== undefined}
          aria-describedby={refusal === undefined ? undefined : refusalId}
          disabled={disabled !== undefined}
          title={disabled}
          value={typed}
          onFocus={() => {
            isLeft.current = false;
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefusal(undefined);
          }}
          onKeyDown={press}
          onBlur={() => {
            isLeft.current = true;
            void save();
          }}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
      <Refusal id={refusalId}>{refusal}</Refusal>
    </>
  );
}
