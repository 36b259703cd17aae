import { lazy, Suspense } from 'react';
import { Inspector } from '../inspector/inspector.tsx';
import { Rail } from '../rail/rail.tsx';
import { useView } from '../state/sherpa.ts';
import { Centre } from './centre.tsx';
import { Dialogs } from './dialogs.tsx';
import styles from './frame.module.css';
import { HostLost } from './host-lost.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const FeedsScreen = lazy(() =>
  import('../feeds/feeds-screen.tsx').then(({ FeedsScreen }) => ({ default: FeedsScreen })),
);

/** The main screen: bars above and below, the rail, what is looked at, and the entry selected. */
export function Frame() {
  useShortcuts();
  const screen = useView((view) => view.screen);
  return (
    <div className={styles.frame}>
      <TopBar />
      <HostLost />
      <div className={styles.body}>
        <Rail />
        <main className={styles.centre}>
          {screen === 'feeds' ? (
            <Suspense>
              <FeedsScreen />
            </Suspense>
          ) : (
            <Centre screen={screen} />
          )}
        </main>
        <Inspector />
      </div>
      <StatusBar />
      <Dialogs />
      <Toasts />
    </div>
  );
}
