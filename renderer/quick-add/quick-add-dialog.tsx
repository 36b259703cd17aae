import { type FormEvent, useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import styles from './quick-add.module.css';
import { UnderstoodParts } from './understood-parts.tsx';
import { useUnderstood } from './use-understood.ts';

interface Props {
  readonly line: string;
  readonly onClose: () => void;
}

/** A new entry from one line of words, understood while it is typed. */
export function QuickAddDialog({ line, onClose }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
  const [typed, setTyped] = useState(line);
  const [refusal, setRefusal] = useState<string>();
  const { understood, reason } = useUnderstood(typed);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    try {
      const { entries } = await client.request('entries.add', { line: typed.trim() });
      const entry = entries[0];
      if (entry === undefined) return;
      const { goTo, say } = view.getState();
      onClose();
      goTo(entry);
      say(text('quickAdd.added', { title: entry.title }), { undoable: true });
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };

  return (
    <Dialog title={text('rail.newEntry')} width={600} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <input
          className={styles.line}
          type="text"
          aria-label={text('quickAdd.line')}
          aria-describedby="quick-add-understood"
          placeholder={text('quickAdd.hint')}
          autoComplete="off"
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefusal(undefined);
          }}
        />
        <div id="quick-add-understood" aria-live="polite" className={styles.understood}>
          {understood === undefined ? (
            <p className={styles.example}>{reason ?? text('quickAdd.example')}</p>
          ) : (
            <UnderstoodParts understood={understood} />
          )}
        </div>
        <Refusal>{refusal}</Refusal>
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className={controls.primary} disabled={typed.trim() === ''}>
            {text('quickAdd.add')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
