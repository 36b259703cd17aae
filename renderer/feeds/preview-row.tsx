import { useState } from 'react';
import type { PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-preview.module.css';

/** An event as a reader shows it; the entry that it is of is one press away. */
export function PreviewRow({ item }: { readonly item: PreviewItem }) {
  const text = useText();
  const select = useView((view) => view.select);
  const isKnown = useCalendar(({ byId }) => item.entry !== undefined && byId.has(item.entry));
  const { entry, summary, description, location, status, transparent, alarms, isAlarm } = item;
  const facts = [
    location ?? '',
    text(transparent ? 'feeds.preview.free' : 'feeds.preview.busy'),
    isStatus(status) ? text(`feeds.preview.status.${status}`) : (status ?? ''),
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
        {!isAlarm && description !== '' && <Description of={summary} words={description} />}
      </div>
    </li>
  );
}

/** More lines or more characters than these are folded. */
const FEW_LINES = 3;
const FEW_CHARACTERS = 180;
/** Few lines are shown of it: none of them is empty. */
const EMPTY_LINES = /\n\s*\n/g;

/** Its first lines, and the rest of what is shown of it once that is asked for. */
function Description({ of, words }: { readonly of: string; readonly words: string }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const isLong = words.length > FEW_CHARACTERS || words.split('\n').length > FEW_LINES;
  const what = text(isWhole ? 'feeds.preview.less' : 'feeds.preview.whole');
  return (
    <>
      {isLong && !isWhole ? (
        <p className={`${styles.description} ${styles.folded}`}>{words.replace(EMPTY_LINES, '\n')}</p>
      ) : (
        <p className={styles.description}>{words}</p>
      )}
      {isLong && (
        <button
          type="button"
          className={`${controls.small} ${styles.fold}`}
          aria-expanded={isWhole}
          aria-label={text('feeds.preview.wholeOf', { what, title: of })}
          onClick={() => setWhole(!isWhole)}
        >
          {what}
        </button>
      )}
    </>
  );
}

function When({ when }: { readonly when: PreviewItem['when'] }) {
  const text = useText();
  const dates = useDates();
  const nameOf = useZoneName();
  const home = useCalendar(({ settings }) => settings.home);
  if (when.kind === 'days') {
    return (
      <div className={styles.when}>
        {breakable(dates.window(when))}
        <span className={styles.quiet}>{text('feeds.preview.allDay')}</span>
      </div>
    );
  }
  const { day, time } = localTime(when.start, home);
  return (
    <div className={styles.when}>
      {dates.window({ from: day, to: day })}
      <span className={styles.quiet}>
        {when.end === when.start ? time : `${time}–${dates.clock(when.end, home, day)}`} {nameOf(home)}
      </span>
    </div>
  );
}

/** Days in Chinese have no spaces: they break before the last one, and nowhere else. */
function breakable(days: string): string {
  return days.replace('至', '至\u200B');
}

const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;

function isStatus(status: string | undefined): status is (typeof STATUSES)[number] {
  return STATUSES.some((one) => one === status);
}
