import { lazy, Suspense, useRef } from 'react';
import { CalendarPane } from '../calendar/calendar-pane.tsx';
import { Scrubber } from '../scrubber/scrubber.tsx';
import { useView } from '../state/sherpa.ts';
import styles from './centre.module.css';
import { Splitter } from './splitter.tsx';

// The calendar is painted first; the map, which takes as long to draw, comes right after.
const MapPane = lazy(() => import('../map/map-pane.tsx').then(({ MapPane }) => ({ default: MapPane })));

/** Calendar over map over scrubber; the map screen leaves the calendar out. */
export function Centre({ screen }: { readonly screen: 'calendar' | 'map' }) {
  const split = useView((view) => view.split);
  const mapShown = useView((view) => view.mapShown);
  const panes = useRef<HTMLDivElement>(null);
  const shares = screen === 'map' ? { calendar: 0, map: 1 } : { calendar: split, map: 1 - split };
  return (
    <>
      <div ref={panes} className={styles.panes}>
        {screen === 'calendar' && (
          <div className={styles.calendar} style={{ flexGrow: mapShown ? shares.calendar : 1 }}>
            <CalendarPane />
          </div>
        )}
        {screen === 'calendar' && mapShown && <Splitter panes={panes} />}
        {(screen === 'map' || mapShown) && (
          <div className={styles.map} style={{ flexGrow: shares.map }}>
            <Suspense>
              <MapPane />
            </Suspense>
          </div>
        )}
      </div>
      <div className={styles.scrubber}>
        <Scrubber />
      </div>
    </>
  );
}
