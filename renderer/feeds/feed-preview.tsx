import { useState } from 'react';
import type { FeedPreview as Preview, PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { useBackupWords } from '../settings/use-backup-words.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import { RetryNote } from '../ui/retry-note.tsx';
import styles from './feed-preview.module.css';
import { Findings } from './findings.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { PreviewList } from './preview-list.tsx';
import type { Look } from './use-preview.ts';

/** What a reader of a feed will see, as it is read from the bytes that are served; and what it won't, and why. */
export function FeedPreview({ look: { profile, lookAs, reading } }: { readonly look: Look }) {
  const text = useText();
  const words = useBackupWords();
  const [shape, setShape] = useState<'list' | 'text'>('list');
  const { preview, failure, isLoading, retry } = reading;
  // Google's calendar takes what is cancelled out of a feed; nobody sees it there.
  const takenAway = preview?.profile === 'google' ? preview.counts.cancelled : 0;
  return (
    <section
      className={styles.preview}
      aria-busy={isLoading}
      aria-label={text(`feeds.preview.title.${profile}`)}
    >
      <h4 className={styles.title}>{text(`feeds.preview.title.${profile}`)}</h4>
      <div className={styles.choices}>
        <Choice
          label={text('feeds.preview.for')}
          values={PROFILES}
          value={profile}
          wordsOf={(one) => text(`feeds.profile.${one}`)}
          onChoose={lookAs}
        />
        <Choice
          label={text('feeds.preview.as')}
          values={['list', 'text']}
          value={shape}
          wordsOf={(one) => text(`feeds.preview.${one}`)}
          onChoose={setShape}
        />
      </div>
      {failure !== undefined && (
        <RetryNote failure={text('feeds.preview.failed', { reason: failure })} onRetry={retry} />
      )}
      {preview === undefined && failure === undefined && (
        <p className={styles.quiet} role="status">
          {text('feeds.preview.loading')}
        </p>
      )}
      {preview !== undefined && (
        <>
          <p className={styles.counts} role="status">
            {text('feeds.preview.counts', {
              ...{ entries: preview.counts.entries, alarms: preview.counts.alarms },
              alarmEvents: preview.counts.alarmEvents - takenAway,
              size: words.size(preview.counts.bytes),
            })}
          </p>
          {shape === 'list' ? (
            <Events preview={preview} takenAway={takenAway} />
          ) : (
            <>
              <section
                className={styles.raw}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
                tabIndex={0}
                aria-label={text('feeds.preview.raw')}
              >
                <pre>{preview.text}</pre>
              </section>
              {preview.textBeyond > 0 && (
                <p className={styles.quiet}>
                  {text('feeds.preview.beyond', { size: words.size(preview.textBeyond) })}
                </p>
              )}
            </>
          )}
          <LeftOutList leftOut={preview.counts.leftOut} />
          <Findings findings={preview.findings} />
        </>
      )}
    </section>
  );
}

interface EventsProps {
  readonly preview: Preview;
  /** How many of its events the reader takes away. */
  readonly takenAway: number;
}

/** What the reader shows, and apart from it what is sent and it doesn't show. */
function Events({ preview: { items, counts }, takenAway }: EventsProps) {
  const text = useText();
  const isGone = ({ status }: PreviewItem) => takenAway > 0 && status === 'CANCELLED';
  const seen = items.filter((item) => !isGone(item));
  return (
    <>
      {seen.length === 0 ? (
        <p className={styles.empty}>{text('feeds.preview.empty')}</p>
      ) : (
        <PreviewList items={seen} count={counts.events - takenAway} />
      )}
      {takenAway > 0 && (
        <details className={styles.gone}>
          <summary>{text('feeds.preview.takenAway', { count: takenAway })}</summary>
          <PreviewList items={items.filter(isGone)} count={takenAway} />
        </details>
      )}
    </>
  );
}
