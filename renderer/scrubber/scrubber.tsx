import { memo, useMemo, useState } from 'react';
import { type Month, monthOf, monthsBetween, monthsFrom, sameDayIn } from '../../shared/dates/month.ts';
import { type MonthRange, overviewOf } from '../../shared/dates/month-range.ts';
import { countByMonth } from '../../shared/entries/month-counts.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useMapMonths } from '../map/use-map-stops.ts';
import { useFocusDay, useShownEntries, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { type Handle, moved } from './move-span.ts';
import styles from './scrubber.module.css';
import { ScrubberHandle } from './scrubber-handle.tsx';
import { useScrubberDrag } from './use-scrubber-drag.ts';

/** The months around the focus by how much lies in them; what is marked is what the map shows, and can be dragged. */
export function Scrubber() {
  const text = useText();
  const words = useMonthWords();
  const marked = useMapMonths();
  const focus = useFocusDay();
  const month = monthOf(focus);
  const entries = useShownEntries();
  const [dragged, setDragged] = useState<MonthRange>();
  // While something is dragged the overview stays, or it would run away under the pointer.
  const range = dragged ?? overviewOf(marked);
  const months = monthsFrom(range.from, range.to);
  const counts = useMemo(() => countByMonth(entries), [entries]);
  const most = Math.max(
    1,
    ...months.map((each) => (counts.get(each)?.exact ?? 0) + (counts.get(each)?.vague ?? 0)),
  );
  const shift = useShift();
  const drag = useScrubberDrag(range, shift, setDragged);
  const at = (each: Month) => (100 * monthsBetween(range.from, each)) / months.length;
  const step = 100 / months.length;
  const choosing = {
    onClick: ({ target }: { readonly target: EventTarget }) => {
      const bar = target instanceof Element ? target.closest<HTMLElement>('[data-month-bar]') : null;
      const chosen = months.find((each) => each === bar?.dataset.monthBar);
      if (chosen !== undefined) shift('focus', monthsBetween(month, chosen));
    },
  };
  const last = months.length - 1;
  const dragging = { shift, drag, last };
  return (
    <section className={styles.scrubber} aria-label={text('scrubber.title')}>
      <div className={styles.bars} ref={drag.track} {...choosing}>
        {months.map((each) => (
          <Bar
            key={each}
            exact={counts.get(each)?.exact ?? 0}
            vague={counts.get(each)?.vague ?? 0}
            most={most}
            isMarked={each >= marked.from && each <= marked.to}
            isFocus={each === month}
            month={each}
            name={text('scrubber.month', {
              month: words.month(each),
              count: Math.ceil((counts.get(each)?.exact ?? 0) + (counts.get(each)?.vague ?? 0)),
            })}
          />
        ))}
        <div
          className={styles.window}
          style={{ left: `${at(marked.from)}%`, width: `${at(marked.to) + step - at(marked.from)}%` }}
        >
          <ScrubberHandle
            {...dragging}
            handle="from"
            className={styles.start}
            name={text('scrubber.start')}
            position={monthsBetween(range.from, marked.from)}
            words={words.month(marked.from)}
          />
          <ScrubberHandle
            {...dragging}
            handle="to"
            className={styles.end}
            name={text('scrubber.end')}
            position={monthsBetween(range.from, marked.to)}
            words={words.month(marked.to)}
          />
        </div>
        <ScrubberHandle
          {...dragging}
          handle="focus"
          className={styles.focus}
          style={{ left: `${at(month)}%`, width: `${step}%` }}
          name={text('scrubber.title')}
          position={monthsBetween(range.from, month)}
          words={text('scrubber.value', {
            focus: words.month(month),
            from: words.month(marked.from),
            to: words.month(marked.to),
          })}
        />
      </div>
      <div className={styles.labels} aria-hidden="true">
        <span>{words.monthOfYear(range.from)}</span>
        <span className={styles.label} style={{ left: `${at(month) + step / 2}%` }}>
          {words.monthOfYear(month)}
        </span>
        <span>{words.monthOfYear(range.to)}</span>
      </div>
    </section>
  );
}

interface BarProps {
  readonly month: Month;
  readonly exact: number;
  readonly vague: number;
  readonly most: number;
  readonly isMarked: boolean;
  readonly isFocus: boolean;
  readonly name: string;
}

const Bar = memo(function Bar({ month, exact, vague, most, isMarked, isFocus, name }: BarProps) {
  return (
    // The slider says and does the same by keyboard.
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={styles.bar}
      title={name}
      data-marked={isMarked}
      data-focus={isFocus}
      data-month-bar={month}
    >
      <span className={styles.vague} style={{ height: `${(100 * vague) / most}%` }} />
      <span className={styles.exact} style={{ height: `${(100 * exact) / most}%` }} />
    </button>
  );
});

/** Moves the focus, or an end of what is marked, by so many months. */
function useShift() {
  const focus = useFocusDay();
  const span = useView((view) => view.span);
  const turnTo = useView((view) => view.turnTo);
  const setSpan = useView((view) => view.setSpan);
  return (handle: Handle, months: number) => {
    if (months === 0) return;
    if (handle === 'focus') turnTo(sameDayIn(focus, months));
    else setSpan(moved(span, handle, months));
  };
}
