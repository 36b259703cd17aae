import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './splitter.module.css';

const LEAST = 0.3;
const MOST = 0.85;
const STEP = 0.04;

/** The line between calendar and map: dragged, or moved with the arrow keys. */
export function Splitter({ panes }: { readonly panes: RefObject<HTMLDivElement | null> }) {
  const text = useText();
  const split = useView((view) => view.split);
  const prefer = useView((view) => view.prefer);
  const set = (share: number) => prefer({ split: Math.min(MOST, Math.max(LEAST, share)) });

  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || panes.current === null) return;
    const { top, height } = panes.current.getBoundingClientRect();
    set((event.clientY - top) / height);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    set(split + (event.key === 'ArrowUp' ? -STEP : STEP));
  };

  return (
    <hr
      className={styles.splitter}
      tabIndex={0}
      aria-label={text('splitter')}
      aria-orientation="horizontal"
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      aria-valuenow={Math.round(split * 100)}
      onKeyDown={step}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
