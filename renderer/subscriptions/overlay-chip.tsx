import type { Dates } from '../texts/use-dates.ts';
import type { Overlay } from './overlay.ts';
import styles from './overlay-chip.module.css';
import { useOverlayButton } from './use-overlay-button.ts';

interface Props {
  readonly overlay: Overlay;
  /** The time to show beside the title, where the view says whose clock it is. */
  readonly time: string | undefined;
  /** Given by the grid: making the formats for each of hundreds of chips would cost more than drawing them. */
  readonly dates: Dates;
}

/** An event of somebody else's calendar on a day: hatched, in the colour of its calendar; click or Enter opens its card. */
export function OverlayChip({ overlay, time, dates }: Props) {
  const { name, attributes } = useOverlayButton(overlay, dates);
  return (
    <button
      {...attributes}
      className={styles.chip}
      aria-label={time === undefined ? name : `${time} ${name}`}
    >
      {time !== undefined && <span className={styles.time}>{time} </span>}
      <span className={styles.title}>{overlay.item.title}</span>
    </button>
  );
}
