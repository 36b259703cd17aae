import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './rail.module.css';
import { RailGroup } from './rail-group.tsx';

/** The feeds there are; each leads to its address. */
export function FeedLinks() {
  const text = useText();
  const feeds = useCalendar((calendar) => calendar.feeds);
  const showFeed = useView((view) => view.showFeed);
  return (
    <RailGroup title={text('screen.feeds')}>
      {feeds.map(({ key, title, entries }) => (
        <li key={key}>
          <button type="button" className={styles.row} onClick={() => showFeed(key)}>
            <span className={styles.name} title={title}>
              {title}
            </span>
            <span className={styles.count}>{entries > 0 ? entries : ''}</span>
          </button>
        </li>
      ))}
    </RailGroup>
  );
}
