import { type CSSProperties, memo } from 'react';
import { epochOf } from '../../shared/dates/day.ts';
import type { TrackColour } from '../../shared/entries/track.ts';
import type { PlacedMark } from '../../shared/timeline/lay-out-row.ts';
import { entrySentence } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { LANE_PX } from './chart-size.ts';
import styles from './entry-mark.module.css';
import { MarkGhosts } from './mark-ghosts.tsx';
import { useGhostWords } from './use-ghost-words.ts';
import type { MarkWords } from './use-mark-words.ts';

interface Props {
  readonly placed: PlacedMark;
  readonly row: string;
  readonly colour: TrackColour | undefined;
  readonly origin: number;
  readonly words: MarkWords | undefined;
}

/** An entry on its row: a bar, a fading bar or a mark in the looks of its standing; click or Enter selects it. */
export const EntryMark = memo(function EntryMark({ placed, row, colour, origin, words }: Props) {
  const text = useText();
  const dates = useMonthWords();
  const { mark, lane, arrow } = placed;
  const { entry, shape, from, to } = mark;
  const home = useCalendar(({ settings }) => settings.home);
  const isSelected = useView(({ selected }) => selected === entry.id);
  const ghostWords = useGhostWords();
  const before = mark.ghosts.length === 0 ? '' : `. ${ghostWords(entry)}`;
  const tint = entry.kind === 'deadline' ? 'deadline' : `track-${colour ?? 'slategray'}`;
  const place = {
    '--mark': `var(--${tint})`,
    '--at': from - origin,
    '--span': to - from,
    top: lane * LANE_PX,
  } as CSSProperties;
  const arrowPlace =
    arrow === undefined
      ? undefined
      : ({ '--gap': arrow.to.from - from, '--from': `${arrow.at}px` } as CSSProperties);
  return (
    <li
      className={styles.place}
      style={place}
      data-selected={isSelected}
      data-superseded={entry.supersededBy !== undefined}
      data-shape={shape}
      data-standing={entry.standing}
      data-exact={entry.exact}
      data-entry={entry.id}
      data-stop={`${row}/${entry.id}`}
    >
      {placed.ghosts && <MarkGhosts mark={mark} />}
      {arrowPlace !== undefined && (
        <span
          className={styles.arrow}
          data-arrow={arrow?.to.entry.id}
          data-to={arrow?.to.shape}
          style={arrowPlace}
          aria-hidden="true"
        />
      )}
      <button
        type="button"
        className={styles.mark}
        tabIndex={-1}
        aria-pressed={isSelected}
        aria-label={`${entrySentence(entry, home, dates, text)}${before}`}
      >
        <span
          className={
            shape === 'bar' || shape === 'window'
              ? `${styles.shape} ${standingClass(entry, colour)}`
              : styles.shape
          }
          aria-hidden="true"
        />
        {shape === 'pledge' &&
          entry.readings
            .filter(({ withdrawn }) => withdrawn === undefined)
            .map(({ id, upTo }) => (
              <span
                key={id}
                className={styles.reading}
                style={{ '--on': epochOf(upTo) + 1 - from } as CSSProperties}
                aria-hidden="true"
              />
            ))}
      </button>
      {words !== undefined && placed.words !== undefined && (
        <span
          className={styles.words}
          data-inside={placed.words.at < INSIDE}
          style={{ '--words': `${placed.words.at}px`, '--room': `${placed.words.px}px` } as CSSProperties}
          aria-hidden="true"
        >
          {words.day !== undefined && <span className={styles.day}>{words.day}</span>}
          {words.title}
        </span>
      )}
    </li>
  );
});

/** Words that begin so near to the left edge lie on their mark; as INSET in ways-to-draw.ts. */
const INSIDE = 8;
