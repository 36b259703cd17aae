import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './host-lost.module.css';

/** Says that the host can't be heard, and why nothing can be written; gone once it answers again. */
export function HostLost() {
  const text = useText();
  const isLost = useMirror(({ connection }) => connection === 'lost');
  const failure = useMirror((mirror) => mirror.failure);
  const readOnly = useMirror(({ calendar }) => calendar?.status.readOnly);
  const problems = useMirror(({ calendar }) => calendar?.status.problems);
  return (
    <div role="status">
      {isLost && (
        <p className={styles.lost}>
          <strong>{text('host.lost')}</strong> {failure ?? text('host.retrying')}
        </p>
      )}
      {!isLost && readOnly !== undefined && (
        <p className={styles.readOnly}>
          <strong>{text('host.readOnly')}</strong> {readOnly}
        </p>
      )}
      {!isLost &&
        problems?.map((problem) => (
          <p key={problem} className={styles.readOnly}>
            {problem}
          </p>
        ))}
    </div>
  );
}
