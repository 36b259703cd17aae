import { useText } from '../texts/use-text.ts';
import styles from './feeds.module.css';

const READERS = ['thunderbird', 'apple', 'outlook', 'google'] as const;

/** How to subscribe, in a few words for each reader, and which of them can't reach this machine. */
export function HowToSubscribe() {
  const text = useText();
  return (
    <section className={styles.how}>
      <h3>{text('feeds.how')}</h3>
      <dl>
        {READERS.map((reader) => (
          <div key={reader}>
            <dt>{text(`feeds.${reader}`)}</dt>
            <dd>{text(`feeds.${reader}.how`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
