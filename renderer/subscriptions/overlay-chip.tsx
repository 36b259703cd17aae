import type { CSSProperties } from 'react';
import { useView } from '../state/sherpa.ts';
import type { Dates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import type { Overlay } from './overlay.ts';
import styles from './overlay-chip.module.css';
import { upstreamWhen } from './upstream-words.ts';

interface Props {
  readonly overlay: Overlay;
  /** The time to show beside the title, where the view says whose clock it is. */
  readonly time: string | undefined;
  /** Given by the grid: making the formats for each of hundreds of chips would cost more than drawing them. */
  readonly dates: Dates;
}

/** An event of somebody else's calendar on a day: hatched, in the colour of its calendar; click or Enter opens its card. */
export function OverlayChip({ overlay, time, dates }: Props) {
  const { item, subscription } = overlay;
  const text = useText();
  const open = useView((view) => view.open);
  const name = text('overlay.name', {
    title: item.title,
    when: upstreamWhen(item.when, dates, text),
    calendar: subscription.title,
  });
  return (
    <button
      type="button"
      className={styles.chip}
      style={{ '--mark': `var(--track-${subscription.colour})` } as CSSProperties}
      aria-haspopup="dialog"
      aria-label={time === undefined ? name : `${time} ${name}`}
      title={name}
      data-overlay={item.uid}
      data-status={item.status}
      onClick={() => open({ name: 'overlay', overlay })}
    >
      {time !== undefined && <span className={styles.time}>{time} </span>}
      <span className={styles.title}>{item.title}</span>
    </button>
  );
}
