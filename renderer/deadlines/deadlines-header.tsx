import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import styles from './deadlines.module.css';

/** Which deadlines are shown: those ahead, or those that are over too. */
export type Which = 'upcoming' | 'all';

interface Props {
  readonly which: Which;
  readonly onWhich: (which: Which) => void;
  readonly count: number;
}

/** The name of the screen, which deadlines are shown, and how many. */
export function DeadlinesHeader({ which, onWhich, count }: Props) {
  const text = useText();
  return (
    <header className={styles.header}>
      <h2 className={styles.name}>{text('screen.deadlines')}</h2>
      <Choice
        label={text('deadlines.which')}
        values={['upcoming', 'all']}
        value={which}
        wordsOf={(id) => text(`deadlines.${id}`)}
        onChoose={onWhich}
      />
      <span className={styles.count} role="status">
        {text('deadlines.count', { count })}
      </span>
    </header>
  );
}
