import type { RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { useText } from '../texts/use-text.ts';
import styles from './restore-dialog.module.css';
import { useBackupWords } from './use-backup-words.ts';

/** What restoring would do, in the words of what is on the calendar now. */
export function RestoreEffects({ preview }: { readonly preview: RestorePreview }) {
  const text = useText();
  const words = useBackupWords();
  const { until, entries, others, since } = preview;
  const groups = (['back', 'gone', 'different'] as const).filter((group) => preview[group].count > 0);
  if (groups.length === 0 && others.length === 0) return <p>{text('settings.restore.nothing')}</p>;
  return (
    <>
      <p>
        {text('settings.restore.becomes', { count: entries })}
        {until !== undefined && ` ${text('settings.restore.until', { when: words.at(until) })}`}
      </p>
      <dl className={styles.effects}>
        {groups.map((group) => {
          const { count, titles } = preview[group];
          return (
            <div key={group}>
              <dt>{text(`settings.restore.${group}`, { count })}</dt>
              <dd>
                {titles.join(' · ')}
                {count > titles.length &&
                  ` ${text('settings.restore.more', { count: count - titles.length })}`}
              </dd>
            </div>
          );
        })}
        {others.length > 0 && (
          <div>
            <dt>{text('settings.restore.others')}</dt>
            <dd>{others.map((other) => text(`settings.restore.${other}`)).join(text('list.comma'))}</dd>
          </div>
        )}
      </dl>
      <p className={styles.quiet}>
        {since === undefined
          ? text('settings.restore.foreign')
          : text('settings.restore.since', { changes: since.changes, acts: since.acts })}{' '}
        {text('settings.restore.safe')}
      </p>
    </>
  );
}
