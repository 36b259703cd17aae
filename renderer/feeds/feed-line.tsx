import { useId } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './feeds.module.css';
import { offerFile } from './offer-file.ts';

const FORMATS = ['ics', 'csv', 'json', 'md'] as const;

/** One feed: its address, how many entries are in it, and its content in each format. */
export function FeedLine({ feed: { name, title, url, entries } }: { readonly feed: FeedView }) {
  const id = useId();
  const text = useText();
  const act = useAct();
  const asOf = useView((view) => view.asOf);
  const save = async (format: (typeof FORMATS)[number]) => {
    const file = await act(
      'feeds.export',
      { feed: name, format, ...(asOf && { asOf: asOf.day, reading: asOf.reading }) },
      { done: text('feeds.exported', { title, format }) },
    );
    if (file !== undefined) offerFile(file);
  };
  return (
    <li className={styles.feed} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <span className={styles.count}>{text('feeds.count', { count: entries })}</span>
      </div>
      <div className={styles.address}>
        {url === undefined ? (
          <span className={styles.none}>{text('feeds.noAddress')}</span>
        ) : (
          <>
            <code title={url}>{url}</code>
            <CopyButton value={url} title={title} />
          </>
        )}
      </div>
      <div className={styles.formats}>
        <span>{text('feeds.export')}</span>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={controls.quiet}
            aria-label={text('feeds.exportAs', { title, format })}
            onClick={() => void save(format)}
          >
            .{format}
          </button>
        ))}
      </div>
    </li>
  );
}
