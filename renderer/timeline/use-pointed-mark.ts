import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';
import type { EntryId } from '../../shared/entries/ids.ts';
import { HEADER_PX } from './chart-size.ts';

/** The mark under the pointer or with the keyboard's focus, and where on the chart something can be said of it, in px. */
export interface PointedMark {
  readonly entry: EntryId;
  readonly x: number;
  /** Under the mark, or over it where there is more room. */
  readonly y: number;
  readonly isOver: boolean;
}

const CARD = { width: 280, height: 110, gap: 6 };

/** Which mark is pointed at; what is said of it goes away with Escape or a press. */
export function usePointedMark(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
) {
  const [pointed, setPointed] = useState<PointedMark>();
  const pointAt = (target: EventTarget, pointerX?: number) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-entry][data-stop]') : null;
    const [outer, inner] = [scroller.current, content.current];
    if (place?.dataset.entry === undefined || outer === null || inner === null) {
      setPointed(undefined);
      return;
    }
    const entry = place.dataset.entry as EntryId;
    const mark = (place.querySelector('button') ?? place).getBoundingClientRect();
    const view = outer.getBoundingClientRect();
    const all = inner.getBoundingClientRect();
    const isOver = mark.bottom + CARD.height > view.bottom;
    const wished = mark.width > CARD.width && pointerX !== undefined ? pointerX - 24 : mark.left;
    const left = Math.max(
      view.left + HEADER_PX + CARD.gap,
      Math.min(wished, view.right - CARD.width - 3 * CARD.gap),
    );
    setPointed((before) =>
      before?.entry === entry && pointerX !== undefined
        ? before
        : {
            entry,
            isOver,
            x: left - all.left,
            y: (isOver ? mark.top - CARD.gap : mark.bottom + CARD.gap) - all.top,
          },
    );
  };
  const leave = () => setPointed(undefined);
  const pointing = {
    onPointerOver: ({ target, clientX, buttons }: PointerEvent) => {
      if (buttons === 0) pointAt(target, clientX);
    },
    onPointerLeave: leave,
    onFocus: ({ target }: FocusEvent) => pointAt(target),
    onBlur: leave,
    onPointerDownCapture: leave,
    onKeyUp: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    },
  };
  return { pointed, pointing };
}
