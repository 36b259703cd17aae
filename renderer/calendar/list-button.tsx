import { type ReactNode, type SyntheticEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type Overlay, overlayKey } from '../subscriptions/overlay.ts';
import { OverlayRow } from '../subscriptions/overlay-row.tsx';
import { EntryRow } from './entry-row.tsx';
import { GhostRow } from './ghost-row.tsx';
import styles from './list-button.module.css';

interface Props {
  readonly entries: readonly EntryView[];
  /** Old dates, listed after the entries. */
  readonly ghosts?: readonly EntryGhost[];
  /** Events of other people's calendars, listed last. */
  readonly overlays?: readonly Overlay[];
  readonly heading: string;
  readonly className?: string | undefined;
  /** The button's name, where its content doesn't say it. */
  readonly label?: string;
  readonly children: ReactNode;
}

const GAP = 4;
const MOST_SHOWN = 200;

/** A button that opens a list of entries beside it; choosing one selects it, Escape closes the list. */
export function ListButton({
  entries,
  ghosts = [],
  overlays = [],
  heading,
  className,
  label,
  children,
}: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const toggled = ({ newState }: ToggleEvent) => {
    if (newState === 'open' && popup.current && button.current) {
      placeBeside(popup.current, button.current.getBoundingClientRect());
      popup.current.querySelector('button')?.focus();
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        {...(label !== undefined && { 'aria-label': label, title: label })}
      >
        {children}
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={heading}
        className={styles.popup}
        onBeforeToggle={({ newState }: ToggleEvent) => setOpen(newState === 'open')}
        onToggle={toggled}
        {...KEPT_INSIDE}
      >
        {isOpen && (
          <>
            <h3 className={styles.heading}>{heading}</h3>
            <ul className={styles.list}>
              {entries.slice(0, MOST_SHOWN).map((entry) => (
                <li key={entry.id}>
                  <EntryRow entry={entry} onChosen={() => popup.current?.hidePopover()} />
                </li>
              ))}
              {ghosts.slice(0, MOST_SHOWN).map((ghost) => (
                <li key={ghost.key}>
                  <GhostRow ghost={ghost} onChosen={() => popup.current?.hidePopover()} />
                </li>
              ))}
              {overlays.slice(0, MOST_SHOWN).map((overlay) => (
                <li key={overlayKey(overlay)}>
                  <OverlayRow overlay={overlay} isDated onChosen={() => popup.current?.hidePopover()} />
                </li>
              ))}
              {overlays.length > MOST_SHOWN && (
                <li className={styles.rest}>+{overlays.length - MOST_SHOWN}</li>
              )}
              {entries.length > MOST_SHOWN && <li className={styles.rest}>+{entries.length - MOST_SHOWN}</li>}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

/** What happens in the list isn't meant for the grid or the map that it lies in. */
const KEPT_INSIDE = {
  onClick: keepInside,
  onDoubleClick: keepInside,
  onPointerDown: keepInside,
  onPointerOver: keepInside,
  onFocus: keepInside,
  onKeyDown: keepInside,
};

function keepInside(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** Puts a popup under a box, or over it where there is no room below, within the window. */
function placeBeside(popup: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const left = Math.max(GAP, Math.min(box.left, innerWidth - width - GAP));
  const below = box.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, box.top - height - GAP);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
