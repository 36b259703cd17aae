import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import type { Overlay } from './overlay.ts';
import styles from './overlay-row.module.css';
import { useOverlayButton } from './use-overlay-button.ts';

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
  const button = useOverlayButton(overlay, dates);
  const { date, start, end, zone = '' } = item.when;
  const isOfSeveral = item.from !== item.to;
  const time = start === undefined ? '' : `${start}${end === undefined ? '' : `–${end}`} ${zone}`.trim();
  const when = isDated
    ? button.when
    : [...(isOfSeveral ? [dates.shortDate(date)] : []), ...(time === '' ? [] : [time])].join(' · ');
  // In a short list under a heading the day matters more; whose it is, its colour and its name say.
  const said = isDated ? [when] : [when, subscription.title];
  return (
    <button
      {...button.attributes}
      className={styles.row}
      onClick={() => {
        onChosen?.();
        button.attributes.onClick();
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
