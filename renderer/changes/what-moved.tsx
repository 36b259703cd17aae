import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { NewsLine } from '../../shared/changes/news-line.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { hasFacts } from './news-lines.ts';
import styles from './news-row.module.css';

/** Old and new of a piece of news, how far that is, and the standing before and after. */
export function WhatMoved({ item, words }: { readonly item: NewsItem; readonly words: NewsLine }) {
  const { from, to, size, standing, reason } = words;
  if (!hasFacts(words)) return undefined;
  const marks = item.standing;
  return (
    <p className={styles.what}>
      {(from !== undefined || to !== undefined) && (
        <span className={styles.sides}>
          {from !== undefined && <span className={styles.from}>{from}</span>}
          {from !== undefined && to !== undefined && <span className={styles.arrow}> → </span>}
          {to !== undefined && <span className={styles.to}>{to}</span>}
          {size !== undefined && <span className={styles.size}> {size}</span>}
        </span>
      )}
      {standing !== undefined && marks !== undefined && (
        <span className={styles.standing}>
          {standing.from !== undefined && marks.from !== undefined && (
            <>
              <StandingMark standing={marks.from.standing} />
              <span className={styles.from}>{standing.from}</span>
              <span className={styles.arrow}> → </span>
            </>
          )}
          <StandingMark standing={marks.to.standing} />
          <span>{standing.to}</span>
        </span>
      )}
      {reason !== undefined && <span className={styles.reason}>{reason}</span>}
    </p>
  );
}
