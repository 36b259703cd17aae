import { AsOfButton } from '../as-of/as-of-button.tsx';
import { UnreadCount } from '../changes/unread-count.tsx';
import { DueCount } from '../reminders/due-count.tsx';
import { useView } from '../state/sherpa.ts';
import { SCREENS } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import { COMMAND_KEY } from './command-key.ts';
import styles from './top-bar.module.css';
import { ZoneClocks } from './zone-clocks.tsx';

/** The name, the screens there are, the clocks, and the way to search. */
export function TopBar() {
  const text = useText();
  const screen = useView((view) => view.screen);
  const show = useView((view) => view.show);
  const open = useView((view) => view.open);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{text('app.name')}</h1>
      <nav className={styles.switch} aria-label={text('screens')}>
        {SCREENS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.screen}
            aria-current={screen === name ? 'page' : undefined}
            onClick={() => show(name)}
          >
            {text(`screen.${name}`)}
            {name === 'deadlines' && <DueCount />}
            {name === 'changes' && <UnreadCount />}
          </button>
        ))}
      </nav>
      <span className={styles.space} />
      <AsOfButton />
      <ZoneClocks />
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => open({ name: 'search' })}
      >
        <span>{text('search')}</span>
        <kbd>{COMMAND_KEY}K</kbd>
      </button>
    </header>
  );
}
