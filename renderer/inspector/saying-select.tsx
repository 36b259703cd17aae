import { type KeyboardEvent, useRef } from 'react';
import { SAYINGS, type Saying } from '../../shared/statements/statement.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';

interface Props {
  readonly value: Saying;
  readonly onChange: (saying: Saying) => void;
}

/** What was said; the first letter of its English name picks it in every language, and the next one when pressed again. */
export function SayingSelect({ value, onChange }: Props) {
  const text = useText();
  const lastKey = useRef<string>(undefined);
  const pick = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const fitting = SAYINGS.filter((saying) => saying.startsWith(event.key.toLowerCase()));
    // The first press picks the first, whatever is picked already: c is for confirms.
    const at = lastKey.current === event.key ? fitting.indexOf(value) + 1 : 0;
    lastKey.current = event.key;
    const next = fitting[at % fitting.length];
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
        onFocus={() => {
          lastKey.current = undefined;
        }}
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
