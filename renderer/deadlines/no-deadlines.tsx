import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './deadlines.module.css';

/** Why no deadline is shown, and the way on. */
export function NoDeadlines({ isAnyOver }: { readonly isAnyOver: boolean }) {
  const text = useText();
  const isAny = useCalendar(({ entries }) => entries.some(({ kind }) => kind === 'deadline'));
  const open = useView((view) => view.open);
  const clear = useView((view) => view.clear);
  if (isAnyOver) return <p className={styles.nothing}>{text('deadlines.noneAhead')}</p>;
  return (
    <div className={styles.nothing}>
      <p>{text(isAny ? 'deadlines.filtered' : 'deadlines.empty')}</p>
      {isAny ? (
        <button type="button" className={controls.secondary} onClick={() => clear()}>
          {text('calendar.clearFilter')}
        </button>
      ) : (
        <WriteButton
          className={controls.secondary}
          aria-haspopup="dialog"
          onClick={() => open({ name: 'quick-add' })}
        >
          {text('deadlines.add')}
        </WriteButton>
      )}
    </div>
  );
}
