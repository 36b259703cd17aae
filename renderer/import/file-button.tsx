import { useEffect, useRef, useState } from 'react';
import type { ImportFile } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Refusal } from '../ui/refusal.tsx';
import { readFile } from './read-file.ts';

interface Props {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onChosen: (file: ImportFile) => void;
}

/** A button that asks the system for a file; what can't be read is said beside it. */
export function FileButton({ label, isPrimary = false, onChosen }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    if (isPrimary) button.current?.focus();
  }, [isPrimary]);

  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readFile(file);
    setRefusal(read.ok ? undefined : text(read.reason, { name: file.name }));
    if (read.ok) onChosen(read.file);
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,.json,text/calendar,application/json"
        aria-label={label}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          // The same file can be chosen again once it was put right.
          target.value = '';
        }}
      />
      <button
        ref={button}
        type="button"
        className={isPrimary ? controls.primary : controls.secondary}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
