import type { KeyboardEvent } from 'react';
import { SAYINGS, type Saying } from '../../shared/statements/statement.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';

interface Props {
  readonly value: Saying;
  readonly onChange: (saying: Saying) => void;
}

/** What was said; the first letter of its English name picks it in every language, pressed again the next one. */
export function SayingSelect({ value, onChange }: Props) {
  const text = useText();
  const pick = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const fitting = SAYINGS.filter((saying) => saying.startsWith(event.key.toLowerCase()));
    const next = fitting[(fitting.indexOf(value) + 1) % fitting.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <label className={controls.label}>
      {text('statement.says')}
      <select
        className={controls.input}
        value={value}
        onKeyDown={pick}
        onChange={(event) => onChange(SAYINGS.find((one) => one === event.target.value) ?? value)}
      >
        {SAYINGS.map((saying) => (
          <option key={saying} value={saying}>
            {text(`says.${saying}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
