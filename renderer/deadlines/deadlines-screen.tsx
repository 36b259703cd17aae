import { useMemo, useState } from 'react';
import { DueSection } from '../reminders/due-section.tsx';
import { useCalendar, useShownEntries } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import screen from '../ui/screen.module.css';
import { DeadlineList } from './deadline-list.tsx';
import { orderedDeadlines } from './deadline-order.ts';
import styles from './deadlines.module.css';
import { DeadlinesHeader, type Which } from './deadlines-header.tsx';
import { NoDeadlines } from './no-deadlines.tsx';
import { OverDeadlines } from './over-deadlines.tsx';
import { byTrigger } from './preparation.ts';
import { useShownNow } from './use-shown-now.ts';

/** What is due, and the deadlines by time left: what they are, what follows, what is still to be done before them. */
export function DeadlinesScreen() {
  const text = useText();
  const [which, setWhich] = useState<Which>('upcoming');
  const all = useCalendar(({ entries }) => entries);
  const shown = useShownEntries();
  const home = useCalendar(({ settings }) => settings.home);
  const now = useShownNow();
  const { ahead, over } = useMemo(() => orderedDeadlines(shown, { now, home }), [shown, now, home]);
  const hanging = useMemo(() => byTrigger(all), [all]);
  const isOverShown = which === 'all' && over.length > 0;
  return (
    <section className={screen.screen} aria-label={text('screen.deadlines')}>
      <DeadlinesHeader
        which={which}
        onWhich={setWhich}
        count={ahead.length + (which === 'all' ? over.length : 0)}
      />
      <div className={styles.scroller}>
        <DueSection />
        {ahead.length > 0 && <DeadlineList deadlines={ahead} hanging={hanging} />}
        {ahead.length === 0 && !isOverShown && <NoDeadlines isAnyOver={over.length > 0} />}
        {isOverShown && <OverDeadlines deadlines={over} />}
      </div>
    </section>
  );
}
