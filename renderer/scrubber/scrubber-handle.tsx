import type { CSSProperties } from 'react';
import { type Handle, stepOfKey } from './move-span.ts';
import type { useScrubberDrag } from './use-scrubber-drag.ts';

interface Props {
  readonly handle: Handle;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly name: string;
  /** Which month of the overview it stands on, from 0 to `last`, and in words. */
  readonly position: number;
  readonly last: number;
  readonly words: string;
  readonly shift: (handle: Handle, months: number) => void;
  readonly drag: ReturnType<typeof useScrubberDrag>;
}

/** A handle of the scrubber: dragged, or moved by arrows. */
export function ScrubberHandle({
  handle,
  className,
  style,
  name,
  position,
  last,
  words,
  shift,
  drag,
}: Props) {
  return (
    <span
      role="slider"
      tabIndex={0}
      className={className}
      style={style}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={position}
      aria-valuetext={words}
      onPointerDown={(event) => drag.start(event, handle)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
      onKeyDown={(event) => {
        const step = stepOfKey(event, handle);
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        shift(step.handle, step.months);
      }}
    />
  );
}
