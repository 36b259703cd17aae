import { useState } from 'react';
import type { PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-preview.module.css';
import { PreviewRow } from './preview-row.tsx';

interface Props {
  readonly items: readonly PreviewItem[];
  /** How many there are, of which these are the first. */
  readonly count: number;
}

const STEP = 60;

/** The events of a feed as a reader lists them, by their start, on the clock at home. */
export function PreviewList({ items, count }: Props) {
  const text = useText();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <PreviewRow key={item.uid} item={item} />
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className={controls.quiet} onClick={() => setShown(shown + STEP)}>
          {text('feeds.preview.more', { count: Math.min(STEP, items.length - shown) })}
        </button>
      )}
      {count > items.length && (
        <p className={styles.quiet}>{text('feeds.preview.first', { shown: items.length, count })}</p>
      )}
    </>
  );
}
