import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Rail } from '../rail/rail.tsx';
import { useView } from '../state/sherpa.ts';
import styles from './frame.module.css';

/** The rail beside the centre; where there is no room, over it while it is asked for, and the keyboard goes there and back. */
export function RailPart() {
  const isShown = useView((view) => view.railShown);
  const showRail = useView((view) => view.showRail);
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) side.current?.querySelector('button')?.focus();
  }, [isShown]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isShown) return;
    event.preventDefault();
    showRail(false);
    document.querySelector<HTMLElement>('[aria-controls="rail"]')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what lies over the rest, from wherever in it.
    <div
      ref={side}
      id="rail"
      className={isShown ? `${styles.side} ${styles.shown}` : styles.side}
      onKeyDown={press}
    >
      <Rail />
    </div>
  );
}
