import { useEffect, useState } from 'react';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { copyText } from './copy-text.ts';

const SHOWN_MS = 2500;

interface Props {
  readonly value: string;
  /** What it copies, for those who listen. */
  readonly label: string;
  /** What is said once it is copied. */
  readonly said: string;
  readonly isQuiet?: boolean;
}

/** Puts an address on the clipboard, and shows that it did. */
export function CopyButton({ value, label, said, isQuiet = false }: Props) {
  const text = useText();
  const say = useView((view) => view.say);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      await copyText(value);
      setCopied(true);
      say(said);
    } catch {
      say(text('feeds.notCopied'), { tone: 'trouble' });
    }
  };
  return (
    <button
      type="button"
      className={controls[isQuiet ? 'quiet' : 'secondary']}
      aria-label={isCopied ? undefined : label}
      onClick={() => void copy()}
    >
      {text(isCopied ? 'feeds.copiedShort' : 'feeds.copy')}
    </button>
  );
}
