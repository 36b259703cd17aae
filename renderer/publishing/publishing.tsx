import { useId } from 'react';
import { useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { RetryNote } from '../ui/retry-note.tsx';
import { LocalNetwork } from './local-network.tsx';
import { PublicationLine } from './publication-line.tsx';
import styles from './publishing.module.css';
import { usePublications } from './use-publications.ts';

/** What is published beyond this computer, how it stands with it, and whether the local network can read feeds. */
export function Publishing() {
  const id = useId();
  const text = useText();
  const dates = useDates();
  const open = useView((view) => view.open);
  const asOf = useView((view) => view.asOf);
  const { publications, failure, retry } = usePublications();
  return (
    <section className={styles.publishing} aria-labelledby={id}>
      <h3 id={id}>{text('publishing')}</h3>
      <p className={styles.intro}>{text('publishing.intro')}</p>
      {asOf !== undefined && (
        <p className={styles.past}>{text('publishing.past', { day: dates.date(asOf.day) })}</p>
      )}
      {failure !== undefined && <RetryNote failure={failure} onRetry={retry} />}
      {publications === undefined && failure === undefined && (
        <p className={styles.quiet}>{text('publishing.loading')}</p>
      )}
      {publications?.length === 0 && <p className={styles.quiet}>{text('publishing.empty')}</p>}
      {publications !== undefined && publications.length > 0 && (
        <ul className={styles.publications} aria-label={text('publishing')}>
          {publications.map((publication) => (
            <PublicationLine key={publication.id} publication={publication} />
          ))}
        </ul>
      )}
      <button
        type="button"
        className={`${controls.secondary} ${styles.add}`}
        aria-haspopup="dialog"
        onClick={() => open({ name: 'publication' })}
      >
        {text('publishing.add')}
      </button>
      <LocalNetwork />
    </section>
  );
}
