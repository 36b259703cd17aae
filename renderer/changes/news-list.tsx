import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { TrackNews } from '../../shared/changes/news-order.ts';
import type { Day } from '../../shared/dates/day.ts';
import { TrackSwatch } from '../rail/track-swatch.tsx';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './changes.module.css';
import { firstBelow, newsLines } from './news-lines.ts';
import { NewsRow } from './news-row.tsx';
import { useBriefWording } from './use-brief-wording.ts';

interface Props {
  readonly groups: readonly TrackNews[];
  readonly until: Day;
  /** The row that the keyboard is at, and whether it is to get the focus. */
  readonly at: { readonly position: number; readonly isWanted: boolean };
  readonly onAt: (position: number) => void;
  readonly onRead: ((item: NewsItem) => void) | undefined;
}

/** Lines drawn beyond the visible ones, so that a scroll doesn't outrun the drawing. */
const BEYOND = 6;

/** What moved, under its tracks; only the lines in view are drawn. */
export function NewsList({ groups, until, at, onAt, onRead }: Props) {
  const text = useText();
  const wording = useBriefWording();
  const { selectors } = useSherpa();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const { lines, height } = useMemo(() => newsLines(groups, wording, until), [groups, wording, until]);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const count = lines.filter(({ kind }) => kind === 'news').length;

  useLayoutEffect(() => {
    const element = scroller.current;
    const line = lines.find((each) => each.kind === 'news' && each.position === at.position);
    if (element === null || line === undefined || !at.isWanted) return;
    const above = at.position === 0 ? 0 : line.top;
    if (above < element.scrollTop) element.scrollTop = above;
    const below = line.top + line.height - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
    setView({ top: element.scrollTop, height: element.clientHeight });
  }, [lines, at]);

  // Once the row is drawn: it may have lain out of view.
  useLayoutEffect(() => {
    if (!at.isWanted) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-position="${at.position}"]`);
    if (row !== document.activeElement) row?.focus({ preventScroll: true });
  });

  const first = Math.max(0, firstBelow(lines, view.top) - BEYOND);
  const last = firstBelow(lines, view.top + view.height) + BEYOND;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-news-list="true"
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <ol className={styles.lines} style={{ height }} aria-label={text('changes.list')}>
        {lines.slice(first, last + 1).map((line) =>
          line.kind === 'heading' ? (
            <li
              key={`h${line.group.track ?? ''}`}
              className={styles.heading}
              style={{ height: line.height, top: line.top }}
            >
              <TrackSwatch colour={colours.get(line.group.track ?? '') ?? 'slategray'} />
              <h3>{line.group.track ?? text('changes.trackless')}</h3>
              <span>{text('changes.count', { count: line.group.items.length })}</span>
            </li>
          ) : (
            <li
              key={`${line.item.entry} ${line.item.kind} ${line.position}`}
              className={styles.line}
              style={{ height: line.height, top: line.top }}
              aria-setsize={count}
              aria-posinset={line.position + 1}
            >
              <NewsRow
                item={line.item}
                words={line.words}
                position={line.position}
                isStop={line.position === Math.min(at.position, count - 1)}
                onFocus={() => onAt(line.position)}
                onRead={onRead === undefined ? undefined : () => onRead(line.item)}
              />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
