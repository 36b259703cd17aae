import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './opening.module.css';

/** What is shown until the host has answered first: the frame's outlines, and the trouble if there is any. */
export function Opening() {
  const text = useText();
  const failure = useMirror((mirror) => mirror.failure);
  return (
    <div className={styles.opening} aria-busy={failure === undefined}>
      <header className={styles.bar}>
        <strong>{text('app.name')}</strong>
      </header>
      <div className={styles.body}>
        <div className={styles.rail}>
          {[70, 88, 60, 80, 66].map((width) => (
            <span key={width} className={styles.bone} style={{ width: `${width}%` }} />
          ))}
        </div>
        <main className={styles.centre}>
          {failure === undefined ? (
            <p className={styles.quiet} role="status">
              {text('opening.reading')}
            </p>
          ) : (
            <div className={styles.trouble} role="alert">
              <h1>{text('opening.failed')}</h1>
              <p>{failure}</p>
              <p className={styles.quiet}>{text('opening.retrying')}</p>
            </div>
          )}
        </main>
        <div className={styles.inspector} />
      </div>
    </div>
  );
}
