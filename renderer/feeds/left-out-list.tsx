import type { LeftOut } from '../../shared/feeds/left-out.ts';
import { useText } from '../texts/use-text.ts';
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
          {leftOut.map(({ reason, count, titles }) => {
            const named = titles.join(text('list.comma'));
            return (
              <li key={reason}>
                {text('feeds.leftOut.line', {
                  count,
                  reason: text(`feeds.leftOut.${reason}`),
                  titles:
                    count > titles.length
                      ? text('feeds.leftOut.others', { titles: named, count: count - titles.length })
                      : named,
                })}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
