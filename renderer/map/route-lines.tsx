import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import type { Camera } from './camera.ts';
import type { Leg } from './legs-of.ts';
import styles from './map-pane.module.css';
import type { Route } from './use-map-stops.ts';

interface Props {
  readonly routes: readonly Route[];
  readonly legs: readonly Leg[];
  readonly camera: Camera;
}

/** The rounds of each track joined in order, each leg on the great circle between two venues. */
export function RouteLines({ routes, legs, camera }: Props) {
  const { selectors } = useSherpa();
  const text = useText();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  return (
    <>
      <svg className={styles.routes} aria-hidden="true">
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
          {legs.map(({ track, from, to, data }) => (
            <path
              key={`${track} ${from.number} ${to.number}`}
              d={data}
              className={styles.leg}
              stroke={`var(--track-${colours.get(track) ?? 'slategray'})`}
              data-leg={`${from.number}-${to.number}`}
              data-track={track}
            />
          ))}
        </g>
      </svg>
      {routes.map((route) => (
        <p key={route.track} className="visually-hidden" data-route={route.track}>
          {text('map.rounds', { track: route.track, places: placesOf(route) })}
        </p>
      ))}
    </>
  );
}

function placesOf({ rounds }: Route): string {
  return rounds.map(({ entry, number }) => `${number} ${entry.venue?.city || entry.venue?.name}`).join(', ');
}
