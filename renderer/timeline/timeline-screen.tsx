import { useMemo, useState } from 'react';
import { timelineRowsOf } from '../../shared/timeline/timeline-rows.ts';
import { EmptyNote } from '../calendar/empty-note.tsx';
import { useCalendar, useFocusDay, useSherpa, useShownEntries, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import screen from '../ui/screen.module.css';
import { layOutRows } from './laid-out-rows.ts';
import { TimeChart } from './time-chart.tsx';
import { timeRangeOf } from './time-range.ts';
import styles from './timeline.module.css';
import { TimelineHeader } from './timeline-header.tsx';
import { useMarkWords } from './use-mark-words.ts';
import { useTimeScroll } from './use-time-scroll.ts';

/** Tracks as rows over time: what is to come, what may be, what moved. */
export function TimelineScreen() {
  const text = useText();
  const { selectors } = useSherpa();
  const entries = useShownEntries();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const wanted = selectors.filter(
    useView((view) => view.filter),
    tracks,
  ).tracks;
  const rows = useMemo(() => timelineRowsOf(entries, tracks, wanted), [entries, tracks, wanted]);
  const today = useCalendar(({ status }) => status.today);
  const focus = useFocusDay();
  const found = timeRangeOf(rows, today, focus);
  const [kept, setKept] = useState(found);
  const range = found.from === kept.from && found.to === kept.to ? kept : found;
  if (range !== kept) setKept(range);

  const scroll = useTimeScroll(range);
  const { pxPerDay, size } = scroll;
  const { collapsed } = useView((view) => view.timeline);
  const ghosts = useView((view) => view.ghosts);
  const wordsOf = useMarkWords();
  const height = size?.height;
  const laid = useMemo(
    () =>
      pxPerDay === undefined || height === undefined
        ? []
        : layOutRows(rows, {
            pxPerDay,
            height,
            collapsed,
            ghosts,
            wordsPx: (entry) => wordsOf(entry).px,
          }),
    [rows, pxPerDay, height, collapsed, ghosts, wordsOf],
  );
  return (
    <section className={`${screen.screen} ${styles.screen}`} aria-label={text('screen.timeline')}>
      <TimelineHeader scroll={scroll} />
      <div className={screen.body}>
        <TimeChart rows={laid} range={range} scroll={scroll} wordsOf={wordsOf} />
        {entries.length === 0 && <EmptyNote />}
      </div>
    </section>
  );
}
