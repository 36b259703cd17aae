import type { Preview, PreviewedEntry as Previewed } from '../../shared/contract/methods/entry-methods.ts';
import { type TextId, useText } from '../texts/use-text.ts';
import styles from './preview.module.css';
import { PreviewedEntry } from './previewed-entry.tsx';
import { useNoteWords } from './use-note-words.ts';
import type { LookAhead } from './use-preview.ts';

interface Props {
  readonly ahead: LookAhead;
  /** Whether the entry itself is shown, rather than only what hangs on it. */
  readonly isWhole?: boolean;
}

const GROUPS: readonly { readonly why: Previewed['why']; readonly title: TextId }[] = [
  { why: 'successor', title: 'preview.successor' },
  { why: 'computed', title: 'preview.computed' },
  { why: 'linked', title: 'preview.linked' },
  { why: 'itself', title: 'preview.itself' },
];

/** Everything that an act would move, before anything is saved. */
export function PreviewPanel({ ahead, isWhole = true }: Props) {
  const text = useText();
  const { preview, isLoading, refusal } = ahead;
  return (
    <section className={styles.panel} aria-label={text('preview.title')} aria-busy={isLoading}>
      <h3 className={styles.heading}>{text('preview.title')}</h3>
      <div aria-live="polite">
        {preview === undefined || refusal !== undefined ? (
          <p className={styles.quiet}>{text(isLoading ? 'preview.loading' : 'preview.idle')}</p>
        ) : (
          <Groups preview={preview} isWhole={isWhole} />
        )}
      </div>
    </section>
  );
}

function Groups({ preview, isWhole }: { readonly preview: Preview; readonly isWhole: boolean }) {
  const text = useText();
  const noteWords = useNoteWords();
  const isAct = preview.entries.some(({ why }) => why === 'successor');
  const groups = GROUPS.map(({ why, title }) => ({
    title: text(why === 'itself' && !isAct ? 'preview.entry' : title),
    entries: preview.entries.filter((one) => one.why === why),
    isOwn: why === 'itself' || why === 'successor',
  })).filter(({ entries, isOwn }) => entries.length > 0 && (isWhole || !isOwn));
  const hangs = groups.some(({ isOwn }) => !isOwn);
  return (
    <>
      {groups.map(({ title, entries }) => (
        <div key={title} className={styles.group}>
          <h4>{title}</h4>
          <ul>
            {entries.map((previewed) => (
              <PreviewedEntry key={previewed.after.id} previewed={previewed} isRelinked={isAct} />
            ))}
          </ul>
        </div>
      ))}
      {!hangs && <p className={styles.quiet}>{text('preview.empty')}</p>}
      {preview.notes.map(noteWords).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}
