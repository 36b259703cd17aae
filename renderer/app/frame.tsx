import { lazy, Suspense, useEffect } from 'react';
import { AsOfStrip } from '../as-of/as-of-strip.tsx';
import { useDueTitle } from '../reminders/use-due-title.ts';
import { usePageNotifications } from '../reminders/use-page-notifications.ts';
import { useView } from '../state/sherpa.ts';
import { Centre } from './centre.tsx';
import { Dialogs } from './dialogs.tsx';
import { EntryPart } from './entry-part.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import styles from './frame.module.css';
import { HostLost } from './host-lost.tsx';
import { RailPart } from './rail-part.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';
import { TroubleBoundary } from './trouble-boundary.tsx';
import { useChosenEntry } from './use-chosen-entry.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTellLanguage } from './use-tell-language.ts';

const ChangesScreen = lazy(() =>
  import('../changes/changes-screen.tsx').then(({ ChangesScreen }) => ({ default: ChangesScreen })),
);
const DeadlinesScreen = lazy(() =>
  import('../deadlines/deadlines-screen.tsx').then(({ DeadlinesScreen }) => ({ default: DeadlinesScreen })),
);
const FeedsScreen = lazy(() =>
  import('../feeds/feeds-screen.tsx').then(({ FeedsScreen }) => ({ default: FeedsScreen })),
);
const SettingsScreen = lazy(() =>
  import('../settings/settings-screen.tsx').then(({ SettingsScreen }) => ({ default: SettingsScreen })),
);
const TimelineScreen = lazy(() =>
  import('../timeline/timeline-screen.tsx').then(({ TimelineScreen }) => ({ default: TimelineScreen })),
);

/** The main screen: bars above and below, the rail, what is looked at, and the entry selected. */
export function Frame() {
  useShortcuts();
  useDueTitle();
  usePageNotifications();
  useChosenEntry();
  useTellLanguage();
  useDroppedFile();
  useEffect(fetchAhead, []);
  const screen = useView((view) => view.screen);
  const isAsOfAsked = useView(({ asOfAsked }) => asOfAsked !== undefined);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  return (
    <div className={isPast ? `${styles.frame} ${styles.past}` : styles.frame}>
      <TopBar />
      {isAsOfAsked && <AsOfStrip />}
      <HostLost />
      <div className={styles.body}>
        {screen === 'settings' ? (
          <main className={`${styles.centre} ${styles.whole}`}>
            <TroubleBoundary>
              <Suspense>
                <SettingsScreen />
              </Suspense>
            </TroubleBoundary>
          </main>
        ) : (
          <>
            <RailPart />
            <main className={styles.centre}>
              <TroubleBoundary key={screen}>
                {screen === 'timeline' ? (
                  <Suspense>
                    <TimelineScreen />
                  </Suspense>
                ) : screen === 'deadlines' ? (
                  <Suspense>
                    <DeadlinesScreen />
                  </Suspense>
                ) : screen === 'changes' ? (
                  <Suspense>
                    <ChangesScreen />
                  </Suspense>
                ) : screen === 'feeds' ? (
                  <Suspense>
                    <FeedsScreen />
                  </Suspense>
                ) : (
                  <Centre screen={screen} />
                )}
              </TroubleBoundary>
            </main>
            <EntryPart />
          </>
        )}
      </div>
      <StatusBar />
      <TroubleBoundary>
        <Dialogs />
      </TroubleBoundary>
      <Toasts />
    </div>
  );
}
