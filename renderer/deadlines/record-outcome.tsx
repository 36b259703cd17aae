import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { NO_STATEMENT } from '../state/statement-draft.ts';
import { useText } from '../texts/use-text.ts';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './deadlines.module.css';

/**
 * The way to say that something has been done: a statement of whoever says so, since nothing is settled without one. Not
 * before its day, on which alone it can be.
 */
export function RecordOutcome({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { view } = useSherpa();
  const today = useCalendar(({ status }) => status.today);
  const from = entry.window?.from;
  if (from === undefined || from > today) return undefined;
  const record = () => {
    const { drafts, keepDraft, writeStatement, select } = view.getState();
    select(entry.id);
    if (!drafts.has(entry.id)) keepDraft(entry.id, { ...NO_STATEMENT, says: 'held' });
    writeStatement(entry.id);
  };
  return (
    <WriteButton
      className={styles.record}
      aria-label={text('deadlines.recordOf', { title: entry.title })}
      onClick={record}
    >
      {text('deadlines.record')}
    </WriteButton>
  );
}
