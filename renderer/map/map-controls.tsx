import { dayOf } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useText } from '../texts/use-text.ts';
import styles from './map-pane.module.css';

interface Props {
  /** The time whose night is shown. */
  readonly at: Instant;
  readonly moves: {
    readonly zoom?: (factor: number) => void;
    readonly fit?: () => void;
    readonly zoomStep?: number;
  };
}

const TIME_FROM = 11;
const TIME_TO = 16;

/** Nearer, farther, everything; and whose night it is. */
export function MapControls({ at, moves: { zoom, fit, zoomStep = 1 } }: Props) {
  const text = useText();
  const dates = useMonthWords();
  return (
    <>
      <div className={styles.controls}>
        <button
          type="button"
          aria-label={text('map.in')}
          title={`${text('map.in')} (+)`}
          onClick={() => zoom?.(zoomStep)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={text('map.out')}
          title={`${text('map.out')} (−)`}
          onClick={() => zoom?.(1 / zoomStep)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={text('map.fit')}
          title={`${text('map.fit')} (0)`}
          onClick={() => fit?.()}
        >
          ⤢
        </button>
      </div>
      <p className={styles.night}>
        {text('map.night', { time: at.slice(TIME_FROM, TIME_TO), day: dates.day(dayOf(at, 'UTC')) })}
      </p>
    </>
  );
}
