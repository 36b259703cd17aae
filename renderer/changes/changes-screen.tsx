import { useMemo, useState } from 'react';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './changes.module.css';
import { ChangesHeader } from './changes-header.tsx';
import { NewsList } from './news-list.tsx';
import { NothingMoved } from './nothing-moved.tsx';
import { useChanges, useComparedDays } from './use-changes.ts';
import { useChangesKeys } from './use-changes-keys.ts';
import { useCopyBrief } from './use-copy-brief.ts';
import { useMarkRead } from './use-mark-read.ts';
import { useShownNews } from './use-shown-news.ts';

/** What moved, since this device last looked or between two days: to read, to open, to copy as a brief. */
export function ChangesScreen() {
  const text = useText();
  const days = useComparedDays();
  const read = useChanges();
  const changes = read.kind === 'read' ? read.changes : undefined;
  const groups = useShownNews(changes);
  const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const markRead = useMarkRead(changes, groups);
  const copy = useCopyBrief(changes, groups);
  const [at, setAt] = useState({ position: 0, isWanted: false });

  const keys = useMemo(() => {
    const isThere = items.length > 0;
    const move = (step: number) => () =>
      setAt(({ position, isWanted }) => ({
        position: isWanted ? Math.max(0, Math.min(items.length - 1, position + step)) : 0,
        isWanted: true,
      }));
    const item = at.isWanted ? items[Math.min(at.position, items.length - 1)] : undefined;
    return {
      next: isThere ? move(1) : undefined,
      previous: isThere ? move(-1) : undefined,
      mark: item === undefined || markRead === undefined ? undefined : () => markRead.one(item),
      'mark-shown': markRead?.shown,
      copy: copy && (() => void copy('markdown')),
      'copy-rich': copy && (() => void copy('rich')),
    };
  }, [items, at, markRead, copy]);
  useChangesKeys(keys);

  return (
    <section className={styles.screen} aria-label={text('screen.changes')}>
      <ChangesHeader days={days} changes={changes} count={items.length} markRead={markRead} copy={copy} />
      {read.kind === 'loading' && <p className={styles.note}>{text('changes.loading')}</p>}
      {read.kind === 'wrong-days' && (
        <p className={styles.trouble} role="alert">
          {text('changes.wrongDays')}
        </p>
      )}
      {read.kind === 'failed' && (
        <p className={styles.trouble} role="alert">
          {text('changes.failed', { reason: read.reason })}
          <button type="button" className={controls.quiet} onClick={read.retry}>
            {text('changes.retry')}
          </button>
        </p>
      )}
      {changes !== undefined &&
        (items.length === 0 ? (
          <NothingMoved changes={changes} />
        ) : (
          <NewsList
            groups={groups}
            until={changes.until}
            at={at}
            onAt={(position) => setAt({ position, isWanted: true })}
            onRead={markRead?.one}
          />
        ))}
    </section>
  );
}
