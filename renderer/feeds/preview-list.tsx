import { useState } from 'react';
import type { PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-preview.module.css';

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
  if (items.length === 0) return <p className={styles.empty}>{text('feeds.preview.empty')}</p>;
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <Item key={item.uid} item={item} />
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

function Item({ item }: { readonly item: PreviewItem }) {
  const text = useText();
  const select = useView((view) => view.select);
  const isKnown = useCalendar(({ byId }) => item.entry !== undefined && byId.has(item.entry));
  const { entry, summary, description, location, status, transparent, alarms, isAlarm } = item;
  const facts = [
    location ?? '',
    text(transparent ? 'feeds.preview.free' : 'feeds.preview.busy'),
    status ?? '',
    alarms.length === 0 ? '' : text('feeds.preview.alarms', { count: alarms.length }),
  ].filter((fact) => fact !== '');
  return (
    <li className={`${styles.item} ${isAlarm ? styles.alarm : ''}`}>
      <When when={item.when} />
      <div className={styles.words}>
        {entry !== undefined && isKnown ? (
          <button
            type="button"
            className={styles.summary}
            aria-label={text('feeds.preview.show', { title: summary })}
            onClick={() => select(entry)}
          >
            {summary}
          </button>
        ) : (
          <span className={styles.summary}>{summary}</span>
        )}
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        {!isAlarm && description !== '' && <p className={styles.description}>{description}</p>}
      </div>
    </li>
  );
}

function When({ when }: { readonly when: PreviewItem['when'] }) {
  const text = useText();
  const dates = useDates();
  const home = useCalendar(({ settings }) => settings.home);
  if (when.kind === 'days') {
    return (
      <div className={styles.when}>
        {when.from === when.to ? dates.day(when.from) : dates.window({ from: when.from, to: when.to })}
        <span className={styles.quiet}>{text('feeds.preview.allDay')}</span>
      </div>
    );
  }
  const { day, time } = localTime(when.start, home);
  return (
    <div className={styles.when}>
      {dates.day(day)}
      <span className={styles.quiet}>
        {when.end === when.start ? time : `${time}–${dates.clock(when.end, home, day)}`}
      </span>
    </div>
  );
}
