import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../texts/use-text.ts';
import { focusBeside } from '../ui/focus-beside.ts';
import { SECTIONS, type SectionName } from './sections.ts';
import styles from './settings.module.css';

interface Props {
  readonly current: SectionName;
  readonly onGo: (section: SectionName) => void;
}

/** The sections there are; arrows move among them, Enter goes to one. */
export function SettingsNav({ current, onGo }: Props) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  // Whoever opens the settings by a key goes on by keys.
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if ((step !== 1 && step !== -1) || list.current === null) return;
    focusBeside(list.current, 'button', step);
    event.preventDefault();
  };
  return (
    <nav aria-label={text('settings.sections')}>
      <ul ref={list} onKeyDown={press}>
        {SECTIONS.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.goTo}
              aria-current={name === current ? 'true' : undefined}
              onClick={() => onGo(name)}
            >
              {text(`settings.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
