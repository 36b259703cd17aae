import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { RetryNote } from '../ui/retry-note.tsx';
import { WriteButton } from '../ui/write-button.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { useBackupWords } from './use-backup-words.ts';
import { useBackups } from './use-backups.ts';

/** How many are listed at first. */
const SHOWN = 7;

/** The backups in the data folder: one more now, and the way back to any of them. */
export function Backups() {
  const text = useText();
  const act = useAct();
  const words = useBackupWords();
  const open = useView((view) => view.open);
  const { backups, failure, ask } = useBackups();
  const [isAllShown, showAll] = useState(false);
  const make = async () => {
    const made = await act('backups.make', {}, { done: text('settings.backup.made') });
    if (made !== undefined) ask();
  };
  const shown = isAllShown ? (backups ?? []) : (backups ?? []).slice(0, SHOWN);
  const more = (backups?.length ?? 0) - shown.length;
  return (
    <SettingRow label={text('settings.backups')} hint={text('settings.backups.hint')}>
      <button type="button" className={controls.secondary} onClick={() => void make()}>
        {text('settings.backup.now')}
      </button>
      {failure !== undefined && <RetryNote failure={failure} onRetry={ask} />}
      {backups === undefined && failure === undefined && (
        <p className={styles.quiet}>{text('settings.backups.loading')}</p>
      )}
      {backups?.length === 0 && <p className={styles.quiet}>{text('settings.backups.empty')}</p>}
      {shown.length > 0 && (
        <ul className={styles.lines} aria-label={text('settings.backups')}>
          {shown.map((backup) => (
            <li key={backup.name} className={styles.line}>
              <span className={styles.lineWords}>
                <b>{words.made(backup)}</b>{' '}
                <span className={styles.quiet}>
                  {text(`settings.backup.${backup.reason}`)} · {words.size(backup.bytes)}
                </span>
              </span>
              <WriteButton
                className={controls.quiet}
                aria-haspopup="dialog"
                aria-label={text('settings.backup.restoreOf', { made: words.made(backup) })}
                onClick={() => open({ name: 'restore', from: backup })}
              >
                {text('settings.backup.restore')}
              </WriteButton>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className={controls.quiet} onClick={() => showAll(true)}>
          {text('settings.backups.more', { count: more })}
        </button>
      )}
    </SettingRow>
  );
}
