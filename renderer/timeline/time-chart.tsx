import { type CSSProperties, useMemo } from 'react';
import { dayOfEpoch } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { timeTicks } from '../../shared/timeline/time-ticks.ts';
import type { Stretch } from '../../shared/timeline/timeline-mark.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { AXIS_PX } from './chart-size.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { LinkLines } from './link-lines.tsx';
import { MarkCard } from './mark-card.tsx';
import { TimeAxis } from './time-axis.tsx';
import { TimeGrid } from './time-grid.tsx';
import styles from './timeline.module.css';
import { TimelineRowView } from './timeline-row-view.tsx';
import { useChartKeys } from './use-chart-keys.ts';
import { useMarkSentence } from './use-mark-sentence.ts';
import type { MarkWords } from './use-mark-words.ts';
import { usePointedMark } from './use-pointed-mark.ts';
import { useTimeGestures } from './use-time-gestures.ts';
import type { TimeScroll } from './use-time-scroll.ts';

interface Props {
  readonly rows: readonly LaidOutRow[];
  readonly range: Stretch;
  readonly scroll: TimeScroll;
  readonly wordsOf: (entry: EntryView) => MarkWords;
}

/** The rows under their axis: only what lies in and around the part that is seen is drawn. */
export function TimeChart({ rows, range, scroll, wordsOf }: Props) {
  const text = useText();
  const dates = useMonthWords();
  const { scroller, content, drawn, seen, size, pxPerDay, onScroll } = scroll;
  const { weekStart } = useCalendar(({ settings }) => settings);
  const gestures = useTimeGestures(scroll);
  const keys = useChartKeys(rows, scroll);
  const { pointed, pointing } = usePointedMark(scroller, content);
  const sentenceOf = useMarkSentence();
  const ticks = useMemo(
    () => (drawn === undefined || pxPerDay === undefined ? undefined : timeTicks(drawn, pxPerDay, weekStart)),
    [drawn, pxPerDay, weekStart],
  );
  const last = rows.at(-1);
  const height = Math.max((last?.top ?? 0) + (last?.height ?? 0), (size?.height ?? 0) - AXIS_PX);
  const named =
    seen === undefined || size === undefined || pxPerDay === undefined
      ? {}
      : {
          'aria-label': text('timeline.chart', {
            from: dates.fullDay(dayOfEpoch(Math.floor(seen))),
            to: dates.fullDay(dayOfEpoch(Math.floor(seen + size.width / pxPerDay))),
          }),
        };
  const width = {
    '--day': `${pxPerDay ?? 0}px`,
    '--days': range.to - range.from,
    height: height + AXIS_PX,
  } as CSSProperties;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      {...MOVED_BY_KEYS}
      aria-description={text('timeline.help')}
      {...named}
      {...gestures}
      {...keys}
      {...pointing}
      onScroll={onScroll}
    >
      <div ref={content} className={styles.content} style={width}>
        {drawn !== undefined && ticks !== undefined && pxPerDay !== undefined && (
          <>
            <TimeAxis ticks={ticks} origin={range.from} pxPerDay={pxPerDay} />
            <div className={styles.rows} style={{ height }}>
              <div className={styles.spine} />
              <TimeGrid ticks={ticks} origin={range.from} />
              <LinkLines
                rows={rows}
                drawn={drawn}
                origin={range.from}
                pxPerDay={pxPerDay}
                pointed={pointed?.entry}
              />
              {rows
                .filter(({ top, height }) => top + height >= drawn.top && top <= drawn.bottom)
                .map((row) => (
                  <TimelineRowView
                    key={row.row.key}
                    laid={row}
                    drawn={drawn}
                    origin={range.from}
                    wordsOf={wordsOf}
                    sentenceOf={sentenceOf}
                  />
                ))}
            </div>
            {pointed !== undefined && <MarkCard pointed={pointed} />}
          </>
        )}
      </div>
    </div>
  );
}

/** The chart takes arrows, + and − itself; what lies on it are buttons of their own. */
const MOVED_BY_KEYS = { role: 'region', tabIndex: 0 };
