import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import controls from './controls.module.css';
import styles from './menu-button.module.css';

/** Something that a menu offers to do. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  /** What it comes to, beside the label. */
  readonly detail: string;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly shortcut: string;
  readonly items: readonly MenuItem[];
  readonly tabIndex: number;
  readonly children: ReactNode;
}

const GAP = 4;

/** A button with a menu: arrows go through it, a choice or Escape closes it and gives the focus back. */
export function MenuButton({ label, shortcut, items, tabIndex, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const opened = ({ newState }: ToggleEvent) => {
    if (newState !== 'open' || menu.current === null || button.current === null) return;
    placeUnder(menu.current, button.current.getBoundingClientRect());
    menu.current.querySelector('button')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const all = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = all.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    // No key in the menu is meant for the list that it lies in.
    event.stopPropagation();
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={controls.quiet}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        title={`${label} (${shortcut})`}
        tabIndex={tabIndex}
        data-opens-menu="true"
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        onToggle={opened}
        onKeyDown={press}
      >
        {items.map(({ key, label: name, detail, run }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            onClick={() => {
              menu.current?.hidePopover();
              run();
            }}
          >
            <span>{name}</span>
            <span className={styles.detail}>{detail}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Puts a menu under its button with their ends in line, or over it where there is no room below. */
function placeUnder(menu: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = box.bottom + GAP;
  menu.style.left = `${Math.max(GAP, box.right - width)}px`;
  menu.style.top = `${below + height <= innerHeight ? below : Math.max(GAP, box.top - height - GAP)}px`;
}
