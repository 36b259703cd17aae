import type { FeedHealth as Health } from '../../shared/contract/methods/feed-methods.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-health.module.css';
import { Findings } from './findings.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { ReachList } from './reach-list.tsx';
import { useClockedMoment } from './use-clocked-moment.ts';
import { useHealth } from './use-health.ts';

/** How a feed is doing: who fetched it, whether anything shows twice, what isn't in it, what is wrong, and who gets here. */
export function FeedHealth({ feed }: { readonly feed: string }) {
  const text = useText();
  const { health, failure, ask } = useHealth(feed);
  const found = health?.feeds[0];
  return (
    <>
      {failure !== undefined && (
        <p className={controls.error} role="alert">
          {text('feeds.health.failed', { reason: failure })}
        </p>
      )}
      {found === undefined && failure === undefined && (
        <p className={styles.quiet} role="status">
          {text('feeds.health.loading')}
        </p>
      )}
      {found !== undefined && health !== undefined && (
        <>
          <h4 className={styles.part}>{text('feeds.health.fetches')}</h4>
          <Fetches fetches={found.fetches} />
          <h4 className={styles.part}>{text('feeds.health.uids')}</h4>
          <Uids uids={found.uids} />
          <LeftOutList leftOut={found.leftOut} />
          <Findings findings={found.findings} />
          <h4 className={styles.part}>{text('feeds.health.reach')}</h4>
          <ReachList reachability={health.reachability} />
        </>
      )}
      <p className={styles.again}>
        <button type="button" className={controls.secondary} onClick={ask}>
          {text('feeds.health.again')}
        </button>
      </p>
    </>
  );
}

function Fetches({ fetches }: Pick<Health, 'fetches'>) {
  const text = useText();
  const at = useClockedMoment();
  if (fetches.length === 0) return <p className={styles.quiet}>{text('feeds.health.noFetches')}</p>;
  return (
    <table className={styles.fetches}>
      <thead>
        <tr>
          <th scope="col">{text('feeds.health.program')}</th>
          <th scope="col">{text('feeds.health.whole')}</th>
          <th scope="col">{text('feeds.health.unchanged')}</th>
          <th scope="col">{text('feeds.health.last')}</th>
        </tr>
      </thead>
      <tbody>
        {fetches.map(({ reader, agent, whole, unchanged, last }) => (
          <tr key={`${reader} ${agent}`}>
            <th scope="row">
              {reader !== 'other' && <b>{text(`feeds.reader.${reader}`)} </b>}
              <span className={styles.quiet}>{agent}</span>
            </th>
            <td>{whole}</td>
            <td>{unchanged}</td>
            <td>{at(last)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Uids({ uids: { count, since, changed, titles } }: Pick<Health, 'uids'>) {
  const text = useText();
  const at = useClockedMoment();
  if (since === undefined) return <p>{text('feeds.health.uids.first', { count })}</p>;
  if (changed === 0) return <p>{text('feeds.health.uids.same', { count, since: at(since) })}</p>;
  return (
    <p className={styles.trouble} role="alert">
      {text('feeds.health.uids.changed', {
        changed,
        since: at(since),
        titles: titles.join(text('list.comma')),
      })}
    </p>
  );
}
