import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './rail.module.css';
import { RailGroup } from './rail-group.tsx';

/** The feeds there are; each leads to the screen where its address is. */
export function FeedLinks() {
  const text = useText();
  const feeds = useCalendar((calendar) => calendar.feeds);
  const show = useView((view) => view.show);
  return (
    <RailGroup title={text('screen.feeds')}>
      {feeds.map(({ name, title, entries }) => (
        <li key={name}>
          <button type="button" className={styles.row} onClick={() => show('feeds')}>
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
