import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { messageOf } from '../../../shared/message-of.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { useSherpa } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import { Refusal } from '../../ui/refusal.tsx';
import styles from './editors.module.css';

interface Props {
  /** What would be saved now, or why it can't be; absent where nothing changed. Saving rejects with the host's reason. */
  readonly build: () => Outcome<(() => Promise<unknown>) | undefined>;
  readonly onClose: () => void;
  /** Whether Enter is text rather than the end of the edit; Ctrl or ⌘ and Enter then saves. */
  readonly isLong?: boolean;
  /** What was picked from a list: it is saved at once. */
  readonly picked?: unknown;
  readonly children: ReactNode;
}

/**
 * The form around every editor: Enter and leaving it save, Escape takes nothing over. What can't be saved stays as it
 * was typed, with the reason beside it.
 */
export function InPlaceForm({ onClose, build, isLong = false, picked, children }: Props) {
  const text = useText();
  const { view } = useSherpa();
  const form = useRef<HTMLFormElement>(null);
  const isShown = useRef(true);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    isShown.current = true;
    const first = form.current?.querySelector<HTMLElement>('[data-first], input, select, textarea');
    first?.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
    return () => {
      isShown.current = false;
    };
  }, []);

  const save = async () => {
    if (isSaving) return;
    const built = build();
    if (!built.ok) return setRefusal(built.reason);
    if (built.value === undefined) return onClose();
    setSaving(true);
    try {
      await built.value();
      if (isShown.current) onClose();
    } catch (error) {
      const reason = messageOf(error);
      if (!isShown.current) return view.getState().say(reason, { tone: 'trouble' });
      setRefusal(reason);
      setSaving(false);
    }
  };
  useEffect(() => {
    if (picked !== undefined) form.current?.requestSubmit();
  }, [picked]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      void save();
    }
  };
  const leave = (event: FocusEvent) => {
    const goesTo = event.relatedTarget;
    if (goesTo instanceof Node && form.current?.contains(goesTo)) return;
    // The window losing the focus isn't the user leaving the field.
    if (goesTo === null && !document.hasFocus()) return;
    void save();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-busy={isSaving}
      // What is pressed between the fields is still in the form.
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={press}
      onBlur={leave}
      onChange={() => setRefusal(undefined)}
    >
      {children}
      <Refusal>{refusal}</Refusal>
      <p className={styles.hint} aria-live="polite">
        {text(isSaving ? 'status.saving' : isLong ? 'editor.hintLong' : 'editor.hint')}
      </p>
      {!isLong && <button type="submit" hidden tabIndex={-1} />}
    </form>
  );
}
