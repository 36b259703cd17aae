import { useCalendar, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { FeedLine } from './feed-line.tsx';
import styles from './feeds.module.css';
import { HowToSubscribe } from './how-to-subscribe.tsx';

/** The feeds there are: their addresses to subscribe to, and their content as files. */
export function FeedsScreen() {
  const text = useText();
  const dates = useDates();
  const asOf = useView((view) => view.asOf);
  const feeds = useCalendar((calendar) => calendar.feeds);
  const { url, problem } = useCalendar(({ status }) => status.server);
  return (
    <div className={styles.screen}>
      <h2>{text('screen.feeds')}</h2>
      <p className={styles.intro}>{text('feeds.intro')}</p>
      {asOf !== undefined && (
        <p className={styles.past}>
          {text('asOf.feeds.files', { day: dates.date(asOf.day) })} {text('asOf.feeds.addresses')}
        </p>
      )}
      {(problem !== undefined || url === undefined) && (
        <p className={styles.problem} role="alert">
          {problem ?? text('status.notServing')}
        </p>
      )}
      <ul className={styles.feeds}>
        {feeds.map((feed) => (
          <FeedLine key={feed.name} feed={feed} />
        ))}
      </ul>
      <HowToSubscribe />
    </div>
  );
}
