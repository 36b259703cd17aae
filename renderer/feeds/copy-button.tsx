import { useEffect, useState } from 'react';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { copyText } from './copy-text.ts';

const SHOWN_MS = 2500;

/** Puts an address on the clipboard, and shows that it did. */
export function CopyButton({ value, title }: { readonly value: string; readonly title: string }) {
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
      say(text('feeds.copied', { title }));
    } catch {
      say(text('feeds.notCopied'), { tone: 'trouble' });
    }
  };
  return (
    <button
      type="button"
      className={controls.secondary}
      aria-label={isCopied ? undefined : text('feeds.copyOf', { title })}
      onClick={() => void copy()}
    >
      {text(isCopied ? 'feeds.copiedShort' : 'feeds.copy')}
    </button>
  );
}
