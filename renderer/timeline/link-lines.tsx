import { useMemo } from 'react';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Stretch } from '../../shared/timeline/timeline-mark.ts';
import { useSelectedEntry } from '../state/sherpa.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { linesBetween } from './lines-between.ts';
import styles from './timeline.module.css';

/** From where a line begins and ends to the middle of a mark, in px. */
const EDGE = 8;

interface Props {
  readonly rows: readonly LaidOutRow[];
  readonly drawn: Stretch;
  readonly origin: number;
  readonly pxPerDay: number;
  readonly pointed: EntryId | undefined;
}

/** Lines across lanes: from a deadline to what took its place, and from what is pointed at to what its date hangs on. */
export function LinkLines({ rows, drawn, origin, pxPerDay, pointed }: Props) {
  const selected = useSelectedEntry();
  const chosen = selected?.id;
  const lines = useMemo(
    () =>
      linesBetween(
        rows,
        [pointed, chosen].filter((id) => id !== undefined),
      ),
    [rows, pointed, chosen],
  );
  const shown = lines.filter(
    ({ from, to }) => Math.max(from.at, to.at) >= drawn.from && Math.min(from.at, to.at) <= drawn.to,
  );
  if (shown.length === 0) return undefined;
  const last = rows.at(-1);
  const x = (at: number) => (at - drawn.from) * pxPerDay;
  return (
    <svg
      className={styles.links}
      style={{ left: (drawn.from - origin) * pxPerDay }}
      width={(drawn.to - drawn.from) * pxPerDay}
      height={(last?.top ?? 0) + (last?.height ?? 0)}
      aria-hidden="true"
    >
      <defs>
        <marker
          id="timeline-arrow"
          viewBox="0 0 6 6"
          refX="5.5"
          refY="3"
          markerWidth="6"
          markerHeight="6"
          orient="auto"
        >
          <path d="M0 0 6 3 0 6z" className={styles.head} />
        </marker>
      </defs>
      {shown.map(({ kind, key, from, to }) => {
        const way = to.at < from.at ? -1 : 1;
        const [x1, x2] = [x(from.at) + way * EDGE, x(to.at) - way * EDGE];
        const bend = way * Math.max(16, Math.min(60, Math.abs(x2 - x1) / 2));
        return (
          <path
            key={key}
            className={styles[kind]}
            data-link={key}
            d={`M${x1} ${from.y}C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`}
            markerEnd="url(#timeline-arrow)"
          />
        );
      })}
    </svg>
  );
}
