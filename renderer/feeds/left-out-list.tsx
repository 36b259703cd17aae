import { useState } from 'react';
import type { LeftOut } from '../../shared/feeds/left-out.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-preview.module.css';

/** The entries that a feed selects and doesn't have, by the reason why. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const text = useText();
  const all = leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h4 className={styles.part}>{text('feeds.leftOut.title', { count: all })}</h4>
      {all > 0 && (
        <ul className={styles.lines}>
          {leftOut.map((some) => (
            <LeftOutLine key={some.reason} leftOut={some} />
          ))}
        </ul>
      )}
    </>
  );
}

const FEW = 5;

/** What is left out for one reason: some by name, and as many as are known once they are asked for. */
function LeftOutLine({ leftOut: { reason, count, titles } }: { readonly leftOut: LeftOut }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const named = titles.slice(0, isWhole ? titles.length : FEW);
  const others = count - named.length;
  const list = named.join(text('list.comma'));
  return (
    <li>
      {text('feeds.leftOut.line', {
        count,
        reason: text(`feeds.leftOut.${reason}`),
        titles:
          others > 0 && named.length === titles.length
            ? text('feeds.leftOut.others', { titles: list, count: others })
            : list,
      })}
      {named.length < titles.length && (
        <button type="button" className={controls.small} onClick={() => setWhole(true)}>
          {text('feeds.leftOut.more', { count: others })}
        </button>
      )}
    </li>
  );
}
