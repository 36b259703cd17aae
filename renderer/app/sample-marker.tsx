import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './status-bar.module.css';
import { useAct } from './use-act.ts';

/** Says that sample entries are among the user's own, and removes them in one act. */
export function SampleMarker() {
  const text = useText();
  const act = useAct();
  const { selectors } = useSherpa();
  const count = selectors.samples(useCalendar(({ entries }) => entries));
  if (count === 0) return undefined;
  return (
    <span className={styles.item}>
      {text('sample.shown', { count })}{' '}
      <WriteButton
        className={styles.action}
        onClick={() => act('sample.remove', {}, { done: text('sample.removed'), undoable: true })}
      >
        {text('sample.remove')}
      </WriteButton>
    </span>
  );
}
