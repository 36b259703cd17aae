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
  const railShown = useView((view) => view.railShown);
  const showRail = useView((view) => view.showRail);
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={styles.rail}
        aria-label={text('rail.part')}
        aria-controls="rail"
        aria-expanded={railShown}
        title={text('rail.part')}
        disabled={screen === 'settings'}
        onClick={() => showRail(!railShown)}
      >
        <Lines />
      </button>
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
      <button
        type="button"
        className={styles.settings}
        aria-label={text('settings')}
        aria-keyshortcuts="Meta+, Control+,"
        aria-current={screen === 'settings' ? 'page' : undefined}
        title={`${text('settings')} (${COMMAND_KEY},)`}
        onClick={() => show('settings')}
      >
        <Gear />
      </button>
    </header>
  );
}

function Lines() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
      <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}

function Gear() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="8" cy="8" r="4.4" strokeWidth="1.3" />
      <circle cx="8" cy="8" r="1.5" strokeWidth="1.2" />
      <path
        d="M8 1.4v2.2M8 12.4v2.2M1.4 8h2.2M12.4 8h2.2M3.33 3.33l1.56 1.56M11.11 11.11l1.56 1.56M3.33 12.67l1.56-1.56M11.11 4.89l1.56-1.56"
        strokeWidth="1.9"
      />
    </svg>
  );
}
