import type { ReactNode } from 'react';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { NewsLine } from '../../shared/changes/news-line.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { factLines, sharesLine } from './news-lines.ts';
import styles from './news-row.module.css';

interface Props {
  readonly item: NewsItem;
  readonly words: NewsLine;
}

/** Old and new of a piece of news and how far that is; then the standing before and after, and why. */
export function WhatMoved({ item, words }: Props) {
  const { from, to, reason } = words;
  if (factLines(words) === 0) return undefined;
  const sides = <Sides words={words} />;
  const standing = <Standing item={item} words={words} />;
  if (sharesLine(words)) {
    return (
      <Line>
        {sides}
        {standing}
      </Line>
    );
  }
  return (
    <>
      {(from !== undefined || to !== undefined) && <Line>{sides}</Line>}
      {(words.standing !== undefined || reason !== undefined) && (
        <Line>
          {standing}
          {reason !== undefined && (
            <span className={styles.reason} title={reason}>
              {reason}
            </span>
          )}
        </Line>
      )}
    </>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <p className={styles.what}>{children}</p>;
}

function Sides({ words: { from, to, size } }: { readonly words: NewsLine }) {
  const sides = [from, to].filter((side) => side !== undefined).join(' → ');
  return (
    <span className={styles.sides} title={sides}>
      {from !== undefined && <span className={styles.from}>{from}</span>}
      {from !== undefined && to !== undefined && <span className={styles.arrow}> → </span>}
      {to !== undefined && <span className={styles.to}>{to}</span>}
      {size !== undefined && <span className={styles.size}>{size}</span>}
    </span>
  );
}

function Standing({ item: { standing: marks }, words: { standing } }: Props) {
  if (standing === undefined || marks === undefined) return undefined;
  return (
    <span className={styles.standing}>
      {standing.from !== undefined && marks.from !== undefined && (
        <>
          <StandingMark standing={marks.from.standing} />
          <span>{standing.from}</span>
          <span>→</span>
        </>
      )}
      <StandingMark standing={marks.to.standing} />
      <span>{standing.to}</span>
    </span>
  );
}
