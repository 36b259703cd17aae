import type { ImportReport } from '../../shared/contract/methods/entry-methods.ts';
import { useText } from '../texts/use-text.ts';
import styles from './import.module.css';

/** So many reasons are read; a file that has more is another kind of file. */
const MOST_SHOWN = 50;

/** What isn't taken, or not as it stands, each with where it stands in the file and why. */
export function RefusedList({ refused }: Pick<ImportReport, 'refused'>) {
  const text = useText();
  const left = refused.length - MOST_SHOWN;
  return (
    <section aria-label={text('import.refused', { count: refused.length })}>
      <h3 className={styles.heading}>{text('import.refused', { count: refused.length })}</h3>
      <ul className={styles.refused}>
        {refused.slice(0, MOST_SHOWN).map(({ at, reason }) => (
          <li key={`${at} ${reason}`}>
            <span className={styles.at}>{at}</span> {reason}
          </li>
        ))}
        {left > 0 && <li className={styles.hint}>{text('import.more', { count: left })}</li>}
      </ul>
    </section>
  );
}
