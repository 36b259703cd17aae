import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import type { ComparedDays } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './changes.module.css';
import { DayFields } from './day-fields.tsx';
import { RangeSwitch } from './range-switch.tsx';
import { TrackSelect } from './track-select.tsx';
import type { MarkRead } from './use-mark-read.ts';
import { useSinceWords } from './use-since-words.ts';

interface Props {
  readonly days: ComparedDays | undefined;
  readonly changes: Changes | undefined;
  readonly count: number;
  readonly markRead: MarkRead | undefined;
  readonly copy: ((as: 'markdown' | 'rich') => Promise<void>) | undefined;
}

/** Since when, how much, of which track; and what can be done with it. */
export function ChangesHeader({ days, changes, count, markRead, copy }: Props) {
  const text = useText();
  const since = useSinceWords(changes);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <h2 className={styles.name}>{text('screen.changes')}</h2>
        <RangeSwitch days={days} />
        {days === undefined ? <span className={styles.since}>{since}</span> : <DayFields days={days} />}
      </div>
      <div className={styles.bar}>
        <TrackSelect />
        <span className={styles.count} role="status">
          {changes !== undefined && text('changes.count', { count })}
        </span>
        <span className={styles.space} />
        {markRead !== undefined && (
          <Action
            label={text(markRead.isPartial ? 'changes.markShown' : 'changes.markAll')}
            keys="⇧R"
            onClick={markRead.shown}
          />
        )}
        <Action label={text('changes.copyRich')} keys="⇧C" onClick={copy && (() => void copy('rich'))} />
        <Action label={text('changes.copy')} keys="C" onClick={copy && (() => void copy('markdown'))} />
      </div>
    </header>
  );
}

interface ActionProps {
  readonly label: string;
  /** As it is shown: `⇧` is Shift. */
  readonly keys: string;
  readonly onClick: (() => void) | undefined;
}

function Action({ label, keys, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className={`${controls.secondary} ${styles.action}`}
      aria-keyshortcuts={keys.replace('⇧', 'Shift+')}
      disabled={onClick === undefined}
      onClick={onClick}
    >
      {label}
      <span aria-hidden="true">{keys}</span>
    </button>
  );
}
