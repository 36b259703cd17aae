import { addDays, type Day, dayOfEpoch } from '../../shared/dates/day.ts';
import { firstDayOf, lastDayOfMonth, monthOf } from '../../shared/dates/month.ts';
import { GhostSwitch } from '../app/ghost-switch.tsx';
import { StretchHeader } from '../app/stretch-header.tsx';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useView } from '../state/sherpa.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { useText } from '../texts/use-text.ts';
import styles from './timeline-header.module.css';
import type { TimeScroll } from './use-time-scroll.ts';
import { nextZoom, zoomInWords } from './zoom-steps.ts';

/** Longer stretches are told by their months. */
const MOST_DAYS_TOLD = 62;
const STEP = 1 / 2;

/** What stretch is seen, the ways through it, how much of it, and whether old dates are shown. */
export function TimelineHeader({ scroll }: { readonly scroll: TimeScroll }) {
  const text = useText();
  const dates = useMonthWords();
  const days = useView((view) => view.timeline.days);
  const { seen, size, pan, zoomTo, showToday } = scroll;
  const zoom = zoomInWords(days);
  const step = (way: 1 | -1) => pan(way * STEP * (size?.width ?? 0));
  return (
    <StretchHeader
      title={
        seen !== undefined && (
          <span className={styles.stretch}>{stretchInWords(dayOfEpoch(Math.floor(seen)), days, dates)}</span>
        )
      }
      back={{ label: text('timeline.back'), keys: '⇧←', go: () => step(-1) }}
      on={{ label: text('timeline.on'), keys: '⇧→', go: () => step(1) }}
      onToday={showToday}
    >
      <GhostSwitch />
      <fieldset className={styles.zoom} aria-label={text('timeline.zoom')}>
        <button
          type="button"
          aria-label={text('timeline.out')}
          title={`${text('timeline.out')} (−)`}
          onClick={() => zoomTo(nextZoom(days, 'out'))}
        >
          −
        </button>
        <output>{text(`timeline.${zoom.unit}`, { count: zoom.count })}</output>
        <button
          type="button"
          aria-label={text('timeline.in')}
          title={`${text('timeline.in')} (+)`}
          onClick={() => zoomTo(nextZoom(days, 'in'))}
        >
          +
        </button>
      </fieldset>
    </StretchHeader>
  );
}

function stretchInWords(from: Day, days: number, dates: MonthWords): string {
  const to = addDays(from, Math.max(0, Math.round(days) - 1));
  if (days <= MOST_DAYS_TOLD) return dates.range(from, to);
  return dates.window({ from: firstDayOf(monthOf(from)), to: lastDayOfMonth(monthOf(to)) });
}
