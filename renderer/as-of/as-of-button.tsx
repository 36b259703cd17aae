import { useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import styles from './as-of-button.module.css';

/** Opens the strip in which a past day is chosen, and closes it again; says which day is looked at. */
export function AsOfButton() {
  const text = useText();
  const dates = useDates();
  const asOf = useView((view) => view.asOf);
  const isOpen = useView(({ asOfAsked }) => asOfAsked !== undefined);
  const ask = useView((view) => view.askAsOf);
  const returnToToday = useView((view) => view.returnToToday);
  // The keyboard was in the strip, which is gone.
  const button = useFocusBack<HTMLButtonElement>(isOpen);
  return (
    <button
      ref={button}
      type="button"
      className={asOf === undefined ? styles.button : styles.on}
      aria-expanded={isOpen}
      aria-keyshortcuts="D"
      title={`${text('shortcut.asOf')} (D)`}
      onClick={isOpen ? returnToToday : ask}
    >
      {asOf === undefined ? text('asOf') : text('asOf.on', { day: dates.shortDate(asOf.day) })}
    </button>
  );
}
