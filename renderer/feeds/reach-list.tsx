import type { Reachability } from '../../shared/contract/methods/feed-methods.ts';
import { useText } from '../texts/use-text.ts';
import styles from './feed-health.module.css';

const MINUTES_PER_HOUR = 60;

/** Whose programs get to the addresses of feeds, reader by reader. */
export function ReachList({ reachability }: { readonly reachability: Reachability }) {
  const text = useText();
  const { scope, lan, problem, readers } = reachability;
  return (
    <>
      <p>{problem ?? text(`feeds.health.reach.${scope}`, { lan: lan.join(text('list.comma')) })}</p>
      <dl className={styles.readers}>
        {readers
          .filter(({ reader }) => reader !== 'other')
          .map(({ reader, fetchesFrom, reaches, refreshes }) => (
            <div key={reader}>
              <dt>{text(`feeds.reader.${reader}`)}</dt>
              <dd>
                <b className={reaches === 'no' ? styles.trouble : ''}>
                  {text(`feeds.health.reaches.${reaches}`)}
                </b>
                {' · '}
                {text(`feeds.health.from.${fetchesFrom}`)}
                {refreshes !== undefined &&
                  ` · ${text('feeds.health.every', {
                    least: Math.round(refreshes.least / MINUTES_PER_HOUR),
                    most: Math.round(refreshes.most / MINUTES_PER_HOUR),
                  })}`}
                {fetchesFrom === 'cloud' && scope !== 'none' && (
                  <span className={styles.remedy}>{text('feeds.health.remedy')}</span>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
