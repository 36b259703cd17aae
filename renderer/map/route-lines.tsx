import { useMemo } from 'react';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import type { Camera } from './camera.ts';
import styles from './map-pane.module.css';
import { greatCircleData } from './projection.ts';
import type { Route } from './use-map-stops.ts';

interface Props {
  readonly routes: readonly Route[];
  readonly camera: Camera;
}

/** The rounds of each track joined in order, each leg on the great circle between two venues. */
export function RouteLines({ routes, camera }: Props) {
  const { selectors } = useSherpa();
  const text = useText();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const legs = useMemo(() => routes.flatMap(legsOf), [routes]);
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

function legsOf({ track, rounds }: Route) {
  return rounds.slice(1).flatMap((to, index) => {
    const from = rounds[index];
    const [start, end] = [from?.entry.venue, to.entry.venue];
    if (from === undefined || start === undefined || end === undefined || start.id === end.id) return [];
    return [{ track, from, to, data: greatCircleData([start.lon, start.lat], [end.lon, end.lat]) }];
  });
}

function placesOf({ rounds }: Route): string {
  return rounds.map(({ entry, number }) => `${number} ${entry.venue?.city || entry.venue?.name}`).join(', ');
}
