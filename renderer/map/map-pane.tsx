import { useCallback, useMemo, useRef, useState } from 'react';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import type { Camera, Size } from './camera.ts';
import { createLabelMeasure } from './label-width.ts';
import { type LaidOutStop, layOutStops } from './lay-out-stops.ts';
import { legsOf } from './legs-of.ts';
import { MapControls } from './map-controls.tsx';
import styles from './map-pane.module.css';
import { project } from './projection.ts';
import { RouteLines } from './route-lines.tsx';
import { restLayer, shiftLayer } from './shift-layer.ts';
import { useCamera } from './use-camera.ts';
import { useLand } from './use-land.ts';
import { useMapStops } from './use-map-stops.ts';
import { useRestDrawing } from './use-rest-drawing.ts';
import { useSkyTime } from './use-sky-time.ts';
import { VenueButton } from './venue-button.tsx';
import { VenueCard } from './venue-card.tsx';

/** The map of the months that the scrubber marks: venues, rounds joined in order, night and day. */
export function MapPane() {
  const text = useText();
  const dates = useMonthWords();
  const { from, to, stops, routes } = useMapStops();
  const selected = useView((view) => view.selected);
  const at = useSkyTime();
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const frameSize = useRef<Size>(undefined);
  const [pointed, setPointed] = useState<string>();
  const [widthOf] = useState(createLabelMeasure);
  const { draw, follow, loading } = useLand(canvas, at);
  const points = useMemo(() => stops.map(({ venue }) => project([venue.lon, venue.lat])), [stops]);

  const live = useCallback(
    (camera: Camera, rest: Camera) => {
      if (frameSize.current !== undefined) follow(camera, rest, frameSize.current);
      if (overlay.current !== null) shiftLayer(overlay.current, rest, camera);
    },
    [follow],
  );
  const { frame, size, rest, handlers, ...moves } = useCamera(points, { live });
  frameSize.current = size;
  useRestDrawing(draw, overlay, rest, size);

  const legs = useMemo(() => routes.flatMap(legsOf), [routes]);
  const laid = useMemo(
    () =>
      rest === undefined || size === undefined
        ? []
        : layOutStops({ stops, legs, camera: rest, size, selected }, widthOf),
    [stops, legs, rest, size, selected, widthOf],
  );
  const { reveal } = moves;
  const onReveal = useCallback(
    ({ stop }: LaidOutStop) => reveal?.(project([stop.venue.lon, stop.venue.lat])),
    [reveal],
  );
  const named = {
    'aria-label': text('map.title', { from: dates.month(from), to: dates.month(to) }),
    'aria-description': text('map.help'),
  };
  const pointing = {
    onPointerOver: ({ target }: { readonly target: EventTarget }) => setPointed(keyUnder(target)),
    onClick: () => setPointed(undefined),
    onPointerLeave: () => setPointed(undefined),
    onFocus: ({ target }: { readonly target: EventTarget }) => setPointed(keyUnder(target)),
    onBlur: () => setPointed(undefined),
  };
  const shownCard = laid.find(({ stop }) => stop.key === pointed);

  return (
    <section className={styles.pane} aria-label={text('screen.map')}>
      <div ref={frame} className={styles.frame} {...MOVED_BY_KEYS} {...named} {...handlers}>
        <div className={styles.scroller} {...KEPT_IN_PLACE}>
          <div className={styles.room}>
            <div ref={overlay} className={styles.overlay} {...pointing}>
              <canvas ref={canvas} className={styles.land} />
              {rest !== undefined && <RouteLines routes={routes} legs={legs} camera={rest} />}
              <ul className={styles.venues} aria-label={text('map.venues')}>
                {laid.map((each) => (
                  <VenueButton key={each.stop.key} laid={each} onReveal={onReveal} />
                ))}
              </ul>
              {shownCard !== undefined && size !== undefined && <VenueCard laid={shownCard} size={size} />}
            </div>
          </div>
        </div>
        {loading !== 'loaded' && <p className={styles.note}>{text(`map.${loading}`)}</p>}
        {loading === 'loaded' && stops.length === 0 && <p className={styles.note}>{text('map.empty')}</p>}
      </div>
      <MapControls at={at} moves={moves} />
    </section>
  );
}

/** The map takes arrows, + and − itself while it has the focus; its venues are buttons of their own. */
const MOVED_BY_KEYS = { role: 'application', tabIndex: 0 };

/** A venue that gets the focus may be scrolled to by the browser; the camera shows it instead. */
const KEPT_IN_PLACE = {
  onScroll: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const layer = currentTarget.querySelector<HTMLElement>(`.${styles.overlay}`);
    if (layer !== null && !currentTarget.hasAttribute('data-moving')) restLayer(layer);
  },
};

function keyUnder(target: EventTarget): string | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return place?.dataset.key;
}
