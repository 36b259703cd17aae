import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract/methods.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { useSherpa } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import styles from './editors.module.css';

/** What an edit sets and takes away; neither means that nothing changed. */
export type EntryPatch = Pick<InputOf<'entries.edit'>, 'unset'> &
  Partial<Pick<InputOf<'entries.edit'>, 'set'>>;

export interface EditorProps {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

interface Props extends EditorProps {
  /** What would be saved now, or why it can't be. */
  readonly build: () => Outcome<EntryPatch>;
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
export function EditorForm({ entry, onClose, build, isLong = false, picked, children }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
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
    const patch = build();
    if (!patch.ok) return setRefusal(patch.reason);
    const { set = {}, unset = [] } = patch.value;
    if (Object.keys(set).length === 0 && unset.length === 0) return onClose();
    setSaving(true);
    try {
      await client.request('entries.edit', { id: entry.id, set, unset: [...unset] });
      if (isShown.current) onClose();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
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
    } else if (event.key === 'Enter' && isLong && (event.metaKey || event.ctrlKey)) {
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
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={press}
      onBlur={leave}
      onChange={() => setRefusal(undefined)}
    >
      {children}
      {refusal !== undefined && (
        <p className={controls.error} role="alert">
          {refusal}
        </p>
      )}
      <p className={styles.hint} aria-live="polite">
        {text(isSaving ? 'status.saving' : isLong ? 'editor.hintLong' : 'editor.hint')}
      </p>
      {!isLong && <button type="submit" hidden tabIndex={-1} />}
    </form>
  );
}
