import type { Voice } from '../../shared/changes/news-line.ts';
import { webAddress } from '../ui/web-address.ts';
import styles from './news-row.module.css';

/** Who said so, on which day, in which words and where. */
export function NewsVoice({ voice, lines }: { readonly voice: Voice; readonly lines: number }) {
  const { says, day, quote, source } = voice;
  const address = source?.url === undefined ? undefined : webAddress(source.url);
  return (
    <>
      <p className={styles.voice}>
        {says !== '' && <span>{says}</span>}
        {source !== undefined &&
          (address === undefined ? (
            <span className={styles.source}>{source.name}</span>
          ) : (
            <a
              className={styles.source}
              href={address.href}
              target="_blank"
              rel="noreferrer"
              title={address.href}
            >
              {source.name} ↗
            </a>
          ))}
        <span className={styles.day}>{day}</span>
      </p>
      {quote !== undefined && (
        <blockquote className={styles.quote} data-lines={lines} title={quote}>
          “{quote}”
        </blockquote>
      )}
    </>
  );
}
