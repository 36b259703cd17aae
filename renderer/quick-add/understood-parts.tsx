import type { Understood } from '../../shared/contract/methods/entry-methods.ts';
import { useText } from '../texts/use-text.ts';
import styles from './quick-add.module.css';

/** What each part of a line was understood as, and what stays in the title because it wasn't. */
export function UnderstoodParts({
  understood: { entry, understood, kept },
}: {
  readonly understood: Understood;
}) {
  const text = useText();
  return (
    <>
      <p className={styles.entry}>
        <strong>{entry.title}</strong> <span>{text(`kind.${entry.kind}`)}</span>
      </p>
      <dl className={styles.parts}>
        {understood.map(({ part, as }) => (
          <div key={`${part} ${as}`}>
            <dt>{part}</dt>
            <dd>{as}</dd>
          </div>
        ))}
      </dl>
      {kept.length > 0 && <p className={styles.kept}>{text('quickAdd.kept', { words: kept.join(' · ') })}</p>}
    </>
  );
}
