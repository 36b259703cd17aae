import type { CSSProperties } from 'react';
import { type Day, daysBetween } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entriesBetween } from '../../shared/entries/month-index.ts';
import { type LaneBar, laneWindows } from '../../shared/entries/window-lanes.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { entrySentence, vagueWords } from './entry-words.ts';
import { ListButton } from './list-button.tsx';
import { useMonthWords } from './use-month-words.ts';
import { useShownIndex } from './use-shown-index.ts';
import styles from './window-lane.module.css';

interface Props {
  readonly from: Day;
  readonly to: Day;
  readonly mostLanes: number;
}

/** How much of the lane a bar's words need, however narrow its window. */
const SHARE_FOR_WORDS = 0.42;

/** Entries whose dates are vague, as fading bars over the days they may fall on, never on a day. */
export function WindowLane({ from, to, mostLanes }: Props) {
  const text = useText();
  const index = useShownIndex();
  const days = daysBetween(from, to) + 1;
  const least = Math.ceil(days * SHARE_FOR_WORDS);
  const lanes = laneWindows(entriesBetween(index, from, to), { from, to, mostLanes, leastDays: least });
  if (lanes.bars.length === 0 && lanes.more.length === 0) return undefined;
  return (
    <section className={styles.lanes} aria-label={text('calendar.windows')}>
      <ul className={styles.bars} style={{ '--lanes': lanes.lanes } as CSSProperties}>
        {lanes.bars.map((bar) => (
          <WindowBar key={bar.entry.id} bar={bar} days={days} />
        ))}
      </ul>
      {lanes.more.length > 0 && (
        <ListButton entries={lanes.more} className={styles.more} heading={text('calendar.windows')}>
          {text('calendar.more', { count: lanes.more.length })}
        </ListButton>
      )}
    </section>
  );
}

function WindowBar({ bar, days }: { readonly bar: LaneBar<EntryView>; readonly days: number }) {
  const { selectors } = useSherpa();
  const { entry } = bar;
  const text = useText();
  const dates = useMonthWords();
  const home = useCalendar(({ settings }) => settings.home);
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const isSelected = useView(({ selected }) => selected === entry.id);
  const select = useView((view) => view.select);
  const room = bar.roomTo - bar.roomFrom + 1;
  const place = {
    '--from': `${(100 * bar.roomFrom) / days}%`,
    '--room': `${(100 * room) / days}%`,
    '--before': `${(100 * (bar.first - bar.roomFrom)) / room}%`,
    '--after': `${(100 * (bar.roomTo - bar.last)) / room}%`,
    '--lane': bar.lane,
  } as CSSProperties;
  return (
    <li className={styles.place} style={place}>
      <button
        type="button"
        className={[styles.bar, isSelected ? styles.selected : ''].join(' ')}
        aria-pressed={isSelected}
        aria-label={entrySentence(entry, home, dates, text)}
        title={entrySentence(entry, home, dates, text)}
        data-entry={entry.id}
        onClick={() => select(entry.id)}
      >
        <span
          aria-hidden="true"
          className={[styles.fade, standingClass(entry, colours.get(entry.tracks[0] ?? ''))].join(' ')}
        />
        <span className={[styles.words, standingClass(entry, colours.get(entry.tracks[0] ?? ''))].join(' ')}>
          {`≈ ${entry.title}, ${vagueWords(entry, dates)} · ${text(`calendar.said.${entry.standing}`)}`}
        </span>
      </button>
    </li>
  );
}
