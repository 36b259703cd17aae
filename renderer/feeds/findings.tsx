import type { Finding } from '../../shared/feeds/finding.ts';
import { useText } from '../texts/use-text.ts';
import styles from './feed-preview.module.css';

/** What our own checker says of the text of a feed. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText();
  return (
    <>
      <h4 className={styles.part}>
        {findings.length === 0 && (
          <span className={styles.good} aria-hidden>
            ✓
          </span>
        )}{' '}
        {text('feeds.findings.title', { count: findings.length })}
      </h4>
      {findings.length > 0 && (
        <ul className={styles.lines}>
          {findings.map(({ rule, line, count, message }) => (
            <li key={rule}>{text('feeds.findings.line', { line, count, message })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
