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
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, width: 740 });
  const { width } = view;
  const { lines, height } = useMemo(
    () => newsLines(groups, wording, { near: until, width }),
    [groups, wording, until, width],
  );
  /** Whether the row that the keyboard went to has yet to get the focus. */
  const isDue = useRef(false);
  const count = lines.filter(({ kind }) => kind === 'news').length;

  useLayoutEffect(() => {
    const element = scroller.current;
    const line = lines.find((each) => each.kind === 'news' && each.position === at.position);
    if (element === null || line === undefined || !at.isWanted) return;
    const above = at.position === 0 ? 0 : line.top;
    if (above < element.scrollTop) element.scrollTop = above;
    const below = line.top + line.height - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
    setView(sizeOf(element));
    isDue.current = true;
  }, [lines, at]);

  // Once the row is drawn, which may have lain out of view; what has the focus elsewhere keeps it.
  useLayoutEffect(() => {
    if (!isDue.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-position="${at.position}"]`);
    if (row === null || row === undefined) return;
    isDue.current = false;
    const focused = document.activeElement;
    if (focused === document.body || scroller.current?.contains(focused)) row.focus({ preventScroll: true });
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setView(sizeOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const first = Math.max(0, firstBelow(lines, view.top) - BEYOND);
  const last = firstBelow(lines, view.top + view.height) + BEYOND;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-news-list="true"
      onScroll={({ currentTarget }) => setView(sizeOf(currentTarget))}
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
                quotes={line.quotes}
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

function sizeOf({ scrollTop: top, clientHeight: height, clientWidth: width }: HTMLElement) {
  return { top, height, width };
}
