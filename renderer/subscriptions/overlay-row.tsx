import type { CSSProperties } from 'react';
import { useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import type { Overlay } from './overlay.ts';
import styles from './overlay-row.module.css';
import { upstreamWhen } from './upstream-words.ts';

interface Props {
  readonly overlay: Overlay;
  /** Whether to say the day, where no heading does. */
  readonly isDated?: boolean;
  readonly onChosen?: () => void;
}

/** An event of somebody else's calendar as a line of a list, marked as on the month; click or Enter opens its card. */
export function OverlayRow({ overlay, isDated = false, onChosen }: Props) {
  const { item, subscription } = overlay;
  const text = useText();
  const dates = useDates();
  const open = useView((view) => view.open);
  const { date, start, end, zone = '' } = item.when;
  const isOfSeveral = item.from !== item.to;
  const time = start === undefined ? '' : `${start}${end === undefined ? '' : `–${end}`} ${zone}`.trim();
  const when = isDated
    ? upstreamWhen(item.when, dates, text)
    : [...(isOfSeveral ? [dates.shortDate(date)] : []), ...(time === '' ? [] : [time])].join(' · ');
  // In a short list under a heading the day matters more; whose it is, its colour and its name say.
  const said = isDated ? [when] : [when, subscription.title];
  const name = text('overlay.name', {
    title: item.title,
    when: upstreamWhen(item.when, dates, text),
    calendar: subscription.title,
  });
  return (
    <button
      type="button"
      className={styles.row}
      style={{ '--mark': `var(--track-${subscription.colour})` } as CSSProperties}
      aria-haspopup="dialog"
      title={name}
      data-overlay={item.uid}
      data-status={item.status}
      onClick={() => {
        onChosen?.();
        open({ name: 'overlay', overlay });
      }}
    >
      <span aria-hidden="true" className={styles.mark} />
      <span className={styles.title}>{item.title}</span>
      <span className={styles.when}>{said.filter((word) => word !== '').join(' · ')}</span>
      <span className="visually-hidden">
        {isDated ? text('overlay.from', { calendar: subscription.title }) : text('overlay.notOwn')}
      </span>
    </button>
  );
}
