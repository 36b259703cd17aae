import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type AgendaGroup, agendaOf, groupFrom } from '../../shared/entries/agenda-order.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useFocusDay, useShownEntries } from '../state/sherpa.ts';
import { type Text, useText } from '../texts/use-text.ts';
import styles from './agenda-view.module.css';
import { EntryRow } from './entry-row.tsx';
import { type MonthWords, useMonthWords } from './use-month-words.ts';

const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 42;
/** Rows drawn beyond the visible ones, so that a scroll doesn't outrun the drawing. */
const BEYOND = 8;

type Line =
  | { readonly kind: 'heading'; readonly top: number; readonly group: AgendaGroup }
  | { readonly kind: 'entry'; readonly top: number; readonly entry: EntryView; readonly position: number };

/** Everything in order of time: exact days, vague dates behind their last day, and what has no date yet. */
export function AgendaView() {
  const text = useText();
  const dates = useMonthWords();
  const shown = useShownEntries();
  const focus = useFocusDay();
  const today = useCalendar(({ status }) => status.today);
  const groups = useMemo(() => agendaOf(shown), [shown]);
  const { lines, height } = useMemo(() => linesOf(groups), [groups]);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const group = groups[groupFrom(groups, focus)];
    const line = lines.find((line) => line.kind === 'heading' && line.group === group);
    element.scrollTop = line?.top ?? 0;
    setView({ top: element.scrollTop, height: element.clientHeight });
  }, [groups, lines, focus]);

  const first = firstVisible(lines, view.top);
  const visible = lines.slice(
    Math.max(0, first - BEYOND),
    first + Math.ceil(view.height / HEADING_HEIGHT) + BEYOND,
  );
  return (
    <div
      ref={scroller}
      className={styles.agenda}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
      {...ROW_KEYS}
    >
      <ol className={styles.lines} style={{ height }} aria-label={text('calendar.mode.agenda')}>
        {visible.map((line) =>
          line.kind === 'heading' ? (
            <li key={`h${line.top}`} className={styles.heading} style={{ top: line.top }}>
              <h3 data-kind={line.group.heading.kind} data-today={isOn(line.group, today)}>
                {headingWords(line.group, dates, text)}
              </h3>
            </li>
          ) : (
            <li
              key={line.entry.id}
              className={styles.entry}
              style={{ top: line.top }}
              aria-setsize={shown.length}
              aria-posinset={line.position}
            >
              <EntryRow entry={line.entry} />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

function linesOf(groups: readonly AgendaGroup[]): {
  readonly lines: readonly Line[];
  readonly height: number;
} {
  const lines: Line[] = [];
  let top = 0;
  let position = 0;
  for (const group of groups) {
    lines.push({ kind: 'heading', top, group });
    top += HEADING_HEIGHT;
    for (const entry of group.entries) {
      position += 1;
      lines.push({ kind: 'entry', top, entry, position });
      top += ROW_HEIGHT;
    }
  }
  return { lines, height: top };
}

/** The first line that reaches below a height; lines are in order, so it is found by halving. */
function firstVisible(lines: readonly Line[], top: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.top ?? 0) + ROW_HEIGHT <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function headingWords({ heading, entries }: AgendaGroup, dates: MonthWords, text: Text): string {
  switch (heading.kind) {
    case 'day':
      return dates.fullDay(heading.day);
    case 'window': {
      const days = dates.window(entries[0]?.window ?? {});
      return heading.said === undefined ? `≈ ${days}` : `≈ ${days} · “${heading.said}”`;
    }
    case 'undated':
      return text('calendar.undated');
  }
}

function isOn({ heading }: AgendaGroup, day: string): boolean {
  return heading.kind === 'day' && heading.day === day;
}

/** Rows answer for themselves; their list only carries the arrows from one to the next. */
const ROW_KEYS = { onKeyDown: moveBetweenRows };

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const next = rows[rows.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
