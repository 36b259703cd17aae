import { type KeyboardEvent, useRef } from 'react';
import { SAYINGS, type Saying } from '../../shared/statements/statement.ts';
import { useText } from '../texts/use-text.ts';
import { Select } from '../ui/select.tsx';

const NOTHING_TYPED = { letters: '', at: 0 };

interface Props {
  readonly value: Saying;
  readonly onChange: (saying: Saying) => void;
}

/** How long after a letter the next one still belongs to the same word. */
const PAUSE_MS = 1000;

/** What was said: typing its English name, or the name shown, picks it; its first letter again picks the next one. */
export function SayingSelect({ value, onChange }: Props) {
  const text = useText();
  const typed = useRef(NOTHING_TYPED);
  const beginWith = (letters: string) =>
    SAYINGS.filter((saying) =>
      [saying, text(`says.${saying}`).toLowerCase()].some((name) => name.startsWith(letters)),
    );
  const pick = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[a-z]$/.test(key)) return;
    event.preventDefault();
    const { letters, at } = typed.current;
    const isAgain = letters.at(-1) === key && beginWith(letters + key).length === 0;
    const word = isAgain || event.timeStamp - at > PAUSE_MS ? key : letters + key;
    typed.current = { letters: word, at: event.timeStamp };
    const fitting = beginWith(word);
    // The first press picks the first, whatever is picked already: c is for confirms.
    const next = fitting[isAgain ? (fitting.indexOf(value) + 1) % fitting.length : 0];
    if (next !== undefined) onChange(next);
  };
  return (
    <Select
      label={text('statement.says')}
      values={SAYINGS}
      value={value}
      wordsOf={(saying) => text(`says.${saying}`)}
      onKeyDown={pick}
      onFocus={() => {
        typed.current = NOTHING_TYPED;
      }}
      onChoose={onChange}
    />
  );
}
